import CommandLanguage

/// `first`: the first rows.
struct FirstCommand: Command {
  let signature = Signature(
    name: "first",
    summary: "The first row or item, or the first so many.",
    group: "Tables",
    input: .required(.any),
    output: .sameAsInput,
    parameters: [.init("number", .integer, .optional, "How many; 1 unless told.")]
  )

  let examples = [
    CommandExample("articles | first 2 | select name", "Two articles.", shows: "courier")
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    call.input(keeping: 0..<min(call.itemCount, try call.rowNumber()))
  }
}

extension Call {
  /// The argument `number`, 1 unless told.
  ///
  /// - Throws: `outOfRange` where it is negative.
  func rowNumber() throws(CommandError) -> Int {
    let number = integer("number") ?? 1
    guard number >= 0 else {
      throw .outOfRange(argument: "number", value: number, allowed: 0...Int.max)
    }
    return number
  }
}
