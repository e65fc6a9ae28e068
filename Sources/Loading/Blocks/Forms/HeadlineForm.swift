import Articles

/// The article's own headline as its first line, where no metadata names it.
enum HeadlineForm {
  /// No headline is longer, in bytes.
  private static let limit = 160
  /// A first line with a full stop is a headline only below this, in bytes.
  private static let stoppedLimit = 110

  /// Whether the first paragraph is a headline.
  ///
  /// A line without a full stop is one if a longer paragraph follows. A short line with one is taken
  /// for the story's first sentence, unless what follows says it again: headlines repeat their story.
  ///
  /// - Parameters:
  ///   - first: the first paragraph.
  ///   - following: the next paragraphs of the story, two or three.
  /// - Returns: whether it is.
  static func matches(_ first: Paragraph, before following: [Paragraph]) -> Bool {
    guard let next = following.first(where: { $0.count > first.count }),
      first.count <= limit, first.casing.words > 1, first.casing.letters > 0
    else { return false }
    if first.folded.tail.last == UInt8(ascii: ":") || first.folded.tail.last == 0x2C {
      return false
    }
    if beginsInQuotation(first), first.endsSentence { return false }
    if DatelineForm.opens(first) { return false }
    if !first.endsSentence { return next.count >= 60 }
    if first.casing.isTitleCase, first.casing.words > 3 { return true }
    guard first.count <= stoppedLimit, sentenceCount(first) == 1 else { return false }
    let echoes = echoes(of: first, in: following)
    return echoes.all > 1 && Double(echoes.again) >= 0.4 * Double(echoes.all)
  }

  private static func beginsInQuotation(_ paragraph: Paragraph) -> Bool {
    paragraph.folded.head.first == UInt8(ascii: "\"")
  }

  private static func sentenceCount(_ paragraph: Paragraph) -> Int {
    let head = paragraph.folded.head
    var count = 1
    for (index, byte) in head.enumerated() where byte == 0x3F || byte == 0x21 || byte == 0x2E {
      // A stop after a word of three letters or more, and a space: not "U.S. " or "Mr. ".
      guard index >= 3, index + 2 < head.count, head[index + 1] == ASCII.space else { continue }
      if head[(index - 3)..<index].allSatisfy(ASCII.isLetter) { count += 1 }
    }
    return count
  }

  /// How many of a line's words of four letters or more come again below, by their first five letters, and
  /// how many there are.
  static func echoes(of line: Paragraph, in following: [Paragraph]) -> (again: Int, all: Int) {
    let stems = Self.stems(line.folded.head)
    let later = following.flatMap { Self.stems($0.folded.head) }
    return (stems.count { stem in later.contains { $0.elementsEqual(stem) } }, stems.count)
  }

  private static func stems(_ folded: [UInt8]) -> [ArraySlice<UInt8>] {
    folded.split { !ASCII.isWord($0) }.filter { $0.count >= 4 }.map { $0.prefix(5) }
  }
}
