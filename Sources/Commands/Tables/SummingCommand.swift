import CommandLanguage

/// A command that makes one value of a column's many: after `group` one a group, of a list one of its items.
protocol SummingCommand: Command {
  /// The type of the value for a column of a type.
  static func columnType(for type: ColumnType) -> ColumnType

  /// One value of many; those that are nothing are left out.
  ///
  /// - Throws: `CommandError`, `RunError`.
  func value(of values: [Value], as type: ColumnType, at range: SourceRange) throws -> Value
}

extension SummingCommand {
  /// How it is called. `ofNumbers` tells whether it takes numbers alone.
  static func summing(
    name: String,
    otherNames: [String] = [],
    summary: String,
    details: [String] = [],
    ofNumbers: Bool
  ) -> Signature {
    Signature(
      name: name,
      otherNames: otherNames,
      summary: summary,
      group: "Tables",
      details: details,
      input: .required(.any),
      output: .derived { input, words in
        guard let schema = input.schema else { return .any }
        guard let named = words.plain.first else { return .any }
        let rows = schema.grouped(for: named)
        guard let column = (rows ?? schema).column(named) else { return .any }
        return rows == nil
          ? columnType(for: column.type).valueType
          : .table(summed(schema, column, as: name))
      },
      parameters: [
        .init(
          "column",
          .summedColumn(ofNumbers: ofNumbers),
          .optional,
          "The column; after ‘group’, one of the rows of each group or else of the groups. A list of values needs none."
        )
      ]
    )
  }

  /// The schema of groups with one value each in place of the rows.
  private static func summed(_ schema: TableSchema, _ column: Column, as name: String)
    -> TableSchema
  {
    TableSchema(
      noun: schema.noun,
      columns: schema.columns.dropLast() + [
        Column(
          schema.unusedName(name),
          columnType(for: column.type),
          "The \(name) of \(column.name) in it."
        )
      ]
    )
  }

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let name = call.text("column")
    guard let table = call.table else {
      return try value(of: call.values(of: name), as: call.type(of: name), at: call.range)
    }
    guard let name else {
      throw CommandError.unsuitable(
        "\(signature.name) needs a column of the table",
        help: "name it:  \(signature.name) COLUMN"
      )
    }
    guard let rows = table.schema.grouped(for: name) else {
      let index = try call.columnIndex(name, argument: "column")
      return try value(
        of: table.rows.map { $0[index] },
        as: table.schema.columns[index].type,
        at: call.range
      )
    }
    guard let column = rows.column(name) else {
      throw CommandError.unknownColumn(name, known: rows.columns.map(\.name), argument: "column")
    }
    return .table(
      Table(
        schema: Self.summed(table.schema, column, as: signature.name),
        rows: try table.rows.map { row in
          let values = row.last.map(\.items)?.map { $0.field(name) } ?? []
          return try row.dropLast() + [value(of: values, as: column.type, at: call.range)]
        }
      )
    )
  }

  /// The numbers among values.
  ///
  /// - Throws: `unsuitable` for anything else but nothing.
  func numbers(_ values: [Value]) throws(CommandError) -> [Value] {
    let known = values.filter { $0 != .nothing }
    if let other = known.first(where: { $0.number == nil }) {
      throw .unsuitable(
        "\(signature.name) takes numbers, and among these is \(other.type.description)",
        help: "name a column of numbers"
      )
    }
    return known
  }
}

extension SummingCommand {
  /// The values that are something, any two of which have an order.
  ///
  /// - Throws: `unsuitable` where two have none.
  func ordered(_ values: [Value], as type: ColumnType) throws(CommandError) -> [Value] {
    let known = values.filter { $0 != .nothing }
    guard let first = known.first,
      let other = known.first(where: { ValueOrder.compare(first, $0, as: type) == nil })
    else { return known }
    throw .unsuitable(
      "\(signature.name) cannot compare \(first.type.description) and \(other.type.description)",
      help: first.type == .record
        ? "name a column of the rows:  \(signature.name) COLUMN" : "take values of one kind"
    )
  }
}

extension Call {
  /// The items of what came through the pipe, or what each has under a name.
  ///
  /// - Throws: `unsuitable`, `unknownColumn` where an item has no such part.
  fileprivate func values(of name: String?) throws(CommandError) -> [Value] {
    guard let name else { return items }
    var values: [Value] = []
    for item in items {
      guard case .record(let record) = item else {
        throw .unsuitable(
          "only a row has columns, and this is \(item.type.description)",
          help: "leave the column out"
        )
      }
      guard let value = record[name] else {
        throw .unknownColumn(name, known: record.fields.map(\.name), argument: "column")
      }
      values.append(value)
    }
    return values
  }

  /// The type of the column that rows among the items have under a name; text where there is none.
  fileprivate func type(of name: String?) -> ColumnType {
    guard let name else { return .text }
    let types = items.lazy.compactMap { item -> ColumnType? in
      guard case .record(let record) = item else { return nil }
      return record.schema?.column(name)?.type
    }
    guard let first = types.first else { return .text }
    return types.reduce(first) { $0.joined(with: $1) }
  }
}

extension Value {
  fileprivate var items: [Value] {
    if case .list(let items) = self { items } else { [] }
  }

  fileprivate func field(_ name: String) -> Value {
    if case .record(let record) = self { record[name] ?? .nothing } else { .nothing }
  }
}
