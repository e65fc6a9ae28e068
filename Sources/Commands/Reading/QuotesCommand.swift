import Articles
import CommandLanguage

/// `quotes`: the words of others, with speaker and cue.
struct QuotesCommand: Command {
  private static let schema = TableSchema(
    noun: "quotation",
    columns: [
      Columns.id, Columns.article, Columns.outlet, Columns.paragraph,
      Column("speaker", .text, "Who says it; nothing where nobody can be found."),
      Column("cue", .text, "The words that attribute it."),
      Column("form", .choice(AttributionForm.allCases.map(\.rawValue)), "How the words are given."),
      Column("type", .choice(SourceType.allCases.map(\.rawValue)), "What kind of source it is."),
      Columns.text,
      Column("words", .integer, "How many words it has.", isShown: false),
      Columns.start, Columns.end,
    ]
  )

  let signature = Signature(
    name: "quotes",
    summary: "Every quotation with its speaker and cue.",
    group: "Reading an article",
    details: ["Indirect speech has no quotation marks; ‘--all’ includes it."],
    output: .fixed(.table(schema)),
    parameters: [.articles],
    options: [.init(switch: "all", short: "a", "Include what is told in the writer's words.")]
  )

  let examples = [
    CommandExample("quotes courier", "The quotations of one article.", shows: "a scandal"),
    CommandExample(
      "quotes --all | where speaker contains whitlock | select article cue text",
      "Everything one person says.",
      shows: "claimed"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var rows: [[Value]] = []
    for article in try desk.readArticles(for: call) {
      let document = desk.document(of: article)
      let source = RowSource(document)
      for words in ReportedWords.all(in: document)
      where call.has("all") || words.attribution?.form != .indirect {
        rows.append(row(words, from: source))
      }
    }
    return .table(
      Table(
        schema: Self.schema,
        rows: rows,
        layout: .cards(heading: ["id", "speaker", "cue", "form"], body: ["text"], quoted: nil)
      )
    )
  }

  private func row(_ words: ReportedWords, from source: RowSource) -> [Value] {
    let document = source.document
    let extent = words.content.reduce(nil as Span?) { $0?.union($1) ?? $1 } ?? Span(0, 0)
    let count = words.content.reduce(0) { sum, span in
      sum + document.tokens[document.tokenRange(in: span)].count { $0.kind != .punctuation }
    }
    let attribution = words.attribution
    let name =
      attribution?.speaker.map { document.speakers[$0].name }
      ?? attribution.flatMap { $0.source.isEmpty ? nil : source.words($0.source) }
    let row: [Value] = [
      source.paragraph(extent), name.value,
      attribution.map { .text(source.words($0.cue)) } ?? .nothing,
      .text((attribution?.form ?? .direct).rawValue),
      .text((attribution?.sourceType ?? .none).rawValue), .text(source.words(words.content)),
      .integer(count),
    ]
    return [.text("\(document.article.name).q\(words.number)")] + source.article + row
      + source.offsets(extent)
  }
}
