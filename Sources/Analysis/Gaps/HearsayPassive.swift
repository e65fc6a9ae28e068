import Articles

/// A passive that passes on what somebody says, believes or criticises: "is widely expected".
enum HearsayPassive {
  /// The passives of a clause that no "by" follows, from the auxiliary to the last word.
  static func all(in clause: Range<Int>, of document: Document) -> [Range<Int>] {
    let tokens = document.tokens
    var found: [Range<Int>] = []
    for match in Lexicon.hearsayParticiples.matches(in: clause, of: tokens) {
      guard let start = auxiliary(before: match.tokens.lowerBound, in: clause, of: tokens) else {
        continue
      }
      let rest = match.tokens.upperBound..<clause.upperBound
      guard !rest.contains(where: { tokens[$0].key == by }) else { continue }
      found.append(start..<match.tokens.upperBound)
    }
    return found
  }

  private static let by = WordKey("by")

  /// The form of "be" that a participle belongs to, with the auxiliaries before it.
  private static func auxiliary(before index: Int, in clause: Range<Int>, of tokens: [Token])
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
      accused of, alleged, alleged to, assumed, assumed to, believed, believed to, blamed for,
      condemned, condemned for, considered, criticised, criticised for, criticized,
      criticized for, deemed, denounced, derided, estimated, estimated at, estimated to, expected,
      expected to, feared, hailed as, linked to, mocked for, perceived as, portrayed as,
      predicted to, presumed, presumed to, projected to, quoted as saying, regarded as, reported,
      reported to be, reported to have, ridiculed for, rumored, rumored to, rumoured, rumoured to, said to, said to be,
      said to have, seen as, seen by many as, slammed for, speculated, suspected, suspected of,
      thought of as, thought to, tipped as, tipped to, touted as, understood to, viewed as
      """,
    exceptions: """
      reported for, reported missing, reported sick, reported stolen, reported to, said to her,
      said to him, said to me, said to them, said to us
      """
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
