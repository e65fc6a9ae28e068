import CommandLanguage

/// `where`: the rows for which a condition holds.
struct WhereCommand: Command {
  let signature = Signature(
    name: "where",
    summary: "The rows for which a condition holds.",
    group: "Tables",
    details: [
      "A bare word is a column of the row, or else text:  where severity == high and text contains \"said\". "
        + "Comparisons: == != < <= > >= contains in starts-with ends-with; joined by and, or, not."
    ],
    input: .required(.any),
    output: .sameAsInput,
    parameters: [.init("condition", .condition, "What must hold of a row.")]
  )

  let examples = [
    CommandExample(
      "gaps courier | where severity == high and paragraph > 2",
      "Two conditions.",
      shows: "high"
    ),
    CommandExample(
      "quotes | where speaker contains marrow | select article text",
      "Part of a text.",
      shows: "a scandal"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let condition = call.closures["condition"] else { return call.input }
    var kept: [Int] = []
    for (index, item) in call.items.enumerated() {
      if try condition(item) == .boolean(true) { kept.append(index) }
    }
    return call.input(keeping: kept)
  }
}
