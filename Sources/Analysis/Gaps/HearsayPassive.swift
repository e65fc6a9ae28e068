import Articles

/// A passive that passes on what somebody says, believes or criticises: "is widely expected", and without its
/// auxiliary "a device thought to be a bomb".
enum HearsayPassive {
  /// The passives of a clause that name nobody with "by", from the auxiliary to the last word.
  static func all(in clause: Range<Int>, of document: Document) -> [Range<Int>] {
    passives(in: clause, of: document).filter { !$0.hasAgent }.map(\.tokens)
  }

  /// Those that say by whom: "was criticised by unions".
  static func attributed(in clause: Range<Int>, of document: Document) -> [Range<Int>] {
    passives(in: clause, of: document).filter(\.hasAgent).map(\.tokens)
  }

  private static func passives(in clause: Range<Int>, of document: Document)
    -> [(tokens: Range<Int>, hasAgent: Bool)]
  {
    let tokens = document.tokens
    return Lexicon.hearsayParticiples.matches(in: clause, of: tokens).compactMap { match in
      guard
        let start = auxiliary(before: match.tokens.lowerBound, in: clause, of: tokens)
          ?? reduced(match, in: clause, of: tokens)
      else { return nil }
      // The last word may be the "by" itself.
      let rest = match.tokens.upperBound - 1..<clause.upperBound
      let hasAgent = rest.contains { namesAgent($0, before: clause.upperBound, of: document) }
      return (start..<match.tokens.upperBound, hasAgent)
    }
  }

  private static let by = WordKey("by")

  /// Whether a word says when or how; in capitals a day, month or feast alone, since "the Mail" is
  /// somebody.
  private static func isTimeOrMeans(_ token: Token) -> Bool {
    token.isCapitalized
      ? DateReader.canBeMonth(token) || DateReader.isWeekday(token)
        || Lexicon.feasts.contains(token)
      : Lexicon.timesAndMeans.contains(token)
  }

  /// Whether a token is a "by" that who acts follows, and neither a time ("by December", "by noon"), a
  /// measure ("by 3 percent") nor a means ("by hand", "by taking").
  private static func namesAgent(_ index: Int, before end: Int, of document: Document) -> Bool {
    guard document.tokens[index].key == by, index + 1 < end else { return false }
    let next = document.tokens[index + 1]
    let isMeans = !next.isCapitalized && document.text[next.span].hasSuffix("ing")
    let article = Lexicon.beforeTime.contains(next) ? index + 2 : index + 1
    return next.kind == .word && !isMeans
      && !(index + 1...min(article, end - 1)).contains { isTimeOrMeans(document.tokens[$0]) }
  }

  /// Where a participle begins that describes the noun before it: "compounds thought to protect the brain".
  private static func reduced(
    _ match: Lexicon.Match,
    in clause: Range<Int>,
    of tokens: [Token]
  ) -> Int? {
    let start = match.tokens.lowerBound
    guard start > clause.lowerBound, Lexicon.reducedPassives.match(at: start, of: tokens) != nil
    else { return nil }
    let noun = tokens[start - 1]
    return noun.kind == .word && !noun.isCapitalized && !Lexicon.noNouns.contains(noun)
      ? start : nil
  }

  /// The form of "be" that a participle belongs to, with the auxiliaries before it.
  static func auxiliary(before index: Int, in clause: Range<Int>, of tokens: [Token])
    -> Int?
  {
    var position = index - 1
    while position >= clause.lowerBound, Lexicon.passiveAdverbs.contains(tokens[position]) {
      position -= 1
    }
    guard position >= clause.lowerBound, Lexicon.beForms.contains(tokens[position]) else {
      return nil
    }
    while position > clause.lowerBound, Lexicon.auxiliaries.contains(tokens[position - 1]) {
      position -= 1
    }
    return position
  }
}

extension Lexicon {
  /// Participles that need somebody who says, believes or criticises.
  fileprivate static let hearsayParticiples = Lexicon(
    name: "participles of hearsay",
    origin: "Compiled for Lede after the weasel words of style guides.",
    words: """
      accused by, accused of, alleged, alleged to, assumed, assumed to, believed, believed to,
      blamed by, blamed for,
      condemned, condemned for, considered, criticised, criticised for, criticized,
      criticized for, deemed, denounced, derided, estimated, estimated at, estimated to, expected,
      expected to, feared, hailed as, linked to, mocked for, perceived as, portrayed as,
      predicted to, presumed, presumed to, projected to, regarded as, reported,
      reported to be, reported to have, ridiculed for, rumored, rumored to, rumoured, rumoured to,
      said to, said to be,
      said to have, seen as, seen by many as, slammed for, speculated, suspected, suspected of,
      thought of as, thought to, tipped as, tipped to, touted as, understood to, viewed as
      """,
    exceptions: """
      reported for, reported missing, reported sick, reported stolen, reported to, said to her,
      said to him, said to me, said to them, said to us
      """
  )

  /// Participles that stand after a noun without "be"; not "said to" and "expected to", which may be its verb.
  fileprivate static let reducedPassives = Lexicon(
    name: "participles of hearsay after a noun",
    origin: "Compiled for Lede from news copy.",
    words: """
      believed to, presumed to, reported to be, reported to have, rumored to, rumoured to,
      thought to, understood to
      """
  )

  /// Words before a participle that make it a verb: "she thought to ask", "has never understood to".
  fileprivate static let noNouns = Lexicon(
    name: "words that are no nouns",
    origin: "The pronouns and auxiliaries of English, and adverbs that stand before a verb.",
    words: """
      also, always, and, but, ever, had, has, have, having, he, i, it, just, long, never, nobody,
      not,
      often, once, one, or, she, still, then, they, we, who, you
      """
  )

  fileprivate static let beforeTime = Lexicon(
    name: "words before a time",
    origin: "The articles, demonstratives and adjectives of time of English.",
    words: "a, early, last, late, next, the, then, this"
  )

  /// Words after "by" that say when, how or how much.
  fileprivate static let timesAndMeans = Lexicon(
    name: "times and means",
    origin: "The words of time, means and measure of English.",
    words: """
      accident, air, autumn, boat, car, coincidence, contrast, dawn, day, default, definition,
      design,
      email, evening, fall, far, ferry, hand, law, mail, midday, midnight, mistake, month, morning,
      name, nature, next, night, noon, now, phone, plane, post, rail, road, sea, spring, summer,
      sunset,
      then, today, tomorrow, tonight, train, week, weekend, winter, year
      """
  )

  fileprivate static let feasts = Lexicon(
    name: "feasts",
    origin: "The feasts by which news copy tells time.",
    words: "christmas, easter, eid, hanukkah, passover, ramadan, thanksgiving"
  )

  fileprivate static let passiveAdverbs = Lexicon(
    name: "adverbs inside a passive",
    origin: "Compiled for Lede from news copy.",
    words: """
      already, also, being, broadly, commonly, currently, frequently, generally, heavily,
      increasingly, initially, largely, long, long been, not, now, often, once, once again,
      originally, previously, repeatedly, roundly, sharply, still, universally, usually,
      variously, widely
      """
  )

  fileprivate static let beForms = Lexicon(
    name: "forms of be",
    origin: "The forms of the English verb.",
    words: "are, aren't, be, been, being, is, isn't, was, wasn't, were, weren't"
  )

  fileprivate static let auxiliaries = Lexicon(
    name: "auxiliaries",
    origin: "The auxiliaries of English.",
    words: "also, are, been, being, had, has, have, is, long, often, repeatedly, was, were"
  )
}
