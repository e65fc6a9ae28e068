import Articles
import CommandLanguage

/// Numbers that the articles give for the same thing.
struct FiguresSection: ComparisonSection {
  let option = "figures"
  let summary = "Numbers for the same thing, those that disagree first."
  private static let columns = TableSchema(
    noun: "figure",
    columns: [
      Columns.id,
      Column("what", .text, "What is counted."), Columns.article.shown,
      Column("value", .text, "The number."), Column("agree", .boolean, "Whether all are equal."),
      Columns.text,
    ]
  )
  var schema: TableSchema? { Self.columns }

  func table(of compared: ComparedArticles) -> Table {
    let figures = compared.comparison.figures
    let order =
      figures.indices.filter { !figures[$0].agree } + figures.indices.filter { figures[$0].agree }
    let rows = order.flatMap { index in
      figures[index].values.map { value -> [Value] in
        [
          .text(Comparison.Part.figure.id(index)), .text(figures[index].what),
          .text(compared.name(value.passage)), .text(value.value), .boolean(figures[index].agree),
          .text(compared.words(value.passage)),
        ]
      }
    }
    return Table(schema: Self.columns, rows: rows)
  }
}
