import Articles
import CommandLanguage

/// `compare`: how articles tell one event.
struct CompareCommand: Command {
  let signature = Signature(
    name: "compare",
    summary: "How articles tell one event: what they share, leave out, call and count differently.",
    group: "Reading an article",
    details: [
      "Without an option, the differences: figures that disagree, quotations that were cut, "
        + "attributions that were dropped, what one leaves out, names for the same people. Each has an "
        + "id that ‘explain’ takes. What is ‘not found’ may be told in words that were not recognised."
    ],
    output: .derived { _, words in
      .table(ComparisonTables.sections.first { words.contains("--" + $0.option) }?.schema ?? nil)
    },
    parameters: [.articles],
    options: ComparisonTables.sections.map { .init(switch: $0.option, $0.summary) }
      + [.init(switch: "side-by-side", "What each article says to the same point, in columns.")]
  )

  let examples = [
    CommandExample("compare courier herald bulletin", "The differences.", shows: "figure"),
    CommandExample(
      "compare courier bulletin --figures",
      "Numbers for the same thing.",
      shows: "twelve"
    ),
    CommandExample(
      "compare | where what == omission | count",
      "How much somebody leaves out.",
      shows: ""
    ),
    CommandExample("compare courier herald --side-by-side", "In columns.", shows: "herald"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let articles = try desk.articles(for: call)
    guard articles.count > 1 else { throw CommandError.tooFewArticles(articles.count) }
    let documents = articles.map(desk.document(of:))
    let comparison = desk.comparison(of: articles)
    let tables = ComparisonTables(comparison: comparison, documents: documents)
    if call.has("side-by-side") { return .table(tables.sideBySide()) }
    if let section = ComparisonTables.sections.first(where: { call.has($0.option) }) {
      return .table(
        Table(schema: section.schema, rows: section.rows(tables), layout: section.layout)
      )
    }
    return .table(
      Table(
        schema: DifferenceTable.schema,
        rows: DifferenceTable.rows(of: comparison, documents: documents),
        summary: tables.summary(),
        layout: DifferenceTable.layout
      )
    )
  }
}
