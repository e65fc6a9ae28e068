package import CommandLanguage

extension Diagnostic {
  /// The diagnostic for programs: one line of JSON with `code`, `message`, `file`, `line`, `column`
  /// and `help`, and a line break at its end.
  ///
  /// Lines and columns count from 1, columns in characters; without a place they are null. `source`
  /// is the script being run, for a diagnostic that names none.
  package func json(in source: ScriptSource?) -> String {
    let source = self.source ?? source
    let excerpt = range.flatMap { range in source.map { SourceExcerpt(range, in: $0.text) } }
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("code")
    writer.string(code)
    writer.key("message")
    writer.string(message)
    writer.key("file")
    writer.string(source?.name)
    writer.key("line")
    writer.integer(excerpt?.line)
    writer.key("column")
    writer.integer(excerpt?.column)
    writer.key("help")
    writer.string(help)
    writer.endObject()
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
