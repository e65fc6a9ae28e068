import Analysis
import CommandLanguage

/// `help`: what there is, and how it is used.
struct HelpCommand: Command {
  let signature = Signature(
    name: "help",
    otherNames: ["?", "man", "commands"],
    summary:
      "What there is; of a command, rule, category, frame or word of the language, how it works.",
    group: "Language",
    output: .fixed(.page),
    parameters: [.init("topic", .command, .optional, "The name of any of them.")]
  )

  let examples = [
    CommandExample("help", "Everything at a glance.", shows: "compare"),
    CommandExample("help gaps", "One command.", shows: "--severity"),
    CommandExample("help vague-source", "One rule.", shows: "Why it matters"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let name = call.text("topic") else { return .page(HelpPages.overview()) }
    guard let page = HelpPages.page(of: name) else {
      throw CommandError.unknownWord(
        what: "command, rule or topic",
        word: name,
        known: HelpPages.names,
        argument: "topic"
      )
    }
    return .page(page)
  }
}
