import Articles
import CommandLanguage

/// What each article lets the same people and groups do, and has done to them.
struct DeedsSection: ComparisonSection {
  let option = "deeds"
  let summary = "What each article lets people and groups do, and what is done to them."
  private static let columns = TableSchema(
    noun: "role",
    columns: [
      Columns.id, Column("actor", .text, "The fullest name."), Columns.article.shown,
      Column("does", .text, "Verbs of which it is the doer, each with its count from 2 on."),
      Column("done-to-it", .text, "Verbs of which it is the target."),
      Column("agent", .integer, "How often it acts.", isShown: false),
      Column("target", .integer, "How often it is acted upon.", isShown: false),
    ]
  )
  var schema: TableSchema? { Self.columns }

  func table(of compared: ComparedArticles) -> Table {
    let rows = compared.comparison.actors.enumerated().flatMap { index, actor in
      compared.names.indices.compactMap { article -> [Value]? in
        let deeds = actor.deeds.filter { $0.verb.article == article }
        guard !deeds.isEmpty else { return nil }
        func verbs(_ role: Comparison.ActorRole) -> [String] {
          deeds.filter { $0.role == role }.map { compared.words($0.verb) }
        }
        let (does, suffers) = (verbs(.agent), verbs(.target))
        return [
          .text(Comparison.Part.actor.id(index)), .text(actor.name), .text(compared.names[article]),
          does.isEmpty ? .nothing : .text(ComparedArticles.counted(does)),
          suffers.isEmpty ? .nothing : .text(ComparedArticles.counted(suffers)),
          .integer(does.count), .integer(suffers.count),
        ]
      }
    }
    return Table(schema: Self.columns, rows: rows)
  }
}
