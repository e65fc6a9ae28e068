/// What the interpreter asks of the program around it.
package protocol Host: AnyObject {
  /// Shows the value of a statement that nothing else took.
  func show(_ value: Value)

  /// Is told of every top-level statement, as typed, before it runs; for transcripts.
  func willRun(statement: String)

  /// The text of a script that `source` names.
  ///
  /// - Throws: a `DiagnosticConvertible` where it cannot be read.
  func script(at path: String) throws -> ScriptSource

  /// Whether Ctrl-C was pressed since the run began; asked between calls and rows.
  var isInterrupted: Bool { get }
}
