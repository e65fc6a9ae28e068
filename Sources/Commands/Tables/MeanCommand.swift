import CommandLanguage

/// `mean`: the average of numbers.
struct MeanCommand: SummingCommand {
  let signature: Signature = Self.summing(
    name: "mean",
    otherNames: ["average", "avg"],
    summary: "The mean of a column or list; after ‘group’, of each group.",
    details: ["Rows without a value are left out; nothing where none has one."],
    ofNumbers: true
  )

  let examples = [
    CommandExample("[1, 2, 6] | mean", "A list.", shows: "3"),
    CommandExample(
      "framing | group rule | mean confidence",
      "How plain the words of each category are.",
      shows: "loaded-label"
    ),
  ]

  static func columnType(for type: ColumnType) -> ColumnType {
    type == .integer ? .decimal(digits: 2) : type
  }

  func value(of values: [Value], as type: ColumnType, at range: SourceRange) throws -> Value {
    let numbers = try numbers(values).compactMap(\.number)
    return numbers.isEmpty
      ? .nothing : .decimal(numbers.reduce(0, +) / Double(numbers.count))
  }
}
