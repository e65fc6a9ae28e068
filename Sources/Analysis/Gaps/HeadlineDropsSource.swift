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
    claim may also be told by the writer further down in words that the rule does not match.
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
      Council closes new bridge
      The council closed the new bridge on Monday.
      The bridge is unsafe for lorries, the engineer Paula Reyes said.
      """
    ),
  ]

  /// The share of the headline's words that attributed words must repeat.
  private let neededShare = 0.7
  /// The share of them that no sentence of the writer's may reach.
  private let writersShare = 0.5

  func findings(in document: Document) -> [Finding] {
    guard let headline = headline(of: document), statesFact(headline, in: document) else {
      return []
    }
    let words = contentWords(in: headline.tokens, of: document)
    guard words.count >= 3 else { return [] }
    func share(of tokens: some Sequence<Int>) -> Double {
      let found = Set(tokens.map { document.tokens[$0].key })
      return Double(words.count { found.contains($0) }) / Double(words.count)
    }
    let writer = WritersClauses(document)
    let isWriters = document.sentences.contains { sentence in
      Claims.isStory(sentence, in: document) && sentence.span != headline.span
        && share(of: writer.clauses(of: sentence).joined()) >= writersShare
    }
    guard !isWriters else { return [] }
    let attributed = document.attributions
      .filter { $0.extent.lowerBound >= headline.span.upperBound }
      .compactMap { attribution in
        attribution.namedBy.map { source in
          (source, share(of: attribution.content.flatMap { document.tokenRange(in: $0) }))
        }
      }
    guard let (source, share) = attributed.max(by: { $0.1 < $1.1 }), share >= neededShare else {
      return []
    }
    return [finding(headline, source, in: document)]
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

  /// The words of four letters and more and the numbers, each once.
  private func contentWords(in range: Range<Int>, of document: Document) -> Set<WordKey> {
    let words = range.filter { index in
      let token = document.tokens[index]
      return token.kind == .number || token.kind == .word && token.span.count >= 4
    }
    return Set(words.map { document.tokens[$0].key })
  }
}
