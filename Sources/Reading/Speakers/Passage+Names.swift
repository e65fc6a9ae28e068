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

  /// Whether a name is a place's or a body's: "New Mexico", "Saudi Arabia", "United States".
  func isPlace(_ name: Range<Int>) -> Bool {
    name.count > 1 && Self.placeBeginnings.contains(tokens[name.lowerBound].key)
  }

  /// First words of places' names that no person's name begins with.
  private static let placeBeginnings = Set(
    """
    new north south east west northern southern eastern western central united saudi sri puerto costa \
    hong el san santa burkina sierra ivory cape czech great papua solomon
    """.split(separator: " ").map { WordKey($0.utf8) }
  )

  /// Whether ", which" follows a name, as no person's.
  func isThing(_ name: Range<Int>) -> Bool {
    let next = name.upperBound + 1
    return next < tokens.count && marks[next - 1] == .comma && tokens[next].key == Self.which
  }

  /// Whether a word is "those", which stands for people by itself ("those close to him"), where "these"
  /// goes with a noun.
  func isThose(_ index: Int) -> Bool { tokens[index].key == Self.those }

  private static let those = WordKey("those".utf8)
  private static let which = WordKey("which".utf8)

  /// Some words without the articles, titles and offices before them.
  func withoutTitles(_ words: Range<Int>) -> Range<Int> {
    let start = words.first { !classes[$0].intersects([.determiner, .title, .roleNoun]) }
    return (start ?? words.upperBound)..<words.upperBound
  }

  /// Whether a word is all in capitals, two or more: NRA, R.N.C.
  func isAcronym(_ index: Int) -> Bool {
    let span = tokens[index].span
    return span.count > 1
      && article.text.bytes[span.lowerBound..<span.upperBound].allSatisfy { $0 < 0x61 || $0 > 0x7A }
  }

  /// Whether a word in capitals is a verb, not a name: "Says", "Vows".
  func isVerbInCapitals(_ index: Int) -> Bool {
    classes[index].intersects([.third, .past, .auxiliary])
      && GivenNames.gender(of: tokens[index].key) == nil
  }
}
