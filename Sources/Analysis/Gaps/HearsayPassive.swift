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
  /// Words by which hearsay enters a sentence without a source.
  static let hearsay = Lexicon(
    name: "hearsay",
    origin: "Compiled for Lede after the weasel words of style guides.",
    words: """
      allegedly, came under fire, come under fire, comes under fire, coming under fire,
      drawing criticism, drawn criticism, draws criticism, drew criticism, faced accusations,
      faced allegations, faced criticism, faced scrutiny, faced some criticism, faces accusations,
      faces allegations, faces criticism, facing accusations, facing allegations,
      facing criticism, has a reputation for, has confirmed, has endured criticism,
      has faced criticism, has faced public scrutiny, has faced scrutiny, has learned, has learnt,
      have a reputation for, have confirmed, have faced criticism, it emerged that,
      it has been alleged, it has been claimed, it has been reported, it has been said,
      it has been suggested, it has emerged that, it is alleged, it is assumed, it is believed,
      it is claimed, it is expected, it is feared, it is said, it is thought, it is understood,
      it is widely believed, it is widely thought, it was alleged, it was claimed,
      it was reported, it's assumed, it's believed, it's expected, it's said, it's thought,
      news emerged, news has emerged, ostensibly, purportedly, reportedly, reports have emerged,
      rumor has it, rumors have, rumour has it, rumours have, sparked criticism, speculation has,
      speculation is, speculation that, supposedly, there are concerns, there are fears,
      there is speculation, there was speculation, there were concerns, there were fears,
      they say, widely believed to, widely condemned, widely considered, widely criticised,
      widely criticized, widely denounced, widely expected to, widely regarded as, widely seen as,
      widely viewed as, word has it
      """
  )

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
      reported to, ridiculed for, rumored, rumored to, rumoured, rumoured to, said to, said to be,
      said to have, seen as, seen by many as, slammed for, speculated, suspected, suspected of,
      thought of as, thought to, tipped as, tipped to, touted as, understood to, viewed as
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
