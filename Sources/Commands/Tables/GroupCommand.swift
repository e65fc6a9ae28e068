import CommandLanguage

/// `group`: rows that are alike in some columns, together.
struct GroupCommand: Command {
  let signature = Signature(
    name: "group",
    summary: "Puts rows together that are alike in some columns.",
    group: "Tables",
    details: [
      "A row a group, in the order in which they first appear: the columns, how many rows, and the rows. "
        + "‘count’ after it gives the numbers alone, ‘sum’, ‘mean’, ‘min’ and ‘max’ those of a column.",
      "Where one of the columns is called count or rows itself, the group's own is group-count or group-rows.",
    ],
    input: .required(.table(nil)),
    output: .derived { input, words in
      .table(input.schema.flatMap { grouped($0, by: words.plain) })
    },
    parameters: [.init("columns", .column, .repeatedAtLeastOnce, "Names of columns.")]
  )

  let examples = [
    CommandExample(
      "gaps | group rule | count",
      "How many gaps of each rule.",
      shows: "vague-source"
    ),
    CommandExample(
      "quotes | group article speaker | sort count -d | first 3",
      "Who is quoted most where.",
      shows: "Whitlock"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let table = call.table else { return call.input }
    let names = call.texts("columns")
    var columns: [Int] = []
    for name in names { columns.append(try call.columnIndex(name, argument: "columns")) }
    guard let schema = Self.grouped(table.schema, by: names) else { return call.input }
    var order: [[DistinctValue]] = []
    var members: [[DistinctValue]: [Int]] = [:]
    for (index, row) in table.rows.enumerated() {
      let key = columns.map { DistinctValue(row[$0]) }
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(index)
    }
    let rows = order.map { key -> [Value] in
      let indices = members[key] ?? []
      let values = indices.first.map { first in columns.map { table.rows[first][$0] } } ?? []
      return values + [
        .integer(indices.count), .list(indices.map { .record(table.record(at: $0)) }),
      ]
    }
    return .table(Table(schema: schema, rows: rows))
  }

  /// The schema of groups; nil where a column is unknown.
  private static func grouped(_ schema: TableSchema, by names: [String]) -> TableSchema? {
    var columns: [Column] = []
    for name in names {
      guard let index = schema.index(of: name) else { return nil }
      columns.append(schema.columns[index].shown)
    }
    let keys = TableSchema(noun: "group", columns: columns)
    return TableSchema(
      noun: keys.noun,
      columns: columns + [
        Column(keys.unusedName("count"), .integer, "How many rows it has."),
        Column(keys.unusedName("rows"), .rows(schema), "The rows.", isShown: false),
      ]
    )
  }
}
