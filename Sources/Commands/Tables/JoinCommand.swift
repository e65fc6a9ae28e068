import CommandLanguage

/// `join`: items as one text.
struct JoinCommand: Command {
  let signature = Signature(
    name: "join",
    summary: "The items of a list, or the rows of a table, as one text.",
    group: "Tables",
    input: .required(.any),
    output: .fixed(.text),
    parameters: [
      .init("separator", .text, .optional, "What stands between them; a line break unless told.")
    ]
  )

  let examples = [
    CommandExample("[\"a\", \"b\"] | join \", \"", "A list.", shows: "a, b"),
    CommandExample("articles | select name | join \" + \"", "A column.", shows: "courier + herald"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let separator = call.text("separator") ?? "\n"
    var text = ""
    for (index, item) in call.items.enumerated() {
      text += (index == 0 ? "" : separator) + item.plainText
      if text.utf8.count > Value.sizeLimit { throw RunError.tooLarge(call.range) }
    }
    return .text(text)
  }
}
