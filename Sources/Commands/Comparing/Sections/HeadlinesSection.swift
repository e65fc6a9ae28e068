import Articles
import CommandLanguage

/// Headline and lede of each article, and whom each puts first.
struct HeadlinesSection: ComparisonSection {
  let option = "headlines"
  let summary = "Headline and lede of each, and who is named and who is heard first."
  let schema: TableSchema? = nil

  func table(of compared: ComparedArticles) -> Table {
    let table = Table(
      schema: TableSchema(
        noun: "opening",
        columns: [
          Columns.article.shown,
          Column("headline", .text, "The headline."),
          Column("lede", .text, "The first paragraph of the story."),
          Column("named first", .text, "The first actor that headline and lede name."),
          Column("heard first", .text, "The source of the first attributed words."),
        ]
      ),
      rows: compared.names.indices.map { row(of: $0, compared) },
      layout: .cards(heading: ["article"], body: ["headline", "lede"], quoted: nil)
    )
    return compared.areFew ? table.turned("part") : table
  }

  private func row(of article: Int, _ compared: ComparedArticles) -> [Value] {
    let document = compared.documents[article]
    let blocks = document.article.blocks
    let headline = blocks.first { $0.kind == .headline }.map { document.words([$0.span]) }
    let lede = blocks.first { $0.kind == .body }.map { document.words([$0.span]) }
    let actors = compared.comparison.actors.filter { $0.type != .place }.flatMap(\.labels)
      .filter { $0.article == article }
    let heard = document.attributions.first { !$0.source.isEmpty }
    // A pronoun says less than the name that the reading knows for it.
    let speaker =
      heard?.sourceType == .pronoun
      ? heard?.speaker.map { document.speakers[$0].name } : nil
    return [
      .text(compared.names[article]), (headline ?? document.article.metadata.title).value,
      lede.value,
      actors.min { $0.span < $1.span }.map { .text(compared.words($0)) } ?? .nothing,
      (speaker ?? heard?.namedBy.map { document.words([$0]) }).value,
    ]
  }
}

extension Table {
  /// Rows as columns: the first column's values become the names of columns, the names of the other
  /// columns the first column, called `corner`.
  func turned(_ corner: String) -> Table {
    let names = rows.map { $0.first?.readable ?? "" }
    return Table(
      schema: TableSchema(
        noun: corner,
        columns: [Column(corner, .text, "What is compared.")]
          + names.map { Column($0, schema.columns.last?.type ?? .text, "The same of \($0).") }
      ),
      rows: schema.columns.indices.dropFirst().map { index in
        [.text(schema.columns[index].name)] + rows.map { $0[index] }
      }
    )
  }
}

extension Value {
  /// Its text where it is one.
  fileprivate var readable: String { if case .text(let text) = self { text } else { "" } }
}
