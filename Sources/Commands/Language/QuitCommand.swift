package import CommandLanguage

/// `quit`: ends the program.
package struct QuitCommand: Command {
  package let signature = Signature(
    name: "quit",
    summary: "Leaves lede, or ends the script; Ctrl-D does the same at the prompt.",
    group: "Language",
    output: .fixed(.nothing)
  )

  package let examples = [
    CommandExample("quit; echo \"never said\"", "Nothing after it runs.", shows: "")
  ]

  package func run(_ call: Call, on desk: Desk) throws -> Value {
    desk.isFinished = true
    return .nothing
  }
}
