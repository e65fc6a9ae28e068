import CommandLanguage

/// Any value as rows and, where it has named parts, columns: what CSV, TSV and Markdown can hold.
struct Tabulation {
  /// Names of the columns; empty where the value has none, and then no header is written.
  let names: [String]
  /// What the columns hold, where it is known; one entry a column.
  let types: [ColumnType?]
  /// The cells.
  let rows: [[Value]]

  /// Lays a value out: a table as it is, a record as one row, a list as a row an item, a page as a
  /// row a line, anything else as one cell.
  init(_ value: Value) {
    switch value {
    case .nothing: self.init(names: [], types: [], rows: [])
    case .table(let table):
      self.init(
        names: table.schema.columns.map(\.name),
        types: table.schema.columns.map(\.type),
        rows: table.rows
      )
    case .record(let record): self.init(records: [record])
    case .list(let values):
      let records = values.compactMap { if case .record(let record) = $0 { record } else { nil } }
      let names = records.first.map(\.names)
      if !values.isEmpty, records.count == values.count, records.allSatisfy({ $0.names == names }) {
        self.init(records: records)
      } else {
        self.init(cells: values)
      }
    case .page(let page): self.init(cells: page.lines.map { .text($0) })
    case .boolean, .integer, .decimal, .text: self.init(cells: [value])
    }
  }

  private init(names: [String], types: [ColumnType?], rows: [[Value]]) {
    self.names = names
    self.types = types
    self.rows = rows
  }

  private init(records: [Record]) {
    let names = records.first?.names ?? []
    self.init(
      names: names,
      types: names.map { _ in nil },
      rows: records.map { $0.fields.map(\.value) }
    )
  }

  private init(cells: [Value]) {
    self.init(names: [], types: [nil], rows: cells.map { [$0] })
  }
}

extension Record {
  fileprivate var names: [String] { fields.map(\.name) }
}
