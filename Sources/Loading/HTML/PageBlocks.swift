import Articles

/// A paragraph, heading or item of a page, its words gathered from the elements in it.
struct PageBlock {
  /// What its elements say it is.
  var kind: BlockKind
  /// Its text with single spaces; a line break stands where the page breaks the line.
  var text: [UInt8]
  /// Bytes of it that are linked.
  var linked: Int
  /// The block element it stands in.
  var node: HTMLTree.Node
}

/// Gathers the blocks of an article's element in the order of the page.
struct PageBlocks {
  private let tree: HTMLTree
  private let isShut: [Bool]
  private(set) var blocks: [PageBlock] = []
  private var current: [UInt8] = []
  private var linked = 0

  init(_ tree: HTMLTree, in content: HTMLTree.Node, isShut: [Bool]) {
    self.tree = tree
    self.isShut = isShut
    gather(content, kind: .body, block: content, isLinked: false)
    flush(.body, content)
  }

  /// Walks an element; recursion is as deep as the tree, which the parser limits.
  private mutating func gather(
    _ node: HTMLTree.Node,
    kind: BlockKind,
    block: HTMLTree.Node,
    isLinked: Bool
  ) {
    let tag = tree.tag(node)
    if tag == .text {
      let text = tree.text(node)
      current.append(contentsOf: text)
      if isLinked { linked += text.count { $0 > 0x20 } }
      return
    }
    if tag == .br {
      breakLine(kind, block)
      return
    }
    guard !isShut[node] else { return }
    if tag.isInline {
      for child in tree.children(node) {
        gather(child, kind: kind, block: block, isLinked: isLinked || tag == .a)
      }
      return
    }
    flush(kind, block)
    let inner = Self.kind(of: tag, in: kind)
    for child in tree.children(node) {
      gather(child, kind: inner, block: node, isLinked: isLinked)
      if tag == .tr, !current.isEmpty { current.append(ASCII.space) }
    }
    flush(inner, node)
  }

  private static func kind(of tag: HTMLTag, in outer: BlockKind) -> BlockKind {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: .subhead
    case .li, .dd, .dt: outer == .caption ? outer : .list
    case .blockquote: .quote
    case .figcaption, .figure: .caption
    default: outer
    }
  }

  /// A single break stays in the paragraph; two in a row end it.
  private mutating func breakLine(_ kind: BlockKind, _ block: HTMLTree.Node) {
    let rest = current.reversed().drop { $0 == ASCII.space || $0 == ASCII.tab || $0 == 0x0D }
    if rest.first == ASCII.newline, current.contains(where: { $0 > 0x20 }) {
      flush(kind, block)
    } else {
      current.append(ASCII.newline)
    }
  }

  private mutating func flush(_ kind: BlockKind, _ node: HTMLTree.Node) {
    let text = current.collapsingSpace()
    if !text.isEmpty {
      blocks.append(PageBlock(kind: kind, text: text, linked: linked, node: node))
    }
    current = []
    linked = 0
  }
}
