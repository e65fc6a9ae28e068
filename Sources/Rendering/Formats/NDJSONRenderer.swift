package import CommandLanguage

/// JSON, one line a row of a table or an item of a list; anything else on one line.
package struct NDJSONRenderer: Renderer {
  package let format = "ndjson"
  package let summary = "JSON, one object a line."

  /// Makes the renderer.
  package init() {}

  /// A JSON document a line; nothing gives no line.
  package func render(_ value: Value) -> String {
    var writer = JSONWriter()
    switch value {
    case .nothing: break
    case .table(let table):
      for row in table.rows {
        writer.row(row, of: table.schema)
        writer.endLine()
      }
    case .list(let values):
      for value in values {
        writer.value(value)
        writer.endLine()
      }
    case .boolean, .integer, .decimal, .text, .record, .page:
      writer.value(value)
      writer.endLine()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
