import Articles
import CommandLanguage

/// The same quotation as several articles give it.
struct QuotesSection: ComparisonSection {
  let option = "quotes"
  let summary = "The same quotation in several articles, and what was cut or changed."
  private static let columns = TableSchema(
    noun: "version",
    columns: [
      Columns.id, Columns.article.shown,
      Column("differs", .boolean, "Whether any two versions differ."),
      Columns.text,
      Column(
        "difference",
        .text,
        "What the article does to the fullest version; nothing for that."
      ),
    ]
  )
  var schema: TableSchema? { Self.columns }

  func table(of compared: ComparedArticles) -> Table {
    let rows = compared.comparison.quotes.enumerated().flatMap { index, quote in
      quote.versions.enumerated().map { place, version -> [Value] in
        let isFirst = quote.versions.firstIndex { $0.article == version.article } == place
        let change = quote.changes.first { $0.article == version.article && isFirst }
        return [
          .text(ComparisonItem.quotation(index).id), .text(compared.name(version)),
          .boolean(quote.differs), .text(compared.words(version)), (change?.words).value,
        ]
      }
    }
    return Table(
      schema: Self.columns,
      rows: rows,
      layout: .cards(heading: ["id", "article"], body: ["text", "difference"], quoted: "text")
    )
  }
}
