import Articles
import CommandLanguage
import Sessions

/// `paste`: lays a text that is typed, pasted or piped on the desk.
struct PasteCommand: Command {
  let signature = Signature(
    name: "paste",
    summary: "Lays a text on the desk: what you paste, or what comes through the pipe.",
    group: "The desk",
    details: [
      "At the prompt, paste the article and end with a line that holds a single full stop, or Ctrl-D. "
        + "In a script, give the text:  \"...\" | paste --name mine."
    ],
    input: .optional(.text),
    output: .fixed(.table(LoadedTable.schema)),
    options: [
      .init("name", short: "n", .text, standard: "paste", "The name on the desk.")
    ]
  )

  let examples = [
    CommandExample(
      "\"Critics say the bridge is unsafe.\" | paste --name bridge; gaps bridge",
      "A sentence of your own.",
      shows: "vague-source"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let text: String
    if case .text(let given) = call.input {
      text = given
    } else if let typed = try desk.console.pastedText() {
      text = typed
    } else {
      throw CommandError.needsPrompt("give the text:  \"...\" | paste --name mine")
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw CommandError.unsuitable(
        "nothing was pasted",
        help: "paste the article’s text before the full stop or Ctrl-D, or load a file:  load FILE"
      )
    }
    let articles = try desk.articles(
      from: Array(text.utf8),
      origin: Article.Provenance.pasted,
      name: call.text("name") ?? "paste"
    ).map { desk.lay($0) }
    desk.session.take(articles.map(\.name))
    return .table(LoadedTable.table(reading: articles, on: desk))
  }
}
