import CommandLanguage

/// `sort`: rows in the order of some columns.
struct SortCommand: Command {
  let signature = Signature(
    name: "sort",
    summary: "Rows in the order of some columns, or items of a list in theirs.",
    group: "Tables",
    details: [
      "The lowest first; low, medium and high sort in this order. Equal rows keep their order."
    ],
    input: .required(.any),
    output: .sameAsInput,
    parameters: [.init("columns", .column, .repeated, "Columns, the first counts most.")],
    options: [.init(switch: "descending", short: "d", "The highest first.")]
  )

  let examples = [
    CommandExample(
      "gaps courier | sort severity --descending | first 1 | select rule severity",
      "The weightiest gap.",
      shows: "high"
    ),
    CommandExample("[3, 1, 2] | sort | join \" \"", "A list.", shows: "1 2 3"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var columns: [Int] = []
    for name in call.texts("columns") {
      columns.append(try call.columnIndex(name, argument: "columns"))
    }
    let order = ValueOrder(descending: call.has("descending"))
    switch call.input {
    case .table(let table):
      if columns.isEmpty { columns = Array(table.schema.columns.indices) }
      let types = table.schema.columns.map(\.type)
      let indices = table.rows.indices.sorted { left, right in
        for column in columns {
          let (a, b) = (table.rows[left][column], table.rows[right][column])
          if order.precedes(a, b, as: types[column]) { return true }
          if order.precedes(b, a, as: types[column]) { return false }
        }
        return left < right
      }
      return call.input(keeping: indices)
    case .list(let items):
      let indices = items.indices.sorted { left, right in
        if order.precedes(items[left], items[right], as: .text) { return true }
        if order.precedes(items[right], items[left], as: .text) { return false }
        return left < right
      }
      return call.input(keeping: indices)
    default: return call.input
    }
  }
}
