import Articles

/// Tells the words that a page prints twice, once of them large.
struct PullQuotes {
  /// A pull quote is no longer, in bytes, and no shorter than a phrase.
  private static let lengths = 20...600
  /// No page has more, and of no page is more looked through, in bytes.
  private static let most = 50
  private static let reach = 1 << 20

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
    var rest = Self.reach
    let words = blocks.map { block in
      rest -= block.text.count
      return rest < 0 ? [] : Self.words(of: block.text)
    }
    for index in candidates.prefix(Self.most) where !words[index].isEmpty {
      let search = WordSearch(words[index])
      let isRepeated = blocks.indices.contains { other in
        other != index && blocks[other].kind == .body && words[other].count > words[index].count
          && search.occurs(in: words[other])
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

/// Looks for a run of bytes in time that grows with the text alone, whatever is in it (Knuth, Morris
/// and Pratt 1977).
private struct WordSearch {
  private let sought: [UInt8]
  /// For each length of a match so far, the longest shorter one that the text goes on with.
  private let shorter: [Int]

  init(_ sought: [UInt8]) {
    self.sought = sought
    var shorter = [0, 0]
    var length = 0
    for index in sought.indices.dropFirst() {
      while length > 0, sought[length] != sought[index] { length = shorter[length] }
      if sought[length] == sought[index] { length += 1 }
      shorter.append(length)
    }
    self.shorter = shorter
  }

  func occurs(in text: [UInt8]) -> Bool {
    var length = 0
    for byte in text {
      while length > 0, sought[length] != byte { length = shorter[length] }
      if sought[length] == byte { length += 1 }
      if length == sought.count { return true }
    }
    return false
  }
}
