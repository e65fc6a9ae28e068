import Articles

/// Tells the words that a page prints twice, once of them large.
struct PullQuotes {
  /// A pull quote is no longer, in bytes, and no shorter than a phrase.
  private static let lengths = 20...600
  /// No page has more.
  private static let most = 50

  /// The indices of the blocks that repeat a part of another.
  private(set) var repeated: Set<Int> = []

  /// Looks through the blocks of a page.
  ///
  /// - Parameters:
  ///   - blocks: the blocks.
  ///   - tree: the page.
  init(_ blocks: [PageBlock], in tree: HTMLTree) {
    let candidates = blocks.indices.filter { index in
      let block = blocks[index]
      return Self.lengths.contains(block.text.count)
        && (block.kind == .quote || Self.isNamed(block.node, in: tree))
    }
    guard !candidates.isEmpty else { return }
    let words = blocks.map { Self.words(of: $0.text) }
    for index in candidates.prefix(Self.most) where !words[index].isEmpty {
      let isRepeated = blocks.indices.contains { other in
        other != index && blocks[other].kind == .body && words[other].count > words[index].count
          && words[other][...].contains(sequence: words[index])
      }
      if isRepeated { repeated.insert(index) }
    }
  }

  /// Whether a class of a block's element, or of one of the three around it, says "pull quote".
  private static func isNamed(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    var current: HTMLTree.Node? = node
    for _ in 0..<4 {
      guard let node = current else { return false }
      let name = (tree.attribute(.className, of: node) ?? []).filter(ASCII.isLetter)
      if name.map(ASCII.lowercased)[...].contains(sequence: sign) { return true }
      current = tree.parent(node)
    }
    return false
  }

  private static let sign = Array("pullquote".utf8)

  /// The letters and digits of a text in lower case; quotation marks and dashes are none.
  private static func words(of text: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 {
        index += 3
        continue
      }
      if ASCII.isWord(text[index]) { words.append(ASCII.lowercased(text[index])) }
      index += 1
    }
    return words
  }
}
