import Articles
import CommandLanguage
import Sessions

/// `drop`: takes articles off the desk.
struct DropCommand: Command {
  let signature = Signature(
    name: "drop",
    otherNames: ["remove", "delete", "rm"],
    summary: "Takes articles and your notes on them off the desk; files stay as they are.",
    group: "The desk",
    output: .fixed(.nothing),
    parameters: [
      .init("articles", .article, .repeatedAtLeastOnce, "Names or numbers of articles, or all.")
    ]
  )

  let examples = [
    CommandExample("drop bulletin; articles | count", "One article less.", shows: "2")
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let names = try desk.articles(for: call).map(\.name)
    desk.session.remove(names)
    desk.forget(names)
    return .nothing
  }
}
