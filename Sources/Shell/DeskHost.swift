package import CommandLanguage
package import Commands
import LineEditing

/// A desk with its interpreter and its output: what a prompt, a script and a replay run on.
package final class DeskHost: Host {
  /// The desk.
  package let desk: Desk
  /// Where values are shown.
  package let output: Output
  /// Whether errors point into the script that runs; of no use to somebody who did not write it.
  package var showsScript = true
  let console: DeskConsole
  let files: any Files
  /// Runs commands on the desk; set once, as it needs the host.
  package private(set) lazy var interpreter = Interpreter(
    callables: CommandCatalog.all.map { BoundCommand($0, to: desk) },
    host: self
  )

  /// Lays out a desk, with the bundled samples on it where they are wanted.
  package init(
    terminal: Terminal,
    files: any Files,
    programs: (any Programs)?,
    isSafe: Bool,
    color: ColorChoice,
    withSamples: Bool,
    write: ((String) -> Void)? = nil,
    writeError: ((String) -> Void)? = nil
  ) {
    self.files = files
    output = Output(
      terminal: terminal,
      color: color,
      write: write ?? terminal.write,
      writeError: writeError ?? terminal.writeError
    )
    console = DeskConsole(
      terminal: terminal,
      files: files,
      output: output,
      withSamples: withSamples
    )
    desk = Desk(
      withSamples: withSamples,
      files: files,
      console: console,
      programs: programs,
      isSafe: isSafe,
      clock: { WallClock.seconds }
    )
    console.desk = desk
  }

  /// Runs a script and gives the exit status it ends with.
  package func run(_ source: ScriptSource, keepGoing: Bool = false) -> Int32 {
    let outcome = interpreter.run(source, keepGoing: keepGoing)
    output.recorder?.finish()
    return outcome == .succeeded && output.hasFailed ? 1 : outcome.exitStatus
  }

  /// Runs a script file (`-` is standard input) with arguments as `$args`.
  package func runFile(
    _ path: String,
    arguments: [String] = [],
    keepGoing: Bool = false
  ) -> Int32 {
    interpreter.bind("args", to: .list(arguments.map(Value.text)))
    do {
      return run(try ScriptFile.read(path, from: files), keepGoing: keepGoing)
    } catch {
      let diagnostic = Diagnostic(error)
      report(diagnostic)
      return diagnostic.failure == .misunderstood ? 2 : 1
    }
  }

  /// Shows a value.
  package func show(_ value: Value) { output.show(value, desk) }

  /// Shows what went wrong.
  package func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    if !showsScript { (diagnostic.range, diagnostic.source, diagnostic.notes) = (nil, nil, []) }
    output.report(diagnostic, desk)
  }

  /// Tells the transcript what was typed.
  package func willRun(statement: SourceRange, of source: ScriptSource) {
    output.recorder?.begin(statement, of: source)
  }

  /// Reads a script that `source` names.
  package func script(at path: String) throws -> ScriptSource {
    try ScriptFile.read(path, from: files)
  }

  /// Whether Ctrl-C was pressed.
  package var isInterrupted: Bool { Interrupt.wasRaised }

  /// Whether `quit` was called.
  package var isFinished: Bool { desk.isFinished }
}
