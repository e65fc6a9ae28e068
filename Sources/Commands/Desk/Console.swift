package import CommandLanguage

/// The person in front of the desk, as commands see them: none of it for a script.
package protocol Console: AnyObject {
  /// Commands typed at the prompt in this and earlier runs, the oldest first.
  var history: [String] { get }

  /// The lines a person types or pastes up to a line with a single full stop or the end of input;
  /// nil where nobody is at the prompt.
  ///
  /// - Throws: `RunError.interrupted` after Ctrl-C, `CommandError.cutLine`.
  func pastedText() throws -> String?

  /// Says how far a long piece of work is; shown once it takes over half a second, on a terminal.
  func progress(_ done: Int, of total: Int, _ what: String)

  /// Whether Ctrl-C was pressed since the command began.
  var isInterrupted: Bool { get }

  /// Shows what went wrong with a part of a command that did the rest; the exit status tells of it.
  func warn(_ diagnostic: Diagnostic)

  /// Begins to write what is typed and shown to a transcript, or ends it with nil.
  ///
  /// - Throws: `FileError` where the file cannot be written or exists; the transcript that was being
  ///   written goes on then. At the end, why not all of it was written.
  func record(to path: String?, mode: WriteMode) throws(FileError)

  /// Leaves the running command out of the transcript: what it shows depends on the recording itself.
  func leaveOutOfTranscript()

  /// The transcript being written.
  var recording: String? { get }
}
