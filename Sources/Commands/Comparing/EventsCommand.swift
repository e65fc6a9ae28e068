import Analysis
import Articles
import CommandLanguage
import Sessions

/// `events`: which articles on the desk are about the same event.
struct EventsCommand: Command {
  let signature = Signature(
    name: "events",
    summary: "Proposes which articles are about the same event, and by which words.",
    group: "Reading an article",
    details: [
      "Articles belong together that share names and rare words; those published far apart count as "
        + "less alike. A proposal to be judged by the shared words; ‘compare’ with the names of a row "
        + "lays its articles side by side. (‘group’ puts rows of a table together.)"
    ],
    output: .fixed(.table(Self.schema)),
    parameters: [
      .init("articles", .article, .repeated, "Names or numbers of articles; all unless told.")
    ]
  )

  private static let schema = TableSchema(
    noun: "event",
    columns: [
      Column("event", .integer, "Its number, that of most articles first."),
      Column("articles", .list, "The names of its articles."),
      Column("count", .integer, "How many they are."),
      Column("likeness", .decimal(digits: 2), "How alike they are on average, 0 to 1."),
      Column("days", .integer, "Days from the first to the last, as far as dates are known."),
      Column("shared", .text, "The names and words that join them, the weightiest first."),
    ]
  )

  let examples = [
    CommandExample("events", "What could be compared.", shows: "courier, herald"),
    CommandExample(
      "events | where days <= 2 and articles contains herald | select articles",
      "Of the same days.",
      shows: "courier, herald, bulletin"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let articles =
      call.texts("articles").isEmpty ? desk.session.articles : try desk.articles(for: call)
    guard !articles.isEmpty else { throw CommandError.noArticles }
    guard articles.count > 1 else { throw CommandError.tooFewArticles(1) }
    try desk.read(articles)
    let finder = EventFinder(
      articles.map(desk.document(of:)),
      days: articles.map { $0.metadata.published.flatMap(PublicationDay.number) }
    )
    let events = finder.events()
    let rows = events.enumerated().map { place, event -> [Value] in
      [
        .integer(place + 1), .list(event.articles.map { .text(articles[$0].name) }),
        .integer(event.articles.count), .decimal(event.likeness),
        event.days.map(Value.integer) ?? .nothing, .text(event.shared.joined(separator: ", ")),
      ]
    }
    let joined = Set(events.flatMap(\.articles))
    let alone = articles.indices.filter { !joined.contains($0) }.map { articles[$0].name }
    return .table(
      Table(
        schema: Self.schema,
        rows: rows,
        summary: alone.isEmpty ? [] : ["by itself: \(alone.joined(separator: ", "))"]
      )
    )
  }
}
