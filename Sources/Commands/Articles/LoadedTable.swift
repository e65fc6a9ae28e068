import Articles
import CommandLanguage
import Loading
import Sessions

/// What `load` and `paste` give: a line an article, and what is doubtful about it.
enum LoadedTable {
  static let schema = TableSchema(
    noun: "article",
    columns: [
      Column("number", .integer, "Its number on the desk; works like its name."),
      Column("name", .text, "Its name on the desk."),
      Column("format", .text, "How it was read."),
      Column("title", .text, "Its headline."),
      Column("outlet", .text, "Who published it.", isShown: false),
      Column("published", .text, "When it was published, as the article writes it."),
      Column("words", .integer, "Words of the text."),
      Column("blocks", .integer, "Paragraphs, headings, captions and the like."),
      Column("doubts", .text, "What to look at: no date, a summary only, a copy of another."),
      Column("origin", .text, "Where it came from.", isShown: false),
    ]
  )

  /// Reads articles that were just laid on the desk and lists them, with what their loaders noticed
  /// above the list.
  ///
  /// - Parameters:
  ///   - articles: the articles, in the order in which they came.
  ///   - desk: where they lie.
  ///   - earlier: by the names of some, those of their earlier versions.
  /// - Returns: a row an article; repeated texts are noted.
  static func table(
    reading articles: [Article],
    on desk: Desk,
    earlier: [String: String] = [:]
  ) -> Table {
    let numbers = Dictionary(
      desk.session.articles.enumerated().map { ($1.name, $0 + 1) },
      uniquingKeysWith: { first, _ in first }
    )
    let copies = desk.copiesAmongNew()
    var notes: [String] = []
    var rows: [[Value]] = []
    for article in articles {
      notes += article.provenance.notes.map { "\(article.name): \($0)" }
      var doubts = Doubt.doubts(about: article).map(\.rawValue)
      let copy = copies[article.name]
      let version = copy?.isSame == true ? nil : earlier[article.name]
      if let version {
        doubts.append(
          "an earlier version is here as \(version); load --replace reads it again in its place"
        )
      }
      if let copy, copy.name != version { doubts.append(words(copy)) }
      rows.append([
        .integer(numbers[article.name] ?? 0), .text(article.name),
        .text(article.provenance.format), article.metadata.title.value,
        article.metadata.outlet.value, article.metadata.published.value,
        .integer(article.wordCount), .integer(article.blocks.count),
        .text(doubts.joined(separator: "; ")), .text(article.provenance.origin),
      ])
    }
    if !desk.readAhead(articles) {
      notes.append("Reading was stopped; the other articles are read when you look at them.")
    }
    let names = Set(articles.map(\.name))
    notes += desk.strayNotes.filter { names.contains($0.note.article) }.map { number, note in
      "\(note.article): what note \(number) is on (\(note.subject?.description ?? "")) is gone"
    }
    return Table(schema: schema, rows: rows, summary: notes)
  }

  private static func words(_ copy: CopyFinder.Copy) -> String {
    copy.isSame
      ? "same text as \(copy.name)"
      : "shares \(Int(copy.share * 100)) % with \(copy.name), perhaps wire copy"
  }
}
