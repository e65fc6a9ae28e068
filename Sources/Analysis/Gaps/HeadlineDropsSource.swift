import Articles

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
    guard let headline = headline(of: document), statesFact(headline, in: document),
      let echo = HeadlineEcho(of: headline, in: document), !echo.announces
    else { return [] }
    let words = HeadlineWords(headline, in: document)
    let writer = WritersClauses(document)
    let isWriters = document.sentences.contains { sentence in
      Claims.isStory(sentence, in: document) && sentence.span != headline.span
        && words.share(in: writer.clauses(of: sentence).joined()) >= writersShare
    }
    return isWriters ? [] : [finding(headline, echo.source, in: document)]
  }

  private func finding(_ headline: Sentence, _ source: Span, in document: Document) -> Finding {
    Finding(
      rule: id,
      span: nil,
      severity: severity,
      message: """
        The headline says \(document.cited(headline.span)) as a fact; the body gives it as the word of \
        \(document.cited(source)).
        """,
      answer: "Does the headline still hold with “according to \(document.text[source])” added?",
      score: 0.6
    )
  }

  private func headline(of document: Document) -> Sentence? {
    document.sentences.first { document.article.blocks[$0.block].kind == .headline }
  }

  /// Whether nothing in the headline hands its words to somebody: no attribution, colon, quotation or
  /// question mark.
  private func statesFact(_ headline: Sentence, in document: Document) -> Bool {
    let isAttributed = document.attributions.contains { $0.extent.overlaps(headline.span) }
    let hasMark = headline.tokens.contains { index in
      [":", "?", "“", "\"", "‘", "'"].contains(document.text[document.tokens[index].span])
    }
    return !isAttributed && !hasMark
  }
}
