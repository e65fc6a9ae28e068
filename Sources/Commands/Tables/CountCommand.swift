import CommandLanguage

/// `count`: how many rows.
struct CountCommand: Command {
  let signature = Signature(
    name: "count",
    summary: "How many rows or items; after ‘group’, how many in each group.",
    group: "Tables",
    input: .required(.any),
    output: .derived { input, _ in
      switch input {
      case .any: .any
      case .table(let schema?) where schema.grouped != nil: .table(schema.withoutRows)
      case .table(nil): .any
      default: .number
      }
    }
  )

  let examples = [
    CommandExample("articles | count", "Articles on the desk.", shows: "3"),
    CommandExample("sources | group type | count", "A number a group.", shows: "named-person"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let table = call.table, table.schema.grouped != nil else {
      return .integer(call.itemCount)
    }
    return .table(
      Table(schema: table.schema.withoutRows, rows: table.rows.map { Array($0.dropLast()) })
    )
  }
}

extension TableSchema {
  /// A grouped table's schema without the rows of the groups.
  fileprivate var withoutRows: TableSchema {
    TableSchema(noun: noun, columns: Array(columns.dropLast()))
  }
}
