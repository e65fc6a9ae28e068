import Articles
import CommandLanguage

/// What each article says to the same point, in columns.
struct SideBySideSection: ComparisonSection {
  let option = "side-by-side"
  let summary =
    "What each article says to the same point, in columns; ? where that is uncertain, — where nothing was found."
  let schema: TableSchema? = nil
  let standsAmongAll = false

  func table(of compared: ComparedArticles) -> Table {
    let facts = compared.comparison.facts
    let shared = facts.indices.filter { facts[$0].reportedBy.count > 1 }
    let alone = facts.indices.filter { facts[$0].reportedBy.count == 1 }
    let rows = (shared.sorted { start(of: facts[$0]) < start(of: facts[$1]) } + alone).map {
      index -> [Value] in
      [.text(Comparison.Part.statement.id(index))]
        + compared.names.indices.map { .text(words(of: facts[index], in: $0, compared)) }
    }
    return Table(
      schema: TableSchema(
        noun: "statement",
        columns: [Columns.id] + compared.names.map { Column($0, .text, "What \($0) says to it.") }
      ),
      rows: rows
    )
  }

  /// Where the first article that tells it does.
  private func start(of fact: Comparison.Fact) -> (Int, Int) {
    fact.statements.first.map { ($0.passage.article, $0.passage.span.lowerBound) } ?? (0, 0)
  }

  private func words(of fact: Comparison.Fact, in article: Int, _ compared: ComparedArticles)
    -> String
  {
    let told = fact.statements.filter { $0.passage.article == article }
    if told.isEmpty {
      let alike = fact.lookAlikes.first { $0.article == article }
      return alike.map { "? " + compared.words($0) } ?? "—"
    }
    return told.map { compared.wording(of: $0.clause) }.joined(separator: " / ")
  }
}
