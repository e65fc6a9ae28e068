import Articles

/// What stands around names.
extension Passage {
  /// Verbs that can follow a subject.
  static let verb = WordClass.finite.union(.auxiliary)

  /// Whether a name only owns what comes: "Smith's coach", "Valley Buses' director".
  func isPossessor(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next < tokens.count, tokens[next].span.lowerBound == tokens[next - 1].span.upperBound
    else { return false }
    return marks[next] == .possessive || marks[next] == .quotation
  }

  /// Whether a preposition stands before a name: "a spokesman for the Red Cross".
  func isAfterPreposition(_ name: Range<Int>) -> Bool {
    let before = (0..<name.lowerBound).last { !classes[$0].contains(.determiner) }
    return before.map { classes[$0].contains(.preposition) } ?? false
  }

  /// Whether a token is a known finite verb or looks like a past.
  func isVerb(_ index: Int) -> Bool {
    classes[index].intersects(Self.verb)
      || isWord(index) && !tokens[index].isCapitalized
        && article.text[tokens[index].span].hasSuffix("ed")
  }
}
