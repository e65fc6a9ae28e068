package import CommandLanguage
package import Commands
import Rendering

/// Runs a transcript again and says what differs.
package struct TranscriptRunner {
  private let terminal: Terminal
  private let files: any Files
  private let programs: (any Programs)?
  private let isSafe: Bool

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - terminal: where it says what differs.
  ///   - files: through which files are read and written.
  ///   - programs: through which programs run; nil runs none.
  ///   - isSafe: whether the commands may neither write files nor fetch pages.
  package init(
    terminal: Terminal,
    files: any Files,
    programs: (any Programs)? = nil,
    isSafe: Bool = false
  ) {
    self.programs = programs
    self.isSafe = isSafe
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
      let now = replay(recorded, beside: path)
      guard now != recorded else {
        say("\(path): \(recorded.entries.count) commands, no difference")
        return 0
      }
      if updating {
        try files.write(Array(now.text.utf8), to: path, mode: .replace)
        say("\(path): rewritten")
        return 0
      }
      say("\(path): differs (- recorded, + now)")
      for line in now.differences(from: recorded) { say(line) }
      return 1
    } catch {
      let diagnostic = Diagnostic(error)
      terminal.writeError(TerminalRenderer.script.render(diagnostic, in: nil))
      return diagnostic.failure == .misunderstood ? 2 : 1
    }
  }

  /// Writes a line; what somebody else recorded may hold anything.
  private func say(_ line: String) {
    terminal.write(line.showingControls(keepingLines: true) + "\n")
  }

  /// What the commands of a transcript show now, on a fresh desk like that on which they were recorded;
  /// what they write is kept from the disk, and files are looked for beside `path`, too, where the
  /// transcript lies.
  package func replay(_ transcript: Transcript, beside path: String = "") -> Transcript {
    let shown = TextBuffer()
    let host = DeskHost(
      terminal: terminal.detached,
      files: ReplayedFiles(FilesBesideScript(of: path, in: files, saysWhere: false)),
      programs: programs,
      isSafe: isSafe,
      color: .never,
      withSamples: transcript.hasSamples,
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
