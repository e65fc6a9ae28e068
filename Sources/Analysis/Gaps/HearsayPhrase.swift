import Articles

/// A phrase by which hearsay or criticism enters a sentence: "reportedly", "drew criticism".
enum HearsayPhrase {
  /// The phrases of a clause that leave out who says so.
  static func all(in clause: Range<Int>, of document: Document) -> [Range<Int>] {
    let tokens = document.tokens
    let hearsay = Lexicon.hearsay.matches(in: clause, of: tokens)
    let met = Lexicon.criticismMet.matches(in: clause, of: tokens).map(\.tokens)
    let criticism = (met + worriesRaised(in: clause, of: tokens)).filter { words in
      !namesCritic(words.upperBound..<clause.upperBound, of: tokens)
        && !isSourcedCue(document.span(of: words), in: document)
    }
    let findings = Lexicon.outletsFindings.matches(in: clause, of: tokens).filter { match in
      OutletMention.endsName(before: match.tokens.lowerBound, in: clause, of: document)
    }
    return (hearsay + findings).map(\.tokens) + criticism + impersonal(in: clause, of: tokens)
  }

  /// What is said by an "it" that stands for nobody: "it is widely hoped", "it has been suggested".
  private static func impersonal(in clause: Range<Int>, of tokens: [Token]) -> [Range<Int>] {
    Lexicon.impersonal.matches(in: clause, of: tokens).compactMap { match in
      let verb = match.tokens.lowerBound
      let isShort = verb > clause.lowerBound && Lexicon.shortIs.contains(tokens[verb - 1])
      guard
        let be = isShort
          ? verb - 1 : HearsayPassive.auxiliary(before: verb, in: clause, of: tokens),
        be > clause.lowerBound, tokens[be - 1].key == WordKey("it")
      else { return nil }
      return be - 1..<verb + 1
    }
  }

  /// What nobody in particular has raised: "concerns have also been expressed".
  private static func worriesRaised(in clause: Range<Int>, of tokens: [Token]) -> [Range<Int>] {
    Lexicon.raised.matches(in: clause, of: tokens).compactMap { match in
      guard
        let be = HearsayPassive.auxiliary(before: match.tokens.lowerBound, in: clause, of: tokens),
        be > clause.lowerBound, Lexicon.worries.contains(tokens[be - 1])
      else { return nil }
      return be - 1..<match.tokens.upperBound
    }
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
      allegedly, has a reputation for, have a reputation for, it emerged that, it has emerged that,
      it is common knowledge,
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

  /// Participles of what an "it" that stands for nobody is; those that may tell of a thing, with "that".
  fileprivate static let impersonal = Lexicon(
    name: "participles of impersonal hearsay",
    origin: "The verbs of English for saying and thinking that take a clause as their subject.",
    words: """
      accepted that, acknowledged that, agreed that, alleged, argued, assumed, believed, claimed,
      expected, feared, felt that, held that, hoped, known that, reported, rumored, rumoured, said,
      suggested, supposed, suspected, thought, understood
      """
  )

  fileprivate static let shortIs = Lexicon(
    name: "the short form of is",
    origin: "English spelling.",
    words: "'s, ’s"
  )

  fileprivate static let worries = Lexicon(
    name: "worries",
    origin: "Compiled for Lede from news copy.",
    words: "accusations, allegations, concerns, doubts, fears, objections, questions, suspicions"
  )

  fileprivate static let raised = Lexicon(
    name: "raising worries",
    origin: "Compiled for Lede from news copy.",
    words: "aired, asked, expressed, levelled, leveled, raised, voiced"
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
