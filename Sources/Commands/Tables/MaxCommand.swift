import CommandLanguage

/// `max`: the highest value.
struct MaxCommand: SummingCommand {
  let signature: Signature = Self.summing(
    name: "max",
    summary: "The highest value of a column or list; after ‘group’, of each group.",
    details: [
      "Highest in the order in which ‘sort’ puts the column. Rows without a value are left out."
    ],
    ofNumbers: false
  )

  let examples = [
    CommandExample("[3, 1, 2] | max", "A list.", shows: "3"),
    CommandExample(
      "gaps | group article | max severity",
      "The weightiest gap of each article.",
      shows: "high"
    ),
  ]

  static func columnType(for type: ColumnType) -> ColumnType { type }

  func value(of values: [Value], as type: ColumnType, at range: SourceRange) throws -> Value {
    try ordered(values, as: type)
      .min { ValueOrder(descending: true).precedes($0, $1, as: type) } ?? .nothing
  }
}
