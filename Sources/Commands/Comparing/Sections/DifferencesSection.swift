import Articles
import CommandLanguage

/// Everything that differs in one list: figures, quotations, attributions, omissions, labels.
struct DifferencesSection: ComparisonSection {
  let option = "differences"
  let summary = "Everything that differs in one list, by kind."
  private static let columns = TableSchema(
    noun: "difference",
    columns: [
      Columns.id,
      Column(
        "what",
        .choice(["figure", "quotation", "attribution", "omission", "label"]),
        "What differs."
      ),
      Column("articles", .text, "The articles it is about."),
      Column("message", .text, "How they differ."),
      Column("text", .text, "The words of the first of them."),
    ]
  )
  var schema: TableSchema? { Self.columns }
  let standsAmongAll = false

  func table(of compared: ComparedArticles) -> Table {
    let reader = ItemReader(compared)
    let shifts = compared.comparison.items(of: .shift)
    let kinds = [
      ("figure", reader.disagreeingFigures), ("quotation", reader.differingQuotations),
      ("attribution", shifts), ("omission", reader.omissions), ("label", reader.differentlyNamed),
    ]
    let rows = kinds.flatMap { what, items in
      items.map { item -> [Value] in
        let passages = reader.passages(of: item)
        let articles = Set(passages.map(\.article)).sorted()
        let first =
          item.part == .statement
          ? compared.words(ofFact: item.index) : passages.first.map(compared.words) ?? ""
        return [
          .text(item.id), .text(what), .text(compared.names(articles)),
          .text(reader.message(of: item)), .text(first),
        ]
      }
    }
    return Table(
      schema: Self.columns,
      rows: rows,
      layout: .cards(heading: ["id", "what", "articles"], body: ["message", "text"], quoted: nil)
    )
  }
}
