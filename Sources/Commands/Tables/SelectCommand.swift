import CommandLanguage

/// `select`: some columns alone.
struct SelectCommand: Command {
  let signature = Signature(
    name: "select",
    summary: "Some columns alone, in the order given.",
    group: "Tables",
    input: .required(.table(nil)),
    output: .derived { input, words in
      .table(input.schema.flatMap { chosen(words.plain, of: $0) })
    },
    parameters: [.init("columns", .column, .repeatedAtLeastOnce, "Names of columns.")]
  )

  let examples = [
    CommandExample("gaps courier | select id rule text", "Three columns.", shows: "courier.g1")
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let table = call.table else { return call.input }
    let names = call.texts("columns")
    var indices: [Int] = []
    for name in names {
      let index = try call.columnIndex(name, argument: "columns")
      if !indices.contains(index) { indices.append(index) }
    }
    guard let schema = Self.chosen(names, of: table.schema) else { return call.input }
    return .table(
      Table(schema: schema, rows: table.rows.map { row in indices.map { row[$0] } })
    )
  }

  /// The schema with some columns, all shown; nil where one is unknown.
  private static func chosen(_ names: [String], of schema: TableSchema) -> TableSchema? {
    var columns: [Column] = []
    for name in names {
      guard let index = schema.index(of: name) else { return nil }
      if !columns.contains(where: { $0.name == name }) {
        columns.append(schema.columns[index].shown)
      }
    }
    return TableSchema(noun: schema.noun, columns: columns)
  }
}
