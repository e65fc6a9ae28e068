import CommandLanguage

/// `last`: the last rows.
struct LastCommand: Command {
  let signature = Signature(
    name: "last",
    summary: "The last row or item, or the last so many, in their order.",
    group: "Tables",
    input: .required(.any),
    output: .sameAsInput,
    parameters: [.init("number", .integer, .optional, "How many; 1 unless told.")]
  )

  let examples = [
    CommandExample(
      "articles | last | select name",
      "The article that came last.",
      shows: "bulletin"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let count = call.itemCount
    return call.input(keeping: max(0, count - min(count, try call.rowNumber()))..<count)
  }
}
