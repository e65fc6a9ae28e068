package import CommandLanguage

/// `echo`: a text.
package struct EchoCommand: Command {
  package let signature = Signature(
    name: "echo",
    summary: "Gives a text: its arguments with blanks between them.",
    group: "Language",
    output: .fixed(.text),
    parameters: [
      .init("values", .any, .repeated, "What to say; $name and $(...) in double quotes.")
    ]
  )

  package let examples = [
    CommandExample(
      "let n = (gaps herald | count); echo \"herald has $n gaps\"",
      "With a number in it.",
      shows: "herald has"
    )
  ]

  package func run(_ call: Call, on desk: Desk) throws -> Value {
    .text(call.texts("values").joined(separator: " "))
  }
}
