import Articles
import CommandLanguage

/// The same quotation as several articles give it.
struct QuotesSection: ComparisonSection {
  let option = "quotes"
  let summary =
    "The same quotation in several articles, and what was cut, changed or said around it."
  private static let columns = TableSchema(
    noun: "version",
    columns: [
      Columns.id, Columns.article.shown,
      Column("speaker", .text, "Who speaks; nothing where nobody is named."),
      Column(
        "differs",
        .boolean,
        "Whether any two versions differ, or name other people as the speaker."
      ),
      Columns.text,
      Column(
        "difference",
        .text,
        "What the article does to the fullest version; nothing for that."
      ),
      Column(
        "context",
        .text,
        "What it says around the quotation that others have nothing of near it."
      ),
    ]
  )
  var schema: TableSchema? { Self.columns }

  func table(of compared: ComparedArticles) -> Table {
    let rows = compared.comparison.quotes.enumerated().flatMap { index, quote in
      quote.versions.enumerated().map { place, version -> [Value] in
        let change = quote.changes.first { $0.version == place }
        return [
          .text(Comparison.Part.quotation.id(index)), .text(compared.name(version)),
          quote.speakers[place].value,
          .boolean(quote.differs), .text(compared.words(version)), (change?.words).value,
          context(of: place, in: quote, compared).value,
        ]
      }
    }
    return Table(
      schema: Self.columns,
      rows: rows,
      layout: .cards(
        heading: ["id", "article", "speaker"],
        body: ["text", "difference", "context"],
        quoted: "text"
      )
    )
  }

  /// `“asked about the wall”, not near it in herald`.
  private func context(
    of version: Int,
    in quote: Comparison.SharedQuote,
    _ compared: ComparedArticles
  ) -> String? {
    let contexts = quote.contexts.filter { $0.version == version }
    guard !contexts.isEmpty else { return nil }
    return contexts.map { context in
      "“\(compared.words(context.passage))”, not near it in \(compared.names(context.missingFrom))"
    }.joined(separator: "; ")
  }
}
