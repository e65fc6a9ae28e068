package import CommandLanguage

/// A command of the desk: how it is called, how it is used, what it does.
package protocol Command: Sendable {
  /// How it is called.
  var signature: Signature { get }
  /// Uses that run as tests and stand in the manual; at least one.
  var examples: [CommandExample] { get }

  /// Does it.
  ///
  /// - Throws: a `DiagnosticConvertible`.
  func run(_ call: Call, on desk: Desk) throws -> Value
}

/// A use of a command, tried on a desk that holds the bundled samples.
package struct CommandExample: Sendable {
  /// What is typed.
  package let script: String
  /// What it is for, a sentence.
  package let purpose: String
  /// Words that the plain-text output must contain; empty where it prints nothing.
  package let shows: String

  /// Makes an example.
  package init(_ script: String, _ purpose: String, shows: String) {
    self.script = script
    self.purpose = purpose
    self.shows = shows
  }
}

/// A command tied to a desk, as the interpreter calls it.
package struct BoundCommand: Callable {
  private let command: any Command
  private let desk: Desk

  /// Ties a command to a desk.
  package init(_ command: any Command, to desk: Desk) {
    self.command = command
    self.desk = desk
  }

  /// The command's signature.
  package var signature: Signature { command.signature }

  /// Runs the command on the desk.
  ///
  /// - Throws: whatever the command throws, and `CommandError.reader` where it looked at a reading and
  ///   there can be none.
  package func run(_ call: Call) throws -> Value {
    do {
      return try desk.requiringReader { try command.run(call, on: desk) }
    } catch let error as CommandError {
      guard case .unknownArticle(let name, nearest: nil) = error,
        let help = help(forNoName: name, in: call)
      else { throw error }
      throw CommandError.noName(name, help: help)
    }
  }

  /// What to write where a word among the names of articles is an option or joins them; nil for any other.
  private func help(forNoName word: String, in call: Call) -> String? {
    if signature.options.contains(where: { $0.name == word }) {
      return "an option begins with two hyphens:  --\(word)"
    }
    guard Self.joiningWords.contains(word) else { return nil }
    let names = call.texts("articles").filter { !Self.joiningWords.contains($0) }
    return "names stand side by side:  \(([call.name] + names).joined(separator: " "))"
  }

  private static let joiningWords: Set = [
    "&", "against", "and", "or", "versus", "vs", "vs.", "with",
  ]
}
