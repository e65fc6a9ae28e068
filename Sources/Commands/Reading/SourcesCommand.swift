import Analysis
import Articles
import CommandLanguage

/// `sources`: who speaks in an article.
struct SourcesCommand: Command {
  private static let schema = TableSchema(
    noun: "speaker",
    columns: [
      Columns.id, Columns.article, Columns.outlet,
      Column("name", .text, "The fullest name the article gives, or the description."),
      Column("role", .text, "The role it gives."),
      Column("type", .choice(SourceType.allCases.map(\.rawValue)), "What kind of source it is."),
      Column(
        "statements",
        .integer,
        "How many statements are attributed to the speaker.",
        isShown: false
      ),
      Column("words", .integer, "How many words those have."),
      Column("share", .share, "The share of the article's attributed words."),
      Column("named-as", .text, "How the article names the speaker.", isShown: false),
    ]
  )

  let signature = Signature(
    name: "sources",
    summary: "Who speaks, how they are named, and how many words each gets.",
    group: "Reading an article",
    output: .fixed(.table(schema)),
    parameters: [.articles]
  )

  let examples = [
    CommandExample("sources courier", "The speakers of one article.", shows: "Whitlock"),
    CommandExample(
      "sources | group type | count",
      "How many of which type on the whole desk.",
      shows: "named-person"
    ),
    CommandExample(
      "sources herald | sort words --descending | select name words",
      "Who gets the most words.",
      shows: "Whitlock"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var rows: [[Value]] = []
    for article in try desk.readArticles(for: call) {
      let document = desk.document(of: article)
      let words = document.speakers.reduce(0) { $0 + $1.wordCount }
      for (index, speaker) in document.speakers.enumerated() {
        let statements = document.attributions.count { $0.speaker == index }
        let names = document.distinctWords(of: speaker.mentions)
        let row: [Value] = [
          .text(speaker.name),
          speaker.role.value, .text(speaker.type.rawValue), .integer(statements),
          .integer(speaker.wordCount),
          .decimal(words > 0 ? Double(speaker.wordCount) / Double(words) : 0),
          .text(names.joined(separator: ", ")),
        ]
        rows.append([.text("\(article.name).p\(index + 1)")] + article.named + row)
      }
    }
    return .table(Table(schema: Self.schema, rows: rows))
  }
}

extension Document {
  /// The different wordings at some spans, in text order.
  func distinctWords(of spans: [Span]) -> [String] {
    var seen: Set<String> = []
    return spans.map { text[$0] }.filter { seen.insert($0).inserted }
  }
}
