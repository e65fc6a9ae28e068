/// What the interpreter asks of the program around it.
package protocol Host: AnyObject {
  /// Shows the value of a statement that nothing else took.
  func show(_ value: Value)

  /// Shows what went wrong.
  func report(_ diagnostic: Diagnostic)

  /// Is told of every top-level statement and where it stands before it runs; for transcripts.
  func willRun(statement: SourceRange, of source: ScriptSource)

  /// The text of a script that `source` names.
  ///
  /// - Throws: a `DiagnosticConvertible` where it cannot be read.
  func script(at path: String) throws -> ScriptSource

  /// Whether Ctrl-C was pressed since the run began; asked between calls and rows.
  var isInterrupted: Bool { get }

  /// Whether a command asked to end (`quit`); asked after every statement.
  var isFinished: Bool { get }
}
