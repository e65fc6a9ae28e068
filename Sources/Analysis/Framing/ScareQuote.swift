import Articles

/// Quotation marks around a word or two that nobody is quoted with.
struct ScareQuote: Rule {
  let id = "scare-quote"
  let summary = "One to three words in quotation marks that the article does not let anybody say."
  let why = """
    The marks hold a word at arm's length: the reader is told not to take it as meant, and not why.
    """
  let norms: [Norm] = [.fragmentQuotes, .contentiousLabels]
  let limits = """
    Titles and nicknames are known by their capitals alone; a word that is explained or coined in the \
    text is flagged all the same.
    """
  let severity = Severity.medium
  let examples: [RuleExample] = [
    .fires("The “reform” bill passed on Tuesday.", marking: "“reform”"),
    .fires("Two “experts” came to the meeting.", marking: "“experts”"),
    .silent("The mayor, Ada Brook, called the bill a “reform”."),
    .silent("The choir sang “Harbour Lights” in the square."),
    .silent("“We heard nothing from anybody,” the chair, Tom Ferris, said."),
  ]

  /// The most words that a quoted fragment has.
  private let mostWords = 3

  func findings(in document: Document) -> [Finding] {
    let sourced = document.attributions.filter { !$0.source.isEmpty }
    let said = SpanSet(sourced.map(\.extent))
    let cues = SpanSet(sourced.flatMap(\.cue))
    return document.quotations.compactMap { quotation in
      guard let sentence = sentence(ofFragment: quotation, in: document),
        !said.overlaps(quotation.span), !cues.overlaps(sentence.span)
      else { return nil }
      return Finding(
        rule: id,
        span: quotation.span,
        severity: severity,
        message: """
          \(document.cited(quotation.inner)) stands in quotation marks and nobody in the text says it.
          """,
        answer: "Whose word is this? If the writer doubts it, what is the reason?",
        score: 0.6
      )
    }
  }

  /// The story's sentence that a fragment of a few words stands in; nil for titles and longer
  /// quotations, and in headlines, where single words are quoted for short.
  private func sentence(ofFragment quotation: Quotation, in document: Document) -> Sentence? {
    let words = document.tokenRange(in: quotation.inner)
      .map { document.tokens[$0] }
      .filter { $0.kind != .punctuation }
    guard quotation.isClosed, (1...mostWords).contains(words.count),
      words.contains(where: { $0.kind == .word }), !words.allSatisfy(\.isCapitalized),
      let index = document.sentenceIndex(at: quotation.inner.lowerBound)
    else { return nil }
    let sentence = document.sentences[index]
    let isHeadline = document.article.blocks[sentence.block].kind == .headline
    return Claims.isStory(sentence, in: document) && !isHeadline ? sentence : nil
  }
}
