import Articles
import CommandLanguage
import Sessions

/// `use`: takes articles in hand.
struct UseCommand: Command {
  let signature = Signature(
    name: "use",
    summary: "Takes articles in hand: what commands work on when none is named.",
    group: "The desk",
    details: ["‘use all’ puts them down again, so that commands work on the whole desk."],
    output: .fixed(.nothing),
    parameters: [
      .init("articles", .article, .repeatedAtLeastOnce, "Names or numbers of articles, or all.")
    ]
  )

  let examples = [
    CommandExample("use herald; gaps", "One article in hand.", shows: "herald.g1"),
    CommandExample("use courier bulletin; compare", "Two of them.", shows: "courier, bulletin"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let articles = try desk.articles(for: call)
    desk.session.take(call.texts("articles") == ["all"] ? [] : articles.map(\.name))
    return .nothing
  }
}
