import CommandLanguage

extension Call {
  /// What came through the pipe as rows: a table's, a list's items, or else the one value.
  var items: [Value] {
    switch input {
    case .table(let table): table.rows.indices.map { .record(table.record(at: $0)) }
    case .list(let items): items
    case .nothing: []
    case let value: [value]
    }
  }

  /// The input with some of its rows or items, by index.
  func input(keeping indices: some Sequence<Int>) -> Value {
    switch input {
    case .table(let table): .table(table.with(rows: indices.map { table.rows[$0] }))
    case .list(let items): .list(indices.map { items[$0] })
    default: indices.contains(0) ? input : .nothing
    }
  }

  /// How many rows or items came through the pipe.
  var itemCount: Int {
    switch input {
    case .table(let table): table.rows.count
    case .list(let items): items.count
    case .nothing: 0
    default: 1
    }
  }

  /// Index of a column of the input table that an argument names.
  ///
  /// - Throws: `unknownColumn`; `unsuitable` where the input is no table.
  func columnIndex(_ name: String, argument: String) throws(CommandError) -> Int {
    guard let table else {
      throw .unsuitable(
        "only a table has columns, and this is \(input.type.description)",
        help: "leave the column out"
      )
    }
    guard let index = table.schema.index(of: name) else {
      throw .unknownColumn(name, known: table.schema.columns.map(\.name), argument: argument)
    }
    return index
  }
}

extension [String] {
  /// The words that are no options.
  var plain: [String] { filter { !$0.hasPrefix("-") } }
}
