import Articles
import CommandLanguage

/// `context`: a word with what stands around it, a concordance.
struct ContextCommand: Command {
  private static let widths = 10...500

  /// The columns; the article's name is shown where there are several.
  private static func schema(namingArticles: Bool) -> TableSchema {
    TableSchema(
      noun: "place",
      columns: [
        namingArticles ? Columns.article.shown : Columns.article,
        Columns.outlet, Columns.paragraph,
        Column("left", .text, "What stands before it.", isTrailing: true),
        Column("word", .text, "The word as it stands there."),
        Column("right", .text, "What stands after it.", isCut: true),
        Columns.start, Columns.end,
      ]
    )
  }

  let signature = Signature(
    name: "context",
    summary: "A word with what stands around it, everywhere it stands (a concordance).",
    group: "Reading an article",
    output: .fixed(.table(schema(namingArticles: true))),
    parameters: [.init("word", .text, "The word or phrase; capitals don't matter."), .articles],
    options: [
      .init(
        "width",
        .integer,
        unit: "characters",
        standard: "30",
        "How much to show on each side."
      ),
      .init(switch: "part", "Find it inside longer words as well."),
    ]
  )

  let examples = [
    CommandExample("context pool", "A word on the whole desk.", shows: "swimming"),
    CommandExample(
      "context council herald --width 20",
      "In one article, closer.",
      shows: "council"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let width = call.integer("width") ?? 30
    guard Self.widths.contains(width) else {
      throw CommandError.outOfRange(argument: "width", value: width, allowed: Self.widths)
    }
    let phrase = call.text("word") ?? ""
    let search = TextSearch(phrase, wholeWords: !call.has("part"))
    let articles = try desk.articlesToSearch(for: phrase, in: call)
    var rows: [[Value]] = []
    for article in articles {
      let source = RowSource(desk.document(of: article))
      for block in article.blocks where !block.kind.isParticulars {
        for match in search.matches(in: article.text, span: block.span) {
          let left = source.words([Span(block.span.lowerBound, match.lowerBound)])
          let right = source.words([Span(match.upperBound, block.span.upperBound)])
          let row: [Value] = [
            source.paragraph(match), .text(Self.end(of: left, width)),
            .text(source.words([match])), .text(Self.beginning(of: right, width)),
          ]
          rows.append(source.article + row + source.offsets(match))
        }
      }
    }
    return .table(Table(schema: Self.schema(namingArticles: articles.count > 1), rows: rows))
  }

  /// The last whole words of a text in at most so many characters.
  private static func end(of text: String, _ width: Int) -> String {
    guard text.count > width else { return text }
    let end = text.suffix(width + 1)
    return String(end[(end.firstIndex(of: " ") ?? end.startIndex)...].dropFirst())
  }

  /// The first whole words of a text in at most so many characters.
  private static func beginning(of text: String, _ width: Int) -> String {
    guard text.count > width else { return text }
    let beginning = text.prefix(width + 1)
    return String(
      beginning[
        ..<(beginning.dropFirst().lastIndex(of: " ") ?? beginning.index(before: beginning.endIndex))
      ]
    )
  }
}
