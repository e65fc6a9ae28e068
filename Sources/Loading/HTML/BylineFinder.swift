/// Finds the line or link of a page that names its writers.
struct BylineFinder {
  /// No byline is longer, in bytes.
  private static let limit = 100
  /// How much text after the headline may stand before the byline, in bytes; before it, how many nodes.
  private static let reach = (after: 1_200, before: 40)
  /// How many elements are looked at that may name writers; comments' writers are many.
  private static let candidates = 400

  private let tree: HTMLTree
  /// The element with the headline.
  private let heading: HTMLTree.Node?

  init(_ tree: HTMLTree, heading: HTMLTree.Node?) {
    self.tree = tree
    self.heading = heading
  }

  /// The writers' names: near the headline or, failing that, the first on the page outside comments.
  func names() -> String? {
    if let heading, let names = names(in: neighbours(of: heading)) { return names }
    return names(in: 0..<tree.count)
  }

  /// The elements that microdata call an author's.
  var authors: [HTMLTree.Node] {
    let nodes = (0..<tree.count).lazy.filter { node in
      tree.attribute(.itemprop, of: node)?.elementsEqual("author".utf8) == true
    }
    return Array(nodes.prefix(Self.candidates))
  }

  private func names(in nodes: Range<HTMLTree.Node>) -> String? {
    for node in nodes.lazy.filter(isByline).prefix(Self.candidates) where !isComment(node) {
      let words = tree.words(of: node, limit: Self.limit)
      guard words.count <= Self.limit else { continue }
      let names = PageByline.names(of: String(decoding: words, as: UTF8.self))
      if !names.isEmpty, !PageByline.isAccount(names) { return names }
    }
    return nil
  }

  private func neighbours(of heading: HTMLTree.Node) -> Range<HTMLTree.Node> {
    var passed = 0
    var end = tree.end(of: heading)
    while end < tree.count, passed < Self.reach.after {
      passed += tree.text(end).count { $0 > 0x20 }
      end = tree.tag(end).isSkipped ? tree.end(of: end) : end + 1
    }
    return max(0, heading - Self.reach.before)..<end
  }

  // MARK: - Signs

  private func isByline(_ node: HTMLTree.Node) -> Bool {
    switch tree.tag(node) {
    case .label, .input, .textarea, .form, .text, .meta, .link: return false
    default: break
    }
    if let rel = tree.attribute(.rel, of: node), rel.elementsEqual("author".utf8) { return true }
    if let address = tree.attribute(.href, of: node), tree.tag(node) == .a,
      Self.folders.contains(where: { address.contains(sequence: $0) })
    {
      return true
    }
    guard let value = tree.attribute(.className, of: node) else { return false }
    return value.split(whereSeparator: ASCII.isSpace).contains { Self.namesByline($0) }
  }

  /// Whether a class is "byline", "article__authors", "author-name" or alike.
  static func namesByline(_ name: ArraySlice<UInt8>) -> Bool {
    var words = ClassWords.words(of: name)[...]
    if let last = words.last, words.count > 1, details.contains(where: last.elementsEqual) {
      words = words.dropLast()
    }
    return words.last.map { last in signs.contains(where: last.elementsEqual) } ?? false
  }

  private static let signs = ["byline", "author", "authors"].map { Array($0.utf8) }
  private static let details = ["name", "names", "link"].map { Array($0.utf8) }
  private static let folders = ["/author/", "/authors/"].map { Array($0.utf8) }

  /// Whether an element stands in a form or names the writer of a comment.
  func isComment(_ node: HTMLTree.Node) -> Bool {
    var current: HTMLTree.Node? = node
    while let node = current {
      // What holds the headline too holds the article, whatever else its class speaks of.
      if let heading, (node..<tree.end(of: node)).contains(heading) { return false }
      if tree.tag(node) == .form || Self.isComment(named: node, in: tree) { return true }
      current = tree.parent(node)
    }
    return false
  }

  private static func isComment(named node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    [HTMLTree.Attribute.className, .id, .itemprop, .itemtype].contains { attribute in
      guard let value = tree.attribute(attribute, of: node) else { return false }
      return value.split(whereSeparator: ASCII.isSpace).contains { name in
        ClassWords.words(of: name).first.map { first in
          comments.contains { first.elementsEqual($0) }
        } ?? false
      }
    }
  }

  private static let comments = ["comment", "comments", "commentlist"].map { Array($0.utf8) }
}
