/// A half-open range of UTF-8 bytes of a script.
package struct SourceRange: Hashable, Sendable {
  /// Where it begins.
  package let lowerBound: Int
  /// Where it ends, exclusive.
  package let upperBound: Int

  /// Makes a range.
  package init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  /// Whether another range lies in it.
  package func contains(_ other: SourceRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// The same so many bytes further on.
  package func moved(by offset: Int) -> SourceRange {
    SourceRange(lowerBound + offset, upperBound + offset)
  }
}

/// What is shown when something went wrong.
package struct Diagnostic: Error, Sendable, Equatable {
  /// A stable name: `script.unclosed-quote`, `load.binary-file`.
  package var code: String
  /// What is wrong, a sentence a student understands, without a final full stop.
  package var message: String
  /// Where in the script; nil where it isn't the script's fault.
  package var range: SourceRange?
  /// The parameter or option whose words are at fault, for an error that a command throws: the
  /// interpreter knows where they stand.
  package var argument: String?
  /// What to do, a sentence; empty where there is nothing to say.
  package var help: String
  /// Other places that matter: the bracket that was never closed.
  package var notes: [Note]
  /// What kind of failure it is, for the exit status.
  package var failure: Failure
  /// Name and text of the script it is about; nil for the one being run.
  package var source: ScriptSource?

  /// A second place.
  package struct Note: Sendable, Equatable {
    /// Where it is.
    package let range: SourceRange
    /// What is there, a few words.
    package let message: String

    /// Makes a note.
    package init(_ range: SourceRange, _ message: String) {
      self.range = range
      self.message = message
    }
  }

  /// What kind of failure it is.
  package enum Failure: Sendable, Equatable {
    /// Something asked for failed; exit status 1.
    case failed
    /// The script could not be understood; exit status 2.
    case misunderstood
    /// Ctrl-C; exit status 130.
    case interrupted
  }

  /// Makes a diagnostic.
  package init(
    code: String,
    _ message: String,
    range: SourceRange? = nil,
    argument: String? = nil,
    help: String = "",
    notes: [Note] = [],
    failure: Failure = .failed,
    source: ScriptSource? = nil
  ) {
    self.code = code
    self.message = message
    self.range = range
    self.argument = argument
    self.help = help
    self.notes = notes
    self.failure = failure
    self.source = source
  }
}

extension Diagnostic {
  /// What is shown for an error; for one that has nothing to show, its description.
  package init(_ error: any Error) {
    self =
      (error as? any DiagnosticConvertible)?.diagnostic
      ?? Diagnostic(code: "script.failed", "\(error)")
  }
}

/// A script's text and the name errors give it.
package struct ScriptSource: Sendable, Equatable {
  /// A path, `-c`, `standard input` or `prompt`.
  package let name: String
  /// The whole script.
  package let text: String

  /// Makes a source.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The text in a range of it.
  package func text(in range: SourceRange) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: min(range.lowerBound, bytes.count))
    let end = bytes.index(bytes.startIndex, offsetBy: min(range.upperBound, bytes.count))
    return String(bytes[start..<end]) ?? ""
  }
}

/// An error that can be shown: each layer's small enum conforms.
package protocol DiagnosticConvertible: Error {
  /// What is shown for it.
  var diagnostic: Diagnostic { get }
}

extension Diagnostic: DiagnosticConvertible {
  /// Itself.
  package var diagnostic: Diagnostic { self }
}
