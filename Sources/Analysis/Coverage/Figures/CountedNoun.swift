import Articles

/// Finds what a number counts in the words after it.
struct CountedNoun {
  private let document: Document

  /// Takes the document whose tokens are read.
  init(_ document: Document) {
    self.document = document
  }

  /// The words from `index` up to the first plural, and the unit they name.
  ///
  /// Nil where a mark or a common word comes first, or no plural within five words; a day may stand
  /// between ("the 19 Sept. 11 hijackers").
  func noun(at index: Int, before limit: Int) -> (tokens: Range<Int>, unit: Quantity.Unit)? {
    guard index < limit else { return nil }
    if document.text[document.tokens[index].span] == "%" {
      return (index..<index + 1, .percent)
    }
    let afterDay = DateReader(document).day(at: index, before: limit)?.tokens.upperBound ?? index
    for position in afterDay..<min(limit, afterDay + 5) {
      let token = document.tokens[position]
      guard token.kind == .word else { return nil }
      let word = document.text.bytes[token.span.lowerBound..<token.span.upperBound]
      if Self.percents.contains(token.key) { return (index..<position + 1, .percent) }
      if token.key == Self.per, position + 1 < limit, document.tokens[position + 1].key == Self.cent
      {
        return (index..<position + 2, .percent)
      }
      guard !CommonWords.contains(token.key) else { return nil }
      if Self.currencies.contains(token.key) {
        return (index..<position + 1, .money(Stem.key(of: word)))
      }
      if PeopleWords.contains(token.key) { return (index..<position + 1, .people) }
      if Self.isPlural(word) { return (index..<position + 1, .things(Stem.key(of: word))) }
    }
    return nil
  }

  /// The noun for a crowd before a number that says how many it is: "a crowd of about 400"; nil where what
  /// is counted stands behind the number.
  func crowd(of number: Range<Int>, before limit: Int) -> Int? {
    let first = number.lowerBound
    guard isBare(number.upperBound, before: limit),
      let of = (max(1, first - 4)..<max(1, first)).last(where: {
        document.tokens[$0].key == Self.of
      }),
      (of..<first).allSatisfy({ document.tokens[$0].kind == .word })
    else { return nil }
    let noun = document.tokens[of - 1]
    return PeopleCounted.isCrowd(noun.key) && !noun.isCapitalized ? of - 1 : nil
  }

  /// Whether what follows a number is nothing that it could count: a mark, a common word, a verb.
  func isBare(_ index: Int, before limit: Int) -> Bool {
    guard index < limit else { return true }
    let token = document.tokens[index]
    return token.kind == .punctuation && document.text[token.span] != "%"
      || CommonWords.contains(token.key) || VerbForms.isPast(token, in: document.text)
  }

  private static let of = WordKey("of")

  private static func isPlural(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 3, let last = word.last, last | 0x20 == UInt8(ascii: "s") else {
      return false
    }
    let before = word[word.endIndex - 2] | 0x20
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u") && before != UInt8(ascii: "i")
  }

  private static let per = WordKey("per")
  private static let cent = WordKey("cent")
  private static let percents = Set(["percent", "pc", "pct"].map { WordKey($0) })
  private static let currencies = Set(
    """
    dollars dollar pounds pound euros euro yen crowns crown kronor kroner francs rubles roubles yuan
    rupees pesos cents pence shekels liras rand zlotys forints
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
}
