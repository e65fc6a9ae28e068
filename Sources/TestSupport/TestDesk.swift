package import CommandLanguage
package import Commands
import Rendering
import Sessions

/// A desk whose output is kept: what a script shows, as a pipe would get it.
package final class TestDesk: Host, Console {
  /// The files it reads and writes.
  package let files: MemoryFiles
  /// What was shown, in order.
  package private(set) var shown = ""
  /// What was reported, in order.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The statements that ran, as typed.
  package private(set) var statements: [String] = []
  /// What counts as typed before.
  package var history: [String] = []
  /// What `paste` gets.
  package var pasted: String?
  /// Whether Ctrl-C counts as pressed.
  package var isInterrupted = false
  /// What the clock says, in seconds since 1970; nil where there is none.
  package var time: Int?
  /// Where a transcript would be written.
  package private(set) var recording: String?
  private let isSafe: Bool
  private let programs: (any Programs)?
  private let withSamples: Bool
  /// The desk.
  package private(set) lazy var desk = Desk(
    session: withSamples ? SampleCatalog.session : Session(),
    files: files,
    console: self,
    programs: programs,
    isSafe: isSafe,
    clock: { [unowned self] in time }
  )
  /// The interpreter over the desk.
  package private(set) lazy var interpreter = Interpreter(
    callables: CommandCatalog.all.map { BoundCommand($0, to: desk) },
    host: self
  )

  /// A desk with the bundled samples, or none.
  package init(
    files: MemoryFiles = MemoryFiles(),
    programs: (any Programs)? = nil,
    isSafe: Bool = false,
    withSamples: Bool = true
  ) {
    self.programs = programs
    self.files = files
    self.isSafe = isSafe
    self.withSamples = withSamples
  }

  /// Runs a script and gives what it showed.
  @discardableResult
  package func run(_ script: String, keepGoing: Bool = false) -> String {
    shown = ""
    diagnostics = []
    outcome = interpreter.run(ScriptSource(name: "test", text: script), keepGoing: keepGoing)
    return shown
  }

  /// How the last run ended.
  package private(set) var outcome = Interpreter.Outcome.succeeded

  /// Keeps what is shown.
  package func show(_ value: Value) {
    shown += TerminalRenderer(width: 80, usesColor: false, style: .rich).render(value)
  }

  /// Keeps what is reported.
  package func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Keeps what runs.
  package func willRun(statement: SourceRange, of source: ScriptSource) {
    statements.append(source.text(in: statement))
  }

  /// Reads a script from the files in memory.
  package func script(at path: String) throws -> ScriptSource {
    ScriptSource(
      name: path,
      text: String(decoding: try files.read(path, limit: .max), as: UTF8.self)
    )
  }

  /// Whether `quit` was called.
  package var isFinished: Bool { desk.isFinished }

  /// What counts as pasted.
  package func pastedText() throws -> String? { pasted }

  /// Progress is not kept.
  package func progress(_ done: Int, of total: Int, _ what: String) {}

  /// Keeps what is warned of.
  package func warn(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// No transcript is kept.
  package func leaveOutOfTranscript() {}

  /// Keeps where a transcript would go.
  package func record(to path: String?, mode: WriteMode) throws(FileError) {
    if let path { try files.write([], to: path, mode: mode) }
    recording = path
  }
}
