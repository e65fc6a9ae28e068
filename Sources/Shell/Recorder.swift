import CommandLanguage
import Commands

/// Writes a transcript while commands run: each as typed, with what it showed.
final class Recorder {
  /// The file.
  let path: String
  private let files: any Files
  private var entry: Transcript.Entry?
  /// The commands that were begun, and where they stood.
  private var begun: [(range: SourceRange, source: ScriptSource)] = []
  /// Why the file could not be written further, once it could not.
  private(set) var failure: FileError?
  private let onFailure: (FileError) -> Void

  /// Begins a transcript.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - files: where it is written.
  ///   - mode: what becomes of a file that is there.
  ///   - withSamples: whether the desk began with the bundled articles.
  ///   - onFailure: hears once that the file cannot be written further.
  /// - Throws: `FileError` where the file cannot be written, or exists and may not be replaced.
  init(
    path: String,
    files: any Files,
    mode: WriteMode,
    withSamples: Bool,
    onFailure: @escaping (FileError) -> Void
  ) throws(FileError) {
    self.path = path
    self.files = files
    self.onFailure = onFailure
    let header = Transcript(withSamples: withSamples).text
    try files.write(Array(header.utf8), to: path, mode: mode)
  }

  /// A command is about to run.
  func begin(_ statement: SourceRange, of source: ScriptSource) {
    finish()
    begun.append((statement, source))
    entry = Transcript.Entry(command: source.text(in: statement), output: "")
  }

  /// An error as it is shown where each command of the transcript is typed at the prompt.
  func located(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let range = diagnostic.range,
      let place = begun.last(where: {
        $0.range.contains(range) && $0.source == diagnostic.source
      })
    else { return diagnostic }
    let offset = -place.range.lowerBound
    var moved = diagnostic
    moved.source = ScriptSource(name: "prompt", text: place.source.text(in: place.range))
    moved.range = range.moved(by: offset)
    moved.notes = diagnostic.notes.map { .init($0.range.moved(by: offset), $0.message) }
    return moved
  }

  /// It showed something.
  func add(_ output: String) {
    entry?.output += output
  }

  /// Forgets the running command and what it showed.
  func discard() {
    entry = nil
  }

  /// Writes the last command; called before the next and at the end.
  func finish() {
    guard let entry, failure == nil else { return }
    self.entry = nil
    do throws(FileError) {
      try files.write(Array(entry.text.utf8), to: path, mode: .append)
    } catch {
      failure = error
      onFailure(error)
    }
  }
}
