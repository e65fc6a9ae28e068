/// Finds the part of a page that is its article.
struct ContentFinder {
  private let tree: HTMLTree
  /// For each node, whether it and all inside is no part of the article.
  private(set) var isShut: [Bool]
  /// The text that isn't shut out.
  private(set) var text: PageText

  init(_ tree: HTMLTree) {
    self.tree = tree
    var clutter = Clutter(tree)
    var never = [Bool](repeating: false, count: tree.count)
    var doubtful: [(node: HTMLTree.Node, isHardly: Bool)] = []
    var node = 0
    while node < tree.count {
      switch clutter.verdict(node) {
      case .never:
        never[node] = true
        node = tree.end(of: node)
        continue
      case .hardly: doubtful.append((node, true))
      case .unlikely: doubtful.append((node, false))
      case .possible: break
      }
      node += 1
    }
    let whole = PageText(tree, isShut: never)
    let total = whole.prose(tree, 0)
    for (node, isHardly) in doubtful
    where whole.prose(tree, node) * 10 <= total * (isHardly ? 8 : 4) {
      never[node] = true
    }
    isShut = never
    text = PageText(tree, isShut: never)
  }

  /// The element that holds the article, all of a live blog's entries in it.
  func content(holding entries: LiveEntries) -> HTMLTree.Node {
    let body = namedBody()
    guard let container = entries.container else { return narrowest(from: body ?? 0) }
    if let body, body <= container, container < tree.end(of: body) { return body }
    return container
  }

  /// The element whose name says that it is the article's body, if it holds a good part of the
  /// page's prose.
  ///
  /// A list of teasers, each an `article`, is none; where whole articles follow one another, as on
  /// pages that load the next one at the end, the first is taken.
  private func namedBody() -> HTMLTree.Node? {
    let total = text.prose(tree, 0)
    var best: (node: HTMLTree.Node, value: Int)?
    for node in 0..<tree.count where tree.tag(node) != .text && !isShut[node] {
      let rank = bodyRank(node)
      guard rank > 0 else { continue }
      let prose = text.prose(tree, node) - teaserProse(in: node)
      guard prose * 5 >= total, prose > 0 else { continue }
      let value = prose * rank
      if value > best?.value ?? 0 { best = (node, value) }
    }
    return best?.node
  }

  /// The prose of the articles inside an element if there are three or more, none with most of it.
  private func teaserProse(in node: HTMLTree.Node) -> Int {
    var (count, sum, largest) = (0, 0, 0)
    var inner = node + 1
    while inner < tree.end(of: node) {
      if tree.tag(inner) == .article, !isShut[inner] {
        let prose = text.prose(tree, inner)
        (count, sum, largest) = (count + 1, sum + prose, max(largest, prose))
        inner = tree.end(of: inner)
      } else {
        inner += 1
      }
    }
    return count >= 3 && largest * 2 < sum ? sum : 0
  }

  /// How plainly an element's name says that it is an article's body: 0 not at all.
  private func bodyRank(_ node: HTMLTree.Node) -> Int {
    switch tree.tag(node) {
    case .html, .body, .a, .p, .h1, .h2, .h3, .ul, .ol: return 0
    default: break
    }
    if let property = tree.attribute(.itemprop, of: node),
      property.elementsEqual("articleBody".utf8)
    {
      return 4
    }
    var rank = 0
    for attribute in [HTMLTree.Attribute.className, .id, .testID] {
      guard let value = tree.attribute(attribute, of: node) else { continue }
      for name in value.split(whereSeparator: ASCII.isSpace) {
        if Self.namesBody(name) { return 4 }
        if Self.wholeNames.contains(where: name.elementsEqual) { rank = 3 }
      }
    }
    if tree.tag(node) == .article { return 3 }
    return tree.tag(node) == .main ? max(rank, 2) : rank
  }

  private static let wholeNames = ["article", "post", "hentry", "story"].map { Array($0.utf8) }

  /// Whether a class or id is "article-body", "entry-content" or alike.
  static func namesBody(_ name: ArraySlice<UInt8>) -> Bool {
    let folded = name.filter(ASCII.isLetter).map(ASCII.lowercased)[...]
    guard folded.count <= 40 else { return false }
    return subjects.contains { subject in
      guard folded.contains(sequence: subject) else { return false }
      return matters.contains { folded.contains(sequence: $0) }
    }
  }

  private static let subjects = ["article", "story", "post", "entry", "news", "blog", "rich"].map {
    Array($0.utf8)
  }
  private static let matters = ["body", "content", "text", "copy"].map { Array($0.utf8) }

  /// Goes down while one element inside holds nearly all the prose.
  private func narrowest(from start: HTMLTree.Node) -> HTMLTree.Node {
    var current = start
    while true {
      let prose = text.prose(tree, current)
      let next = tree.children(current).first {
        !isShut[$0] && !tree.tag($0).isInline && text.prose(tree, $0) * 10 > prose * 9
      }
      guard let next, tree.tag(next) != .p else { return current }
      current = next
    }
  }
}
