/// The entries of a live blog: parts of a page that follow one another, each under its time.
struct LiveEntries {
  /// One entry.
  struct Entry {
    /// Its element.
    let node: HTMLTree.Node
    /// What tells its time.
    let label: HTMLTree.Node
    /// Its heading.
    let heading: HTMLTree.Node?
  }

  /// The entries in the page's order, none inside another; empty where the page is no live blog.
  private(set) var entries: [Entry] = []

  /// Fewer are no live blog.
  private static let fewest = 3
  /// A label is no longer, in bytes, and has no more bytes or nodes before it in its entry.
  private static let labelLimit = 60
  private static let leadLimit = 160
  private static let leadNodes = 200

  private let tree: HTMLTree
  private let text: PageText

  /// Finds the entries.
  ///
  /// - Parameters:
  ///   - tree: the page.
  ///   - text: its text, without what is surely no part of the article.
  ///   - isSaidLive: whether the page calls itself a live blog; else its classes must.
  init(_ tree: HTMLTree, _ text: PageText, isSaidLive: Bool) {
    self.tree = tree
    self.text = text
    var groups: [(key: [UInt8], entries: [Labelled])] = []
    for label in 0..<tree.count where isLabel(label) {
      guard let entry = entry(under: label) else { continue }
      let key = [tree.tag(entry.node).rawValue] + (tree.attribute(.className, of: entry.node) ?? [])
      let index = groups.firstIndex { $0.key == key }
      if let index, let last = groups[index].entries.last {
        // A second time in the same entry is that of a change.
        guard entry.node >= tree.end(of: last.node) else { continue }
        groups[index].entries.append(entry)
      } else if groups.count < Self.groupLimit {
        groups.append((key, [entry]))
      }
    }
    let best = groups.max { prose($0.entries) < prose($1.entries) }
    guard let best, best.entries.count >= Self.fewest,
      prose(best.entries) * 2 >= text.prose(tree, 0), isSaidLive || namesLive(best.entries)
    else { return }
    entries = best.entries.map { node, label in
      let heading = (node..<tree.end(of: node)).first { tree.tag($0).isHeading }
      return Entry(node: node, label: label, heading: heading)
    }
  }

  private typealias Labelled = (node: HTMLTree.Node, label: HTMLTree.Node)

  /// Pages with more kinds of parts under a time are no live blogs.
  private static let groupLimit = 64

  /// The smallest element that holds all entries.
  var container: HTMLTree.Node? {
    guard let first = entries.first, let last = entries.last else { return nil }
    var node = tree.parent(first.node)
    while let current = node, tree.end(of: current) <= last.node { node = tree.parent(current) }
    return node
  }

  private func prose(_ entries: [Labelled]) -> Int {
    entries.reduce(0) { $0 + text.prose(tree, $1.node) }
  }

  // MARK: - Labels

  /// Whether a `time` element, or a text of hardly more than a time of day, may be an entry's time.
  private func isLabel(_ node: HTMLTree.Node) -> Bool {
    switch tree.tag(node) {
    case .time: tree.words(of: node, limit: Self.labelLimit).count <= Self.labelLimit
    case .text: tree.tag(tree.parent(node) ?? 0) != .time && Self.isTime(tree.text(node))
    default: false
    }
  }

  /// Whether a line is hardly more than a time of day: "10:42", "10.42am CEST".
  static func isTime(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 200 else { return false }
    let line = line.trimmedASCII
    guard (4...labelLimit).contains(line.count) else { return false }
    let letters = line.count { ASCII.isLetter($0) || $0 >= 0x80 }
    guard letters <= 24 else { return false }
    let tokens = line.split { !ASCII.isWord($0) }
    return zip(tokens, tokens.dropFirst()).contains { hour, minute in
      guard hour.count <= 2, hour.allSatisfy(ASCII.isDigit),
        minute.startIndex == hour.endIndex + 1,
        line[hour.endIndex] == UInt8(ascii: ":") || line[hour.endIndex] == UInt8(ascii: ".")
      else { return false }
      let digits = minute.prefix(while: ASCII.isDigit)
      return digits.count == 2 && minute.count <= 4
    }
  }

  /// The nearest element with prose that begins with a label.
  private func entry(under label: HTMLTree.Node) -> Labelled? {
    var node = tree.parent(label)
    while let current = node, text.prose(tree, current) == 0 { node = tree.parent(current) }
    guard let node, node > 0, tree.tag(node) != .body, label - node <= Self.leadNodes else {
      return nil
    }
    let before = (node..<label).reduce(0) { $0 + tree.text($1).count { $0 > 0x20 } }
    return before <= Self.leadLimit ? (node, label) : nil
  }

  // MARK: - Names

  /// Whether a class or id of the first entry or of what it stands in speaks of a live blog.
  private func namesLive(_ entries: [Labelled]) -> Bool {
    var node = entries.first?.node
    while let current = node {
      for attribute in [HTMLTree.Attribute.className, .id, .itemprop, .itemtype] {
        let value = tree.attribute(attribute, of: current) ?? []
        for name in value.split(whereSeparator: ASCII.isSpace)
        where ClassWords.words(of: name).contains(where: Self.isLiveWord) {
          return true
        }
      }
      node = tree.parent(current)
    }
    return false
  }

  private static func isLiveWord(_ word: [UInt8]) -> Bool {
    words.contains { word.elementsEqual($0) }
  }

  private static let words = ["live", "liveblog", "livefeed", "liveticker", "ticker"].map {
    Array($0.utf8)
  }

  /// Whether a title calls its article a live blog.
  static func isLive(title: String) -> Bool {
    let head = FoldedText(title).head
    return head.split { !ASCII.isWord($0) }.contains { isLiveWord(Array($0)) }
      || titles.contains { $0.index(in: head) != nil }
  }

  private static let titles: [Phrase] = ["as it happened", "minute by minute"]
}
