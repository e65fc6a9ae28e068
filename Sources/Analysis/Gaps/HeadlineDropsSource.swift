import Articles
import Reading

/// A headline that states as fact what the body attributes.
struct HeadlineDropsSource: Rule {
  let id = "headline-drops-source"
  let summary = "The headline states as fact what the body only attributes to somebody."
  let why = """
    Many read the headline alone; what was one side's word in the article leaves as a fact.
    """
  let norms: [Norm] = [.headlineResearch, .apAttribution]
  let limits = """
    Compares words, not meaning: a headline in other words than the body escapes. The headline's own \
    claim may also be told by the writer further down in words that the rule does not match. What a \
    source announces of its own doings is passed over.
    """
  let severity = Severity.high
  let examples: [RuleExample] = [
    .fires(
      """
      New bridge is unsafe for lorries
      The town's new bridge is unsafe for lorries, the engineer Paula Reyes said on Monday.
      The council meets on Friday.
      """,
      marking: nil
    ),
    .fires(
      """
      School merger will save two million
      According to the mayor, Ada Brook, the school merger will save two million a year.
      Parents meet on Thursday in the gym.
      """,
      marking: nil
    ),
    .silent(
      """
      New bridge is unsafe for lorries, engineer says
      The town's new bridge is unsafe for lorries, the engineer Paula Reyes said on Monday.
      The council meets on Friday.
      """
    ),
    .silent(
      """
      Ferry crews to strike over night shifts
      Ferry crews will strike over night shifts in June, their union announced on Monday.
      The harbour board meets on Thursday.
      """
    ),
    .silent(
      """
      Council closes new bridge
      The council closed the new bridge on Monday.
      The bridge is unsafe for lorries, the engineer Paula Reyes said.
      """
    ),
  ]

  /// The share of the headline's words that no sentence of the writer's may repeat.
  private let writersShare = 0.5

  func findings(in document: Document) -> [Finding] {
    guard document.attributions.contains(where: { $0.namedBy != nil }),
      let headline = ReadHeadline(of: document), headline.statesFact
    else { return [] }
    let words = HeadlineWords(headline.tokens, of: headline.document, in: document)
    let start = headline.span?.upperBound ?? 0
    guard let echo = HeadlineEcho(of: words, from: start, in: document), !echo.announces
    else { return [] }
    let writer = WritersClauses(document)
    let isWriters = document.sentences.contains { sentence in
      Claims.isStory(sentence, in: document) && sentence.span != headline.span
        && words.share(in: writer.clauses(of: sentence).joined()) >= writersShare
    }
    return isWriters ? [] : [finding(headline, echo.source, in: document)]
  }

  private func finding(
    _ headline: ReadHeadline,
    _ source: Span,
    in document: Document
  ) -> Finding {
    Finding(
      rule: id,
      span: nil,
      severity: severity,
      message: """
        The headline says \(headline.cited) as a fact; the body gives it as the word of \
        \(document.cited(source)).
        """,
      answer: "Does the headline still hold with “according to \(document.text[source])” added?",
      score: 0.6
    )
  }
}

/// An article's headline, wherever it stands: in the text, or in what else is known of the article.
private struct ReadHeadline {
  /// The document that it was read in: the article, or one of its own.
  let document: Document
  /// Its words in that document.
  let tokens: Range<Int>
  /// Where it stands in the article; nil where it is not in the text.
  let span: Span?

  /// Finds the headline; nil where there is none.
  init?(of article: Document) {
    let sentence = article.sentences.first {
      article.article.blocks[$0.block].kind == .headline
    }
    if let sentence {
      (document, tokens, span) = (article, sentence.tokens, sentence.span)
      return
    }
    guard let title = article.article.metadata.title else { return nil }
    let text = ArticleText(title)
    document = Reader.read(
      Article(
        name: article.article.name,
        text: text,
        blocks: [Block(kind: .headline, span: text.span)],
        metadata: Article.Metadata(),
        provenance: article.article.provenance
      )
    )
    (tokens, span) = (document.tokens.indices, nil)
  }

  /// The headline as a message cites it.
  var cited: String { document.cited(document.span(of: tokens)) }

  /// Whether nothing in it hands its words to somebody: no attribution, colon, quotation or question
  /// mark.
  var statesFact: Bool {
    let whole = document.span(of: tokens)
    let isAttributed = document.attributions.contains { $0.extent.overlaps(whole) }
    let hasMark = tokens.contains { index in
      [":", "?", "“", "\"", "‘", "'"].contains(document.text[document.tokens[index].span])
    }
    return !isAttributed && !hasMark
  }
}
