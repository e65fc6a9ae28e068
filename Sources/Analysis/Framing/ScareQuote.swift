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
    .silent("The old pier, known as the “long arm”, was shut on Monday."),
    .silent("The fees have been described as “heartless” by parents."),
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
        !said.overlaps(quotation.span), !cues.overlaps(sentence.span),
        !isNaming(quotation, in: sentence, of: document)
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

  /// Whether the sentence hands the words to somebody or gives them as a name: "known as" before the
  /// marks, "by" right after them.
  private func isNaming(_ quotation: Quotation, in sentence: Sentence, of document: Document)
    -> Bool
  {
    let tokens = document.tokens
    let before = document.tokenRange(in: Span(sentence.span.lowerBound, quotation.span.lowerBound))
    let after = document.tokenRange(in: Span(quotation.span.upperBound, sentence.span.upperBound))
    let words = before.reversed().drop { Lexicon.articles.contains(tokens[$0]) }
    let end = (words.first ?? before.lowerBound - 1) + 1
    return tokens[after.prefix(1)].contains { $0.key == WordKey("by") }
      || (max(before.lowerBound, end - 3)..<end).contains { start in
        Lexicon.naming.match(at: start, of: tokens)?.count == end - start
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

extension Lexicon {
  /// Words before a name, term or ruling in quotation marks.
  fileprivate static let naming = Lexicon(
    name: "words of naming",
    origin: "Compiled for Lede from news copy.",
    words: """
      called, dubbed, entitled, finding of, known as, labelled, labeled, marked, named, nickname,
      nicknamed, referred to as, ruling of, termed, the name, the nickname, the term, the word,
      titled, treated as, verdict of
      """
  )

  fileprivate static let articles = Lexicon(
    name: "articles",
    origin: "The articles of English.",
    words: "a, an, the"
  )
}
