import CommandLanguage

/// `unique`: every row once.
struct UniqueCommand: Command {
  let signature = Signature(
    name: "unique",
    summary: "Every row or item once, the first of those that are alike.",
    group: "Tables",
    input: .required(.any),
    output: .sameAsInput,
    parameters: [
      .init("columns", .column, .repeated, "Columns in which they must be alike; all unless told.")
    ]
  )

  let examples = [
    CommandExample("gaps | unique rule | select rule", "The rules that fired.", shows: "agentless")
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var columns: [Int] = []
    for name in call.texts("columns") {
      columns.append(try call.columnIndex(name, argument: "columns"))
    }
    var seen: Set<[DistinctValue]> = []
    let keys: [[DistinctValue]] =
      switch call.input {
      case .table(let table):
        table.rows.map { row in
          (columns.isEmpty ? Array(row.indices) : columns).map { DistinctValue(row[$0]) }
        }
      default: call.items.map { [DistinctValue($0)] }
      }
    return call.input(keeping: keys.indices.filter { seen.insert(keys[$0]).inserted })
  }
}
