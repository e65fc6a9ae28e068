package import CommandLanguage
package import Commands
import Rendering

/// Runs a transcript again and says what differs.
package struct TranscriptRunner {
  private let terminal: Terminal
  private let files: any Files
  private let programs: (any Programs)?

  /// Makes a runner; files are read and written through `files`, programs run through `programs`.
  package init(terminal: Terminal, files: any Files, programs: (any Programs)? = nil) {
    self.programs = programs
    self.terminal = terminal
    self.files = files
  }

  /// Replays a file and shows line by line what differs, or rewrites it.
  ///
  /// - Returns: the exit status: 0 where nothing differs or the file was rewritten, 1 where lines
  ///   differ or the file cannot be read, 2 where it is no transcript.
  package func replay(_ path: String, updating: Bool) -> Int32 {
    do {
      let source = try ScriptFile.read(path, from: files)
      let recorded = try Transcript.parse(source.text)
      let now = replay(recorded)
      guard now != recorded else {
        terminal.write("\(path): \(recorded.entries.count) commands, no difference\n")
        return 0
      }
      if updating {
        try files.write(Array(now.text.utf8), to: path, mode: .replace)
        terminal.write("\(path): rewritten\n")
        return 0
      }
      terminal.write("\(path): differs (- recorded, + now)\n")
      for line in now.differences(from: recorded) { terminal.write(line + "\n") }
      return 1
    } catch {
      let diagnostic =
        (error as? any DiagnosticConvertible)?.diagnostic
        ?? Diagnostic(code: "file.failed", "\(error)")
      terminal.writeError(TerminalRenderer.script.render(diagnostic, in: nil))
      return diagnostic.failure == .misunderstood ? 2 : 1
    }
  }

  /// What the commands of a transcript show now, on a fresh desk.
  package func replay(_ transcript: Transcript) -> Transcript {
    let shown = TextBuffer()
    let host = DeskHost(
      terminal: terminal.detached,
      files: files,
      programs: programs,
      isSafe: false,
      color: .never,
      withSamples: true,
      write: shown.append,
      writeError: shown.append
    )
    var entries: [Transcript.Entry] = []
    for entry in transcript.entries {
      shown.text = ""
      _ = host.interpreter.run(ScriptSource(name: "prompt", text: entry.command))
      entries.append(.init(command: entry.command, output: shown.text))
      if host.desk.isFinished { break }
    }
    return Transcript(comments: transcript.comments, entries: entries)
  }
}

/// Text that grows.
private final class TextBuffer {
  var text = ""

  func append(_ more: String) { text += more }
}
