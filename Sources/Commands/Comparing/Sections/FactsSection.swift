import Articles
import CommandLanguage

/// Who tells what: a row a statement, a column an article.
struct FactsSection: ComparisonSection {
  let option = "facts"
  let summary =
    "Who tells what, where in the article, as fact or attributed, and who leaves it out."
  let schema: TableSchema? = nil
  private static let legend =
    "F told as fact, A attributed, N neither; head, lede, mid, end: where in the article; "
    + "? perhaps told there in other words; ≠ with another number, see that figure; empty: not found."

  func table(of compared: ComparedArticles) -> Table {
    let facts = compared.comparison.facts
    let columns =
      [Columns.id]
      + compared.names.map {
        Column(
          $0,
          .text,
          "How \($0) tells it and where; empty where it was not found.",
          isShown: compared.areFew
        )
      }
      + [
        Column("told", .integer, "How many articles tell it.", isShown: !compared.areFew),
        Column("attributed", .integer, "How many of them attribute it.", isShown: !compared.areFew),
        Column("statement", .text, "A sentence or clause that tells it."),
        Column("told-by", .list, "The articles that tell it.", isShown: false),
        Column("missing-from", .list, "The articles in which it was not found.", isShown: false),
        Column(
          "perhaps-in",
          .list,
          "Those of them that perhaps tell it in other words; the article's own column has the paragraph.",
          isShown: false
        ),
        Column("attributed-to", .text, "Whom each article attributes it to.", isShown: false),
      ]
    let rows = facts.indices.map { index -> [Value] in
      let fact = facts[index]
      let conflicts = compared.conflicts(ofFact: index)
      let cells = compared.names.indices.map { article in
        cell(of: index, in: article, compared).map { cell in
          cell + (conflicts[article].map { " ≠\(Comparison.Part.figure.id($0))" } ?? "")
        }
      }
      return [.text(Comparison.Part.statement.id(index))]
        + cells.map { $0.map(Value.text) ?? .nothing } + [
          .integer(fact.reportedBy.count),
          .integer(cells.count { $0?.hasPrefix("A") == true }),
          .text(compared.words(ofFact: index)),
          compared.list(fact.reportedBy), compared.list(fact.missingFrom),
          compared.list(Set(fact.lookAlikes.map(\.article)).sorted()),
          .text(speakers(of: index, compared)),
        ]
    }
    return Table(
      schema: TableSchema(noun: "statement", columns: columns),
      rows: rows,
      summary: compared.areFew ? [Self.legend] : []
    )
  }

  /// `F lede`, `A end`: the voice and the place of the sentence that tells a fact; `? ¶4` where one only
  /// looks like it; nil where none does.
  private func cell(of fact: Int, in article: Int, _ compared: ComparedArticles) -> String? {
    if let told = compared.statement(ofFact: fact, in: article) {
      return "\(told.voice.letter) \(told.position.short)"
    }
    return compared.comparison.facts[fact].lookAlikes.first { $0.article == article }
      .map { "? \(compared.place($0))" }
  }

  /// `courier: Dana Whitlock; bulletin: the town hall`.
  private func speakers(of fact: Int, _ compared: ComparedArticles) -> String {
    compared.comparison.facts[fact].reportedBy.compactMap { article in
      compared.statement(ofFact: fact, in: article)?.speaker
        .map { "\(compared.names[article]): \($0)" }
    }.joined(separator: "; ")
  }
}

extension Comparison.Position {
  /// Its name in four letters at most.
  fileprivate var short: String {
    switch self {
    case .headline: "head"
    case .lede: "lede"
    case .middle: "mid"
    case .end: "end"
    }
  }
}

extension Voice {
  /// F for the writer's own words, A for attributed ones, N where a sentence states nothing.
  var letter: String {
    switch self {
    case .writer: "F"
    case .sourced, .mixed: "A"
    case .none: "N"
    }
  }
}
