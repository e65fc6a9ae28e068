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
  private var isShut: [Bool]
  /// The entries of a live blog that are still to come, the next one last.
  private var entries: [LiveEntries.Entry]
  private(set) var blocks: [PageBlock] = []
  private var current: [UInt8] = []
  private var linked = 0

  /// Gathers blocks.
  ///
  /// - Parameters:
  ///   - tree: the page.
  ///   - content: the article's element.
  ///   - isShut: for each node, whether it and all inside is no part of the article.
  ///   - entries: the entries of a live blog.
  init(
    _ tree: HTMLTree,
    in content: HTMLTree.Node,
    isShut: [Bool],
    _ entries: [LiveEntries.Entry] = []
  ) {
    self.tree = tree
    self.isShut = isShut
    self.entries = entries.reversed()
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
    guard !isShut[node] else { return }
    switch tree.tag(node) {
    case .text:
      let text = tree.text(node)
      current.append(contentsOf: text)
      if isLinked { linked += text.count { $0 > 0x20 } }
    case .br:
      breakLine(kind, block)
    case let tag where tag.isInline && !isCaption(node):
      for child in tree.children(node) {
        gather(child, kind: kind, block: block, isLinked: isLinked || tag == .a)
      }
    default:
      flush(kind, block)
      gatherBlock(node, in: kind, isLinked: isLinked)
    }
  }

  private mutating func gatherBlock(_ node: HTMLTree.Node, in outer: BlockKind, isLinked: Bool) {
    let tag = tree.tag(node)
    var kind = outer == .caption || isCaption(node) ? .caption : Self.kind(of: tag, in: outer)
    while let entry = entries.last, entry.node <= node {
      entries.removeLast()
      guard entry.node == node else { continue }
      begin(entry)
      kind = .body
    }
    for child in tree.children(node) {
      gather(child, kind: kind, block: node, isLinked: isLinked)
      if tag == .tr, !current.isEmpty { current.append(ASCII.space) }
    }
    flush(kind, node)
  }

  /// Gives an entry's time and heading, which may stand in a part that is shut, and no second time.
  private mutating func begin(_ entry: LiveEntries.Entry) {
    for (node, kind) in [(entry.label, BlockKind.dateline), (entry.heading, .subhead)] {
      guard let node else { continue }
      current = tree.tag(node) == .text ? Array(tree.text(node)) : tree.words(of: node)
      flush(kind, node)
      isShut[node] = true
    }
  }

  /// Whether a class says that an element is a caption or a photo's credit.
  private func isCaption(_ node: HTMLTree.Node) -> Bool {
    guard let value = tree.attribute(.className, of: node) else { return false }
    return value.split(whereSeparator: ASCII.isSpace).contains { name in
      ClassWords.words(of: name).contains { word in
        Self.captionWords.contains { word.starts(with: $0) || word.ends(with: $0) }
      }
    }
  }

  private static let captionWords = ["caption", "credit", "photographer"].map { Array($0.utf8) }

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

extension [UInt8] {
  /// Whether it ends with a run of bytes.
  func ends(with end: [UInt8]) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}
