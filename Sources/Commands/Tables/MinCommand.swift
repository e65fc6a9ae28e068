import CommandLanguage

/// `min`: the lowest value.
struct MinCommand: SummingCommand {
  let signature: Signature = Self.summing(
    name: "min",
    summary: "The lowest value of a column or list; after ‘group’, of each group.",
    details: [
      "Lowest in the order in which ‘sort’ puts the column. Rows without a value are left out."
    ],
    ofNumbers: false
  )

  let examples = [
    CommandExample("[3, 1, 2] | min", "A list.", shows: "1"),
    CommandExample("articles | min words", "The shortest article.", shows: "258"),
  ]

  static func columnType(for type: ColumnType) -> ColumnType { type }

  func value(of values: [Value], as type: ColumnType, at range: SourceRange) throws -> Value {
    try ordered(values, as: type).min { ValueOrder().precedes($0, $1, as: type) } ?? .nothing
  }
}
