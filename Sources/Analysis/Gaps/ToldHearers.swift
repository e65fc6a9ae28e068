import Articles

/// Words by which an article tells what a court or a meeting heard, and not from whom: "the jury heard
/// that", "the committee was told".
enum ToldHearers {
  /// Those of a clause, from the hearer's article to the verb.
  static func all(in clause: Range<Int>, of document: Document) -> [Range<Int>] {
    let tokens = document.tokens
    return Lexicon.hearers.matches(in: clause, of: tokens).compactMap { hearer in
      guard
        let verb = Lexicon.told.match(at: hearer.tokens.upperBound, of: tokens),
        isSourceless(document.tokens[hearer.tokens.upperBound + verb.count - 1], in: document)
      else { return nil }
      let before = hearer.tokens.lowerBound - 1
      let isArticle =
        before >= clause.lowerBound && NounPhraseFinder.determiners.contains(tokens[before].key)
      return (isArticle ? before : before + 1)..<hearer.tokens.upperBound + verb.count
    }
  }

  /// Whether a word attributes a statement to nobody: "heard that", and what was heard before; not "heard the case".
  private static func isSourceless(_ verb: Token, in document: Document) -> Bool {
    document.attributions.contains { attribution in
      guard attribution.source.isEmpty, attribution.cue.contains(where: { $0.overlaps(verb.span) }),
        let content = attribution.content.first
      else { return false }
      let first = document.tokens[document.tokenRange(in: content).lowerBound]
      return content.lowerBound < verb.span.lowerBound || that.contains(first.key)
    }
  }

  /// Words that begin what is told.
  private static let that = Set(["that", "how", "why", "whether"].map { WordKey($0) })
}

extension Lexicon {
  fileprivate static let hearers = Lexicon(
    name: "hearers",
    origin: "Compiled for Lede from the vocabulary of courts, parliaments and meetings.",
    words: "parliament",
    nouns: """
      assembly, board, commission, committee, conference, council, councillor, court, hearing,
      inquest, inquiry, investor, judge, juror, jury, lawmaker, legislator, magistrate, meeting,
      minister, panel, senator, shareholder, tribunal
      """
  )

  fileprivate static let told = Lexicon(
    name: "hearing and being told",
    origin: "The verbs of English for taking in what others say.",
    words: """
      are told, had been told, had heard, has been told, has heard, have been told, have heard,
      heard, hears, hear, is told, learned, learnt, was informed, was told, was warned,
      were informed, were told, were warned
      """
  )
}
