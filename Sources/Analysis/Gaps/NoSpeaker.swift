import Articles

/// Quoted words without a speaker.
struct NoSpeaker: Rule {
  let id = "no-speaker"
  let summary = "Quoted words whose speaker the article does not tell."
  let why = """
    Quotation marks promise that somebody said exactly this; without a name nobody can be asked \
    whether they did.
    """
  let norms: [Norm] = [.reutersSourcing, .spjSources, .apAttribution]
  let limits = """
    Looks for a speaker in the sentence and the ones beside it; titles, slogans and nicknames in \
    quotation marks are passed over by their capitals, not understood.
    """
  let severity = Severity.high
  let examples: [RuleExample] = [
    .fires("The deal was called “a disgrace”.", marking: "“a disgrace”"),
    .fires("The report was described as “a work of fiction”.", marking: "“a work of fiction”"),
    .fires(
      "The plan is being criticized as a “gift to the rich”.",
      marking: "“gift to the rich”"
    ),
    .silent("The deal was called “a disgrace” by the union's chair, Tom Ferris."),
    .silent("“The deal is a disgrace,” the union's chair, Tom Ferris, said."),
    .silent("The old pier was known as the “long arm”."),
    .silent("The choir sang “Songs of the Sea” in the square."),
  ]

  func findings(in document: Document) -> [Finding] {
    let said = SpanSet(document.attributions.filter { !$0.source.isEmpty }.flatMap(\.content))
    return document.quotations.compactMap { quotation in
      guard let index = document.sentenceIndex(at: quotation.inner.lowerBound) else { return nil }
      let sentence = document.sentences[index]
      guard Claims.isStory(sentence, in: document), !said.overlaps(quotation.inner),
        isNamedByNobody(quotation, in: sentence, of: document)
      else { return nil }
      return Finding(
        rule: id,
        span: quotation.span,
        severity: severity,
        message: "The text quotes \(document.cited(quotation.inner)) and does not say who said it.",
        answer: "Who said these words, where and when?",
        score: 0.7
      )
    }
  }

  private var articles: [WordKey] { [WordKey("a"), WordKey("an"), WordKey("the")] }

  /// Whether a passive of naming ("was called", "is described as a") stands before the quotation and
  /// no "by" after it.
  private func isNamedByNobody(
    _ quotation: Quotation,
    in sentence: Sentence,
    of document: Document
  ) -> Bool {
    let before = document.tokenRange(in: Span(sentence.span.lowerBound, quotation.span.lowerBound))
    let after = document.tokenRange(in: Span(quotation.span.upperBound, sentence.span.upperBound))
    guard !after.contains(where: { document.tokens[$0].key == WordKey("by") }) else { return false }
    guard let name = Lexicon.namingPassives.matches(in: before, of: document.tokens).last else {
      return false
    }
    let between = name.tokens.upperBound..<before.upperBound
    return between.count <= 1 && between.allSatisfy { articles.contains(document.tokens[$0].key) }
  }
}

extension Lexicon {
  /// Passives that give a name or description to something.
  fileprivate static let namingPassives = Lexicon(
    name: "passives of naming",
    origin: "Compiled for Lede from news copy.",
    words: """
      are called, been billed as, been branded, been called, been criticised as,
      been criticized as, been deemed, been denounced as, been described as, been dismissed as,
      been dubbed, been hailed as, been labeled, been labelled, being called, being criticised as,
      being criticized as, being denounced as, being described as, being dismissed as,
      being dubbed, being hailed as, being labeled, being labelled, is called, is described as,
      so-called, was billed as, was branded, was called, was characterized as,
      was condemned as, was criticised as, was criticized as, was deemed, was denounced as,
      was described as, was dismissed as, was dubbed, was hailed as, was labeled,
      was labelled, was portrayed as, was reported to be, was said to be, were branded,
      were called, were deemed, were described as, were dismissed as, were dubbed, were hailed as,
      were labeled, were labelled
      """
  )
}
