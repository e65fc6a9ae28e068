import CommandLanguage

/// `quit`: ends the program.
struct QuitCommand: Command {
  let signature = Signature(
    name: "quit",
    otherNames: ["exit", "bye", "logout", ":q"],
    summary: "Leaves lede, or ends the script; Ctrl-D does the same at the prompt.",
    group: "Language",
    output: .fixed(.nothing)
  )

  let examples = [
    CommandExample("quit; echo \"never said\"", "Nothing after it runs.", shows: "")
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    desk.isFinished = true
    return .nothing
  }
}
