package import CommandLanguage

extension JSONWriter {
  /// Writes any value; a table's column says how many digits its decimals get.
  package mutating func value(_ value: Value, as type: ColumnType? = nil) {
    switch value {
    case .nothing: null()
    case .boolean(let value): boolean(value)
    case .integer(let value): integer(value)
    case .decimal(let value):
      if let digits = type?.digits { number(value, digits: digits) } else { number(value) }
    case .text(let text): string(text)
    case .list(let values):
      beginArray()
      for value in values { self.value(value) }
      endArray()
    case .record(let record):
      beginObject()
      for field in record.fields {
        key(field.name)
        self.value(field.value)
      }
      endObject()
    case .table(let table): self.table(table)
    case .page(let page):
      beginArray()
      for element in page.elements { self.element(element) }
      endArray()
    }
  }

  /// Writes a row of a table as an object.
  mutating func row(_ row: [Value], of schema: TableSchema) {
    beginObject()
    for (column, value) in zip(schema.columns, row) {
      key(column.name)
      self.value(value, as: column.type)
    }
    endObject()
  }

  private mutating func table(_ table: Table) {
    beginArray()
    for row in table.rows { self.row(row, of: table.schema) }
    endArray()
  }

  private mutating func element(_ element: Page.Element) {
    switch element {
    case .blank: return
    case .heading(let text, let level):
      begin("heading", text: text)
      key("level")
      integer(level)
    case .paragraph(let runs, _): begin("paragraph", text: runs.text)
    case .verbatim(let text): begin("verbatim", text: text)
    case .margin(let marks, let runs):
      begin("margin", text: runs.text)
      key("marks")
      string(marks.text)
    case .definitions(let definitions):
      begin("definitions", text: nil)
      key("definitions")
      beginArray()
      for definition in definitions {
        beginObject()
        key("term")
        string(definition.term.text)
        key("description")
        string(definition.description.text)
        endObject()
      }
      endArray()
    case .table(let table):
      begin("table", text: nil)
      key("rows")
      self.table(table)
    }
    endObject()
  }

  private mutating func begin(_ kind: String, text: String?) {
    beginObject()
    key("kind")
    string(kind)
    if let text {
      key("text")
      string(text)
    }
  }
}

extension Value {
  /// The value as JSON on one line.
  package var json: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
