import Articles

/// What an assertion is about, and so why a reader may ask for its source.
///
/// Found by words alone, the weightiest first; a clause that shows none of the signs is `plain`.
enum ClaimKind: Int, CaseIterable, Comparable {
  case wrongdoing
  case figure
  case cause
  case motive
  case forecast
  case comparison
  case plain

  /// The weightiest first.
  static func < (left: ClaimKind, right: ClaimKind) -> Bool { left.rawValue < right.rawValue }

  /// How a message names it.
  var description: String {
    switch self {
    case .wrongdoing: "wrongdoing"
    case .figure: "a figure"
    case .cause: "a cause"
    case .motive: "what others mean, feel or plan"
    case .forecast: "a forecast"
    case .comparison: "a comparison or generalisation"
    case .plain: "a fact that can be disputed"
    }
  }

  /// What a reader can ask.
  var question: String {
    switch self {
    case .wrongdoing: "Who accuses, on what evidence, and what do the accused answer?"
    case .figure: "Who counted or measured this, when and how?"
    case .cause: "Who says that one led to the other, and how do they know?"
    case .motive: "How does the writer know: did they say so, or did somebody who was told?"
    case .forecast: "Who expects this, and on what grounds?"
    case .comparison: "Compared with what, counted by whom?"
    case .plain: "Who told the writer, or where was it seen?"
    }
  }

  /// Claims of wrongdoing and figures weigh most: they can harm, and they can be checked.
  var severity: Severity {
    switch self {
    case .wrongdoing, .figure: .high
    case .cause, .motive, .forecast, .comparison: .medium
    case .plain: .low
    }
  }

  /// Whether a clause shows the words of this kind.
  func isShown(in clause: Range<Int>, of document: Document) -> Bool {
    lexicon?.hasMatch(in: clause, of: document.tokens) == true
  }

  private var lexicon: Lexicon? {
    switch self {
    case .wrongdoing: .wrongdoing
    case .cause: .causes
    case .motive: .motives
    case .forecast: .forecasts
    case .comparison: .comparisons
    case .figure, .plain: nil
    }
  }

  /// The weightiest kind that a clause shows, and the words that show it.
  static func found(in clause: Range<Int>, of document: Document) -> (kind: ClaimKind, words: Span?)
  {
    for kind in allCases {
      if kind == .figure, let figure = figure(in: clause, of: document) { return (kind, figure) }
      guard let match = kind.lexicon?.matches(in: clause, of: document.tokens).first else {
        continue
      }
      let isCharge =
        kind == .wrongdoing && Lexicon.charges.hasMatch(in: clause, of: document.tokens)
      if !isCharge { return (kind, match.span) }
    }
    return (.plain, nil)
  }

  /// The first number that counts or measures something, with its unit: neither a year, part of a
  /// date, a score, an age, a share that somebody owns nor a part of a name.
  private static func figure(in clause: Range<Int>, of document: Document) -> Span? {
    let index = clause.first { index in
      let token = document.tokens[index]
      guard token.kind == .number else { return false }
      let text = document.text[token.span]
      let isYear = text.utf8.count == 4 && (text.hasPrefix("1") || text.hasPrefix("20"))
      let isDay = [index - 1, index + 1].contains {
        clause.contains($0) && document.tokens[$0].isCapitalized
          && DateReader.canBeMonth(document.tokens[$0])
      }
      let before = document.tokens[max(clause.lowerBound, index - 3)..<index]
      let after = document.tokens[index + 1..<min(index + 3, clause.upperBound)]
      return !isYear && !isDay && text.last?.isLetter != true && !text.contains(":")
        && (!text.contains("-") || measured(index, in: clause, of: document).count > 1)
        && !before.contains { Lexicon.agesAndStakes.contains($0) }
        && !(before.last.map { Lexicon.beforeNumeral.contains($0) } ?? false)
        && !after.contains { Lexicon.scores.contains($0) }
    }
    return index.map { document.span(of: measured($0, in: clause, of: document)) }
  }

  /// A number with the currency before it and the unit after it: "$3 million", "3.2%".
  private static func measured(
    _ number: Int,
    in clause: Range<Int>,
    of document: Document
  ) -> Range<Int> {
    let tokens = document.tokens
    func isUnit(_ index: Int, of lexicon: Lexicon) -> Bool {
      clause.contains(index) && lexicon.contains(tokens[index])
    }
    let first = isUnit(number - 1, of: .currencySigns) ? number - 1 : number
    var end = number + 1
    while isUnit(end, of: .measures) { end += 1 }
    if clause.contains(end), let match = Lexicon.measures.match(at: end, of: tokens) {
      end += match.count
    }
    return first..<end
  }
}

extension Lexicon {
  fileprivate static let currencySigns = Lexicon(
    name: "currency signs",
    origin: "The currency signs of Unicode that news copy uses.",
    words: "$, £, €, ¥, ₹"
  )

  /// Words and signs after a number that say what it counts in.
  fileprivate static let measures = Lexicon(
    name: "measures after a number",
    origin: "The numerals and percent signs of English.",
    words: "%, billion, bn, hundred, million, per cent, percent, thousand, trillion"
  )

  /// Words before a number that make it an age or a stake, both on record.
  fileprivate static let agesAndStakes = Lexicon(
    name: "words before an age or a stake",
    origin: "Compiled for Lede from news copy.",
    words: "age, aged, ages, own, owned, owning, owns"
  )

  /// Words that a number belongs to as a name does.
  fileprivate static let beforeNumeral = Lexicon(
    name: "words before a numeral",
    origin: "Compiled for Lede from news copy.",
    words: """
      act, article, chapter, channel, flight, grade, highway, interstate, level, no., number, page,
      phase, proposition, room, route, section, title, volume
      """
  )

  /// What is counted in a match, an election or an age, where everybody could see it.
  fileprivate static let scores = Lexicon(
    name: "scores",
    origin: "Compiled for Lede from the vocabulary of sport.",
    words: """
      appearances, assists, caps, games, goal, goals, laps, matches, medals, p.m., a.m., runs,
      sets, touchdowns, tries, wickets, wins, year-old, years-old
      """
  )
}
