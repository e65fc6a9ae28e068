import Articles
import CommandLanguage

/// Under which labels each article names the same people, bodies and places.
struct ActorsSection: ComparisonSection {
  let option = "actors"
  let summary = "What each article calls the same people and groups; judging labels marked."
  private static let columns = TableSchema(
    noun: "naming",
    columns: [
      Columns.id,
      Column("actor", .text, "The fullest name."),
      Column(
        "type",
        .choice(["person", "organization", "place", "group"]),
        "What it is.",
        isShown: false
      ),
      Columns.article.shown,
      Column(
        "labels",
        .text,
        "What the article calls it outside quotation marks, each with its count from 2 on."
      ),
      Column("judging", .text, "Labels with a word that judges, in the article’s own voice."),
      Column("count", .integer, "How often the article names it there.", isShown: false),
    ]
  )
  var schema: TableSchema? { Self.columns }

  func table(of compared: ComparedArticles) -> Table {
    let rows = compared.comparison.actors.enumerated().flatMap { index, actor in
      compared.names.indices.compactMap { article -> [Value]? in
        let document = compared.documents[article]
        let labels = actor.labels.filter {
          $0.article == article && !document.isQuoted(at: $0.span.lowerBound)
        }
        guard !labels.isEmpty else { return nil }
        let judging = labels.filter { !compared.framing(at: $0).isEmpty }
        return [
          .text(Comparison.Part.actor.id(index)), .text(actor.name), .text(actor.type.rawValue),
          .text(compared.names[article]),
          .text(ComparedArticles.counted(labels.map(compared.words))),
          judging.isEmpty
            ? .nothing : .text(ComparedArticles.counted(judging.map(compared.words))),
          .integer(labels.count),
        ]
      }
    }
    return Table(schema: Self.columns, rows: rows)
  }
}
