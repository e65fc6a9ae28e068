import CommandLanguage

/// `with`: a column reckoned from the others.
struct WithCommand: Command {
  let signature = Signature(
    name: "with",
    summary: "The rows with a column more, which an expression gives.",
    group: "Tables",
    details: [
      "In the expression a bare word is a column of the row, and $it is the row. A column that has the name already is replaced."
    ],
    input: .required(.table(nil)),
    output: .withColumn,
    parameters: [
      .init("name", .text, "The column's name."),
      .init("expression", .expression, "What it holds."),
    ]
  )

  let examples = [
    CommandExample(
      "articles | with gaps (gaps $it.name | count) | select name gaps",
      "Also of articles without any.",
      shows: "bulletin"
    ),
    CommandExample(
      "sources | with weight (words / 100) | sort weight -d | first 1 | select name weight",
      "Arithmetic.",
      shows: "Whitlock"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let table = call.table, let name = call.text("name"),
      let expression = call.closures["expression"]
    else { return call.input }
    var values: [Value] = []
    for index in table.rows.indices {
      let value = try expression(.record(table.record(at: index)))
      guard value == .nothing || value.type.columnType != nil else {
        throw CommandError.unsuitable(
          "no column can hold \(value.type.description)",
          help: "end the expression with what is meant:  | count  or  | join ', '"
        )
      }
      values.append(value)
    }
    let schema = table.schema.with(
      Column(name, Self.type(of: values), "What ‘with’ reckoned for the row.")
    )
    // Where it went.
    let place = schema.index(of: name) ?? 0
    let replaces = table.schema.index(of: name) != nil
    let rows = zip(table.rows, values).map { row, value in
      Array(row[..<place]) + [value] + row[(replaces ? place + 1 : place)...]
    }
    return .table(Table(schema: schema, rows: rows, layout: table.layout.showing(name)))
  }

  /// The type of a column of values: text where they are of several kinds.
  private static func type(of values: [Value]) -> ColumnType {
    let types = values.filter { $0 != .nothing }.compactMap(\.type.columnType)
    guard let first = types.first, types.allSatisfy({ $0 == first }) else { return .text }
    return first
  }
}

extension TableLayout {
  /// The same with a column in the heading of cards.
  fileprivate func showing(_ name: String) -> TableLayout {
    guard case .cards(let heading, let body, let quoted) = self,
      !(heading + body).contains(name), name != quoted
    else { return self }
    return .cards(heading: heading + [name], body: body, quoted: quoted)
  }
}
