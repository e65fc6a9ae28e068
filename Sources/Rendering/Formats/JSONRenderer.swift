package import CommandLanguage

/// JSON with indentation: a table as an array of objects in the order of its columns.
///
/// Every column is written, hidden ones too. A page becomes an array of objects, each with the
/// `kind` of its element and its words. Nothing is `null`.
package struct JSONRenderer: Renderer {
  package let format = "json"
  package let summary = "JSON with indentation; a table is an array of objects."
  package let isAppendable = false

  /// Makes the renderer.
  package init() {}

  /// One JSON document.
  package func render(_ value: Value) -> String {
    var writer = JSONWriter(pretty: true)
    writer.value(value)
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
