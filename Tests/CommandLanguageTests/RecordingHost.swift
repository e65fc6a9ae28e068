import CommandLanguage

/// A host that keeps what it is told, over commands that read nothing and write nothing.
final class RecordingHost: Host {
  var shown: [Value] = []
  var diagnostics: [Diagnostic] = []
  var statements: [String] = []
  /// Scripts that `source` can name.
  var scripts: [String: String] = [:]
  var isFinished = false
  /// Whether Ctrl-C counts as pressed once it was asked about so often; nil for never.
  var interruptsAfter: Int?

  var isInterrupted: Bool {
    guard let left = interruptsAfter else { return false }
    interruptsAfter = max(0, left - 1)
    return left == 0
  }

  func show(_ value: Value) { shown.append(value) }
  func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
  func willRun(statement: SourceRange, of source: ScriptSource) {
    statements.append(source.text(in: statement))
  }

  func script(at path: String) throws -> ScriptSource {
    guard let text = scripts[path] else {
      throw Diagnostic(code: "file.not-found", "there is no file ‘\(path)’")
    }
    return ScriptSource(name: path, text: text)
  }

  /// What was shown, a line a value.
  var lines: [String] { shown.map(\.line) }
}

extension Value {
  /// A line that tells values of different types apart.
  var line: String {
    switch self {
    case .nothing: "nothing"
    case .text(let text): "‘\(text)’"
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .record(let record):
      "{" + record.fields.map { "\($0.name): \($0.value.line)" }.joined(separator: ", ") + "}"
    case .table(let table):
      "\(table.rows.count) \(table.schema.noun)s (\(table.schema.columns.map(\.name).joined(separator: " ")))"
    case .page: "page"
    case .boolean, .integer, .decimal: plainText
    }
  }
}

/// An interpreter over `TestCommands` and what came of running scripts on it.
struct Bench {
  let host = RecordingHost()
  let interpreter: Interpreter

  init(scripts: [String: String] = [:]) {
    interpreter = Interpreter(callables: TestCommands.all, host: host)
    host.scripts = scripts
  }

  /// Runs a script; gives what it showed, a line a value.
  @discardableResult
  func run(_ script: String, keepGoing: Bool = false) -> [String] {
    host.shown = []
    host.diagnostics = []
    _ = outcome(of: script, keepGoing: keepGoing)
    return host.lines
  }

  func outcome(of script: String, keepGoing: Bool = false) -> Interpreter.Outcome {
    interpreter.run(ScriptSource(name: "test.lede", text: script), keepGoing: keepGoing)
  }

  /// Runs a script; gives its first error as `code line:column message`, or nil.
  func error(in script: String) -> String? {
    host.diagnostics = []
    _ = outcome(of: script)
    guard let diagnostic = host.diagnostics.first else { return nil }
    guard let range = diagnostic.range, let source = diagnostic.source else {
      return "\(diagnostic.code) \(diagnostic.message)"
    }
    let place = SourceMap(source.text).place(of: range.lowerBound)
    return "\(diagnostic.code) \(place.line):\(place.column) \(diagnostic.message)"
  }
}
