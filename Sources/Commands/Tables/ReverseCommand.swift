import CommandLanguage

/// `reverse`: rows in the opposite order.
struct ReverseCommand: Command {
  let signature = Signature(
    name: "reverse",
    summary: "Rows or items in the opposite order.",
    group: "Tables",
    input: .required(.any),
    output: .sameAsInput
  )

  let examples = [
    CommandExample(
      "articles | reverse | first 1 | select name",
      "The last first.",
      shows: "bulletin"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    call.input(keeping: (0..<call.itemCount).reversed())
  }
}
