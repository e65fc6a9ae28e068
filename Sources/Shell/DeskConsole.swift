package import CommandLanguage
package import Commands
import LineEditing

/// The person at the prompt, for the commands; nobody where a script runs.
package final class DeskConsole: Console {
  private let terminal: Terminal
  private let files: any Files
  private let output: Output
  /// Whether the desk began with the bundled articles.
  private let withSamples: Bool
  /// The commands typed before; nil for a script.
  var lines: (any LineHistory)?
  /// Reads pasted lines; nil for a script.
  var pasteReader: (any LineSource)?
  /// Whether Ctrl-D ended a paste in the command that ran last: one more was not meant for the prompt.
  var endedPasteWithCtrlD = false
  /// The desk, for the settings errors are shown with.
  weak var desk: Desk?
  private var progressBegan: Stopwatch?
  private var showsProgress = false

  /// Makes a console.
  init(terminal: Terminal, files: any Files, output: Output, withSamples: Bool) {
    self.terminal = terminal
    self.files = files
    self.output = output
    self.withSamples = withSamples
  }

  /// Commands typed at the prompt, the oldest first.
  package var history: [String] { lines?.entries ?? [] }

  /// The lines up to one with a single full stop.
  package func pastedText() throws -> String? {
    guard let pasteReader else { return nil }
    terminal.writeError(
      "Paste the article; end with Ctrl-D, or with a line that holds a single full stop.\n"
    )
    var text = ""
    var isCut = false
    // To the end also after a line that is of no use, or the rest would be run as commands.
    reading: while true {
      switch pasteReader.readLine(prompt: Prompt([.init("text> ")])) {
      case .line("."), .failed: break reading
      case .endOfInput:
        endedPasteWithCtrlD = true
        break reading
      case .line(let line):
        text += line + "\n"
        isCut = isCut || line.utf8.count >= Terminal.lineLimit
      case .interrupted: throw RunError.interrupted(nil)
      }
    }
    if isCut { throw CommandError.cutLine(bytes: Terminal.lineLimit) }
    return text
  }

  /// Shows how far a long piece of work is, on one line that is wiped at the end.
  package func progress(_ done: Int, of total: Int, _ what: String) {
    guard terminal.isError else { return }
    if done >= total {
      if showsProgress { terminal.writeError("\r\u{1B}[K") }
      (progressBegan, showsProgress) = (nil, false)
      return
    }
    guard let began = progressBegan else {
      progressBegan = Stopwatch()
      return
    }
    guard began.seconds > 0.5 else { return }
    showsProgress = true
    terminal.writeError("\r\u{1B}[K\(done) of \(total): \(TerminalText.withoutControls(what))")
  }

  /// Whether Ctrl-C was pressed; a script it ends before anybody asks.
  package var isInterrupted: Bool { Interrupt.wasRaised }

  /// Shows what went wrong with a part of a command.
  package func warn(_ diagnostic: Diagnostic) {
    guard let desk else { return }
    output.report(diagnostic, desk)
  }

  /// Begins or ends a transcript.
  package func record(to path: String?, mode: WriteMode) throws(FileError) {
    output.recorder?.finish()
    guard let path else {
      let failure = output.recorder?.failure
      output.recorder = nil
      if let failure { throw failure }
      return
    }
    // Only a transcript that has begun ends the one before.
    output.recorder = try Recorder(
      path: path,
      files: files,
      mode: mode,
      withSamples: withSamples
    ) { [weak self] error in
      self?.warn(CommandError.file(error).diagnostic)
    }
  }

  /// Leaves the running command out of the transcript.
  package func leaveOutOfTranscript() {
    output.recorder?.discard()
  }

  /// The transcript being written.
  package var recording: String? { output.recorder?.path }
}
