import CommandLanguage

/// `echo`: a text.
struct EchoCommand: Command {
  let signature = Signature(
    name: "echo",
    summary: "Gives a text: its arguments with blanks between them.",
    group: "Language",
    output: .fixed(.text),
    parameters: [
      .init("values", .text, .repeated, "What to say; $name and $(...) in double quotes.")
    ]
  )

  let examples = [
    CommandExample(
      "let n = (gaps herald | count); echo \"herald has $n gaps\"",
      "With a number in it.",
      shows: "herald has"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    .text(call.texts("values").joined(separator: " "))
  }
}
