import Articles
import CommandLanguage

/// Who is heard in which article, with how many words.
struct SourcesSection: ComparisonSection {
  let option = "sources"
  let summary = "Who is heard in which article, with how many words, and who by one alone."
  let schema: TableSchema? = nil

  func table(of compared: ComparedArticles) -> Table {
    let columns = [
      Columns.id,
      Column("source", .text, "The fullest name."),
      Column("type", .text, "What kind of source it is."),
      Column("side", .text, "For whom it speaks, where an article says so.", isShown: false),
    ]
    let rows = compared.comparison.sources.enumerated().map { index, source -> [Value] in
      [
        .text(Comparison.Part.source.id(index)), .text(source.name), .text(source.type.rawValue),
        source.side.value,
      ] + compared.wordValues(source.words)
    }
    return Table(
      schema: TableSchema(noun: "source", columns: columns + compared.wordColumns(givenTo: "it")),
      rows: rows,
      summary: compared.areFew ? compared.names.indices.compactMap { alone(in: $0, compared) } : []
    )
  }

  /// `heard in courier alone: …`, without those whose head word another article hears: it may hear them
  /// under another name.
  private func alone(in article: Int, _ compared: ComparedArticles) -> String? {
    let heads = compared.comparison.sources.filter { source in
      source.words.indices.contains { $0 != article && source.words[$0] > 0 }
    }.map { Self.head(of: $0.name) }
    let names = compared.comparison.sources.filter { source in
      source.words[article] > 0 && source.words.count { $0 > 0 } == 1
        && !heads.contains(Self.head(of: source.name))
    }.map(\.name)
    return names.isEmpty
      ? nil : "heard in \(compared.names[article]) alone: \(names.joined(separator: ", "))"
  }

  /// The last word of a name, in lower case.
  private static func head(of name: String) -> String {
    name.split(separator: " ").last?.lowercased() ?? ""
  }
}
