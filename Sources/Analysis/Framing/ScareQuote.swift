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
    document.quotations.filter { isScareQuote($0, in: document) }.map { quotation in
      Finding(
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

  private func isScareQuote(_ quotation: Quotation, in document: Document) -> Bool {
    let tokens = document.tokenRange(in: quotation.inner)
    let words = tokens.filter { document.tokens[$0].kind != .punctuation }
    guard quotation.isClosed, (1...mostWords).contains(words.count),
      let index = document.sentenceIndex(at: quotation.inner.lowerBound)
    else { return false }
    let sentence = document.sentences[index]
    let isTitle = words.allSatisfy { document.tokens[$0].isCapitalized }
    return Claims.isStory(sentence, in: document) && !isTitle
      && document.article.blocks[sentence.block].kind != .headline
      && words.contains { document.tokens[$0].kind == .word }
      && !isSaid(quotation, in: sentence, of: document)
  }

  /// Whether an attribution with a source covers the words, or one stands in their sentence.
  private func isSaid(_ quotation: Quotation, in sentence: Sentence, of document: Document) -> Bool
  {
    document.attributions.contains { attribution in
      !attribution.source.isEmpty
        && (attribution.extent.overlaps(quotation.span)
          || attribution.cue.contains { sentence.span.contains($0) })
    }
  }
}
