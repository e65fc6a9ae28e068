import Articles
package import CommandLanguage
import Sessions

/// `use`: takes articles in hand.
package struct UseCommand: Command {
  package let signature = Signature(
    name: "use",
    summary: "Takes articles in hand: what commands work on when none is named.",
    group: "The desk",
    details: ["‘use all’ puts them down again, so that commands work on the whole desk."],
    output: .fixed(.nothing),
    parameters: [
      .init("articles", .article, .repeatedAtLeastOnce, "Names or numbers of articles, or all.")
    ]
  )

  package let examples = [
    CommandExample("use herald; gaps | count", "One article in hand.", shows: ""),
    CommandExample("use courier bulletin; compare | count", "Two of them.", shows: ""),
  ]

  package func run(_ call: Call, on desk: Desk) throws -> Value {
    let articles = try desk.articles(for: call)
    desk.session.take(call.texts("articles") == ["all"] ? [] : articles.map(\.name))
    return .nothing
  }
}
