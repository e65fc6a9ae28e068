import Articles

/// A phrase by which hearsay or criticism enters a sentence: "reportedly", "drew criticism".
enum HearsayPhrase {
  /// The phrases of a clause that leave out who says so.
  static func all(in clause: Range<Int>, of document: Document) -> [Range<Int>] {
    let tokens = document.tokens
    let hearsay = Lexicon.hearsay.matches(in: clause, of: tokens)
    let worries = Lexicon.worriesRaised.matches(in: clause, of: tokens)
    let met = Lexicon.criticismMet.matches(in: clause, of: tokens)
    let criticism = (met + worries).filter { match in
      !namesCritic(match.tokens.upperBound..<clause.upperBound, of: tokens)
        && !isSourcedCue(match.span, in: document)
    }
    let findings = Lexicon.outletsFindings.matches(in: clause, of: tokens).filter { match in
      OutletMention.endsName(before: match.tokens.lowerBound, in: clause, of: document)
    }
    return (hearsay + criticism + findings).map(\.tokens)
  }

  private static func namesCritic(_ rest: Range<Int>, of tokens: [Token]) -> Bool {
    rest.contains { Lexicon.criticMarks.contains(tokens[$0]) }
  }

  private static func isSourcedCue(_ span: Span, in document: Document) -> Bool {
    document.attributions.contains { attribution in
      !attribution.source.isEmpty && attribution.cue.contains { $0.overlaps(span) }
    }
  }
}

extension Lexicon {
  /// Words by which hearsay enters a sentence without a source.
  static let hearsay = Lexicon(
    name: "hearsay",
    origin: "Compiled for Lede after the weasel words of style guides.",
    words: """
      allegedly, has a reputation for, have a reputation for, it emerged that,
      it has been alleged, it has been claimed, it has been reported, it has been said,
      it has been suggested, it has emerged that, it is alleged, it is assumed, it is believed,
      it is claimed, it is common knowledge, it is expected, it is feared, it is generally known,
      it is said, it is thought, it is understood, it is well known, it is widely known,
      it is widely believed, it is widely thought, it was alleged, it was claimed,
      it was reported, it's assumed, it's believed, it's expected, it's said, it's thought,
      news emerged, news has emerged, ostensibly, purportedly, reportedly, reports have emerged,
      rumor has it, rumors have, rumour has it, rumours have, speculation has, speculation is,
      speculation that, supposedly, there are concerns, there are fears, there is speculation,
      there was speculation, there were concerns, there were fears, they say, widely believed to,
      widely considered, widely expected to, widely known to, widely regarded as, widely seen as,
      widely viewed as, word has it
      """
  )

  /// Phrases that tell of criticism and leave open whose it is.
  fileprivate static let criticismMet = Lexicon(
    name: "criticism met",
    origin: "Compiled for Lede from news copy.",
    words: """
      came under fire, come under fire, comes under fire, coming under fire, drawing criticism,
      drawn criticism, draws criticism, drew criticism, faced accusations, faced allegations,
      faced criticism, faced scrutiny, faced some criticism, faces accusations,
      faces allegations, faces criticism, facing accusations, facing allegations,
      facing criticism, has endured criticism, has faced criticism, has faced public scrutiny,
      has faced scrutiny, have faced criticism, sparked criticism, widely condemned,
      widely criticised, widely criticized, widely denounced
      """
  )

  /// What is raised or asked by nobody in particular.
  fileprivate static let worriesRaised = Lexicon(
    name: "worries raised",
    origin: "Compiled for Lede from news copy.",
    words: """
      concerns are being raised, concerns had been raised, concerns have been raised,
      concerns were raised,
      doubts are being raised, doubts had been raised, doubts have been raised, doubts were raised,
      fears had been raised, fears have been raised, fears were raised, objections had been raised,
      objections have been raised, objections were raised, questions are being asked,
      questions are being raised, questions had been raised, questions have been asked,
      questions have been raised, questions were raised
      """
  )

  /// Words that name the critics after such a phrase.
  fileprivate static let criticMarks = Lexicon(
    name: "words before a critic",
    origin: "The prepositions of English that name who acts.",
    words: "among, by, from"
  )

  /// Words by which an outlet tells what it found out and not from whom. Of anybody else they say
  /// who speaks.
  fileprivate static let outletsFindings = Lexicon(
    name: "findings of an outlet",
    origin: "Compiled for Lede from news copy.",
    words: """
      has confirmed, has learned, has learnt, have confirmed, have learned, have learnt,
      understands
      """
  )
}
