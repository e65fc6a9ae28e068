import Articles
import CommandLanguage
import Sessions

/// `info`: what is known of an article.
struct InfoCommand: Command {
  private static let blockSchema = TableSchema(
    noun: "block",
    columns: [
      Columns.article, Columns.paragraph,
      Column("kind", .choice(BlockKind.allCases.map(\.rawValue)), "What it is by its form."),
      Columns.text, Columns.start, Columns.end,
    ]
  )

  let signature = Signature(
    name: "info",
    summary:
      "What is known of an article: title, outlet, date, origin, size; its blocks, its text.",
    group: "The desk",
    output: .derived { _, words in
      if words.contains("--text") { return .text }
      return words.contains("--blocks") ? .table(blockSchema) : .page
    },
    parameters: [.articles],
    options: [
      .init(
        switch: "blocks",
        "Its blocks: headline, paragraphs, captions and the rest, as a table."
      ),
      .init(switch: "text", "Its text as it is."),
      .init(switch: "time", "When it was loaded too, which no replay repeats."),
    ]
  )

  let examples = [
    CommandExample("info courier", "An article's particulars.", shows: "The Wexmoor Courier"),
    CommandExample(
      "info herald --blocks | where kind != body",
      "What is not the story.",
      shows: "caption"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let articles = try desk.articles(for: call)
    if call.has("text") { return .text(articles.map(\.text.string).joined(separator: "\n")) }
    if call.has("blocks") {
      return .table(
        Table(schema: Self.blockSchema, rows: articles.flatMap { blocks(of: $0, on: desk) })
      )
    }
    var elements: [Page.Element] = []
    for article in articles {
      if !elements.isEmpty { elements.append(.blank) }
      elements += page(of: article, on: desk, tellsTime: call.has("time"))
    }
    return .page(Page(elements))
  }

  private func blocks(of article: Article, on desk: Desk) -> [[Value]] {
    let source = RowSource(desk.document(of: article))
    return article.blocks.map { block in
      [
        .text(article.name), block.kind.isParagraph ? source.paragraph(block.span) : .nothing,
        .text(block.kind.rawValue),
        .text(source.words([block.span])),
      ] + source.offsets(block.span)
    }
  }

  private func page(of article: Article, on desk: Desk, tellsTime: Bool) -> [Page.Element] {
    let document = desk.document(of: article)
    let metadata = article.metadata
    let provenance = article.provenance
    var counts: [(kind: BlockKind, count: Int)] = []
    for kind in BlockKind.allCases {
      let count = article.blocks.count { $0.kind == kind }
      if count > 0 { counts.append((kind, count)) }
    }
    let fields: [(String, Article.Metadata.Field)] = [
      ("Title", .title), ("Outlet", .outlet), ("Byline", .byline), ("Published", .published),
      ("Address", .url),
    ]
    let values = fields.map { term, field in
      let origin = provenance.origins[field].map { [Run(" (\($0))", .faint)] } ?? []
      return definition(term, metadata[field], origin)
    }
    let particulars: [(String, String?)] = [
      ("Origin", provenance.origin),
      ("Format", "\(provenance.format), \(provenance.byteCount.counted("byte"))"),
      ("SHA-256", provenance.digest),
      (
        "Size",
        "\(article.wordCount.counted("word")), \(document.sentences.count.counted("sentence"))"
      ),
      ("Blocks", counts.map { "\($0.count) \($0.kind.rawValue)" }.joined(separator: ", ")),
    ]
    let remarks =
      (provenance.notes + provenance.particulars).map { ("Noticed", Optional($0)) }
      + desk.session.notes.filter { $0.subject == nil && $0.article == article.name }
      .map { ("Note", Optional($0.text)) }
      + desk.strayNotes.map(\.note).filter { $0.article == article.name }.map { note in
        ("Note", "\(note.text) (on \(note.subject?.description ?? ""), which is gone)")
      }
    let time =
      tellsTime ? [("Loaded", provenance.loaded.map { UTCTime(seconds: $0).description })] : []
    let rows = values + (particulars + time + remarks).map { definition($0, $1) }
    return [.heading(article.name, level: 1), .definitions(rows)]
  }

  private func definition(_ term: String, _ value: String?, _ origin: [Run] = [])
    -> Page.Definition
  {
    let known = value.map { [Run($0)] + origin } ?? [Run("not known", .faint)]
    return Page.Definition([Run(term, .strong)], known)
  }
}
