import CommandLanguage
import Commands

/// Writes a transcript while commands run: each as typed, with what it showed.
final class Recorder {
  /// The file.
  let path: String
  private let files: any Files
  private var entry: Transcript.Entry?
  /// Why the file could not be written further, once it could not.
  private(set) var failure: FileError?
  private let onFailure: (FileError) -> Void

  /// Begins a transcript.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - files: where it is written.
  ///   - mode: what becomes of a file that is there.
  ///   - onFailure: hears once that the file cannot be written further.
  /// - Throws: `FileError` where the file cannot be written, or exists and may not be replaced.
  init(
    path: String,
    files: any Files,
    mode: WriteMode,
    onFailure: @escaping (FileError) -> Void
  ) throws(FileError) {
    self.path = path
    self.files = files
    self.onFailure = onFailure
    try files.write(Array(Transcript.header.utf8), to: path, mode: mode)
  }

  /// A command is about to run.
  func begin(_ statement: String) {
    finish()
    entry = Transcript.Entry(command: statement, output: "")
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
