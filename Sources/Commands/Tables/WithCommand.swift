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
    var types: [ColumnType] = []
    var size = 0
    for index in table.rows.indices {
      let outcome = try expression.outcome(.record(table.record(at: index)))
      let value = outcome.value
      if value != .nothing {
        guard let type = outcome.column?.kept ?? value.type.columnType else {
          throw CommandError.unsuitable(
            "no column can hold \(value.type.description)",
            help: "end the expression with what is meant:  | count  or  | join ', '"
          )
        }
        types.append(type)
      }
      size += value.size
      if size > Value.sizeLimit { throw RunError.tooLarge(call.range) }
      values.append(value)
    }
    let type = types.first.map { types.reduce($0) { $0.joined(with: $1) } } ?? .text
    let schema = table.schema.with(Column(name, type, "What ‘with’ reckoned for the row."))
    // Where it went.
    let place = schema.index(of: name) ?? 0
    let replaces = table.schema.index(of: name) != nil
    let rows = zip(table.rows, values).map { row, value in
      Array(row[..<place]) + [value] + row[(replaces ? place + 1 : place)...]
    }
    return .table(Table(schema: schema, rows: rows, layout: table.layout.showing(name)))
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
