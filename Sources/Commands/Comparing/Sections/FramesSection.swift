import Analysis
import Articles
import CommandLanguage

/// The five generic frames side by side.
struct FramesSection: ComparisonSection {
  let option = "frames"
  let summary = "The five generic frames: their words for every 100 words of each article."
  let schema: TableSchema? = nil

  func table(of compared: ComparedArticles) -> Table {
    let table = Table(
      schema: TableSchema(
        noun: "article",
        columns: [Columns.article.shown]
          + FrameCatalog.all.map {
            Column($0.id, .decimal(digits: 1), "Words of the frame for every 100 words.")
          }
      ),
      rows: compared.documents.map { document in
        [.text(document.article.name)]
          + FrameCatalog.counts(in: document).map { .decimal($0.perHundredWords) }
      }
    )
    return compared.areFew ? table.turned("frame") : table
  }
}
