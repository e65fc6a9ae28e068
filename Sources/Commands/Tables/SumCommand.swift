import CommandLanguage

/// `sum`: numbers together.
struct SumCommand: SummingCommand {
  let signature: Signature = Self.summing(
    name: "sum",
    summary: "The sum of a column or list; after ‘group’, of each group.",
    ofNumbers: true
  )

  let examples = [
    CommandExample("[1, 2, 3.5] | sum", "A list.", shows: "6.5"),
    CommandExample(
      "sources | group type | sum words | sort sum -d",
      "How many words each kind of source has.",
      shows: "named-person"
    ),
  ]

  /// Shares may come to more than a whole.
  static func columnType(for type: ColumnType) -> ColumnType { type == .share ? .number : type }

  func value(of values: [Value], as type: ColumnType, at range: SourceRange) throws -> Value {
    try numbers(values).reduce(.integer(0)) { sum, value in
      try Reckoning.result(.add, sum, value, range)
    }
  }
}
