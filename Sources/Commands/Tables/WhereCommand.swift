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
    var hint: String?
    for (index, item) in call.items.enumerated() {
      let outcome = try condition.outcome(item)
      if outcome.value == .boolean(true) { kept.append(index) }
      hint = hint ?? Self.hint(outcome)
    }
    guard kept.isEmpty, let hint, var table = call.table else { return call.input(keeping: kept) }
    table = table.with(rows: [])
    table.summary = [hint]
    return .table(table)
  }

  /// What to try where a text only holds the words that it was to equal.
  private static func hint(_ outcome: Call.Closure.Outcome) -> String? {
    guard let (left, symbol, right) = outcome.comparison, symbol == .equal,
      case .text(let whole) = left, case .text(let part) = right, !part.isEmpty, whole != part,
      whole.lowercased().contains(part.lowercased())
    else { return nil }
    return
      "== asks for the whole text, ‘\(whole)’; contains finds a part of it:  contains \"\(part)\""
  }
}
