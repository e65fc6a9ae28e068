/// Why a script that was checked fails while it runs.
package enum RunError: Error, Sendable, Equatable {
  /// A minus before something that is no number.
  case notANumber(found: String, SourceRange)
  /// An operator between values that it cannot join.
  case unsuitableOperands(String, String, String, SourceRange)
  case divisionByZero(SourceRange)
  case overflow(SourceRange)
  /// A condition that is neither true nor false.
  case notACondition(found: String, SourceRange)
  /// `for` over a value that has no items.
  case notItems(found: String, SourceRange)
  /// A table or page inside a text.
  case notText(found: String, SourceRange)
  /// `$name.part` of a value without that part.
  case noPart(String, of: String, known: [String], SourceRange)
  case unknownVariable(String, SourceRange)
  case unsuitableArgument(String, expected: String, found: String, SourceRange)
  /// A pipe into a command that cannot take what came.
  case unsuitableInput(of: String, expected: String, found: String, SourceRange)
  /// Commands that call each other without end.
  case tooDeep(SourceRange)
  /// Lists or rows that hold each other too deep.
  case nestedTooDeeply(SourceRange)
  case interrupted(SourceRange?)
}

extension RunError: DiagnosticConvertible {
  /// What is shown for it.
  package var diagnostic: Diagnostic {
    switch self {
    case .unsuitableOperands(let symbol, let left, let right, let range):
      make("unsuitable-operands", "\(symbol) cannot join \(left) and \(right)", range)
    case .notANumber(let found, let range):
      make("not-a-number", "a minus needs a number behind it, and this is \(found)", range)
    case .divisionByZero(let range): make("division-by-zero", "division by zero", range)
    case .overflow(let range): make("overflow", "the result is too large a number", range)
    case .notACondition(let found, let range):
      make(
        "not-a-condition",
        "a condition must be true or false, and this is \(found)",
        range,
        "compare it with something: == != < <= > >="
      )
    case .notItems(let found, let range):
      make("not-items", "for goes through a table or list, and this is \(found)", range)
    case .notText(let found, let range):
      make(
        "not-text",
        "\(found) cannot stand inside a text",
        range,
        "name what you mean: a count, a column of a row, or a table after  to text"
      )
    case .noPart(let part, let whole, let known, let range):
      make(
        "no-part",
        "\(whole) has no part ‘\(part.shortened)’",
        range,
        nearest(to: part, among: known).map { "did you mean \($0)?" }
          ?? (known.isEmpty ? "" : "it has: \(known.joined(separator: ", "))")
      )
    case .unknownVariable(let name, let range):
      make(
        "unknown-variable",
        "nothing is called $\(name) here",
        range,
        name.utf8.allSatisfy(\.isDigit)
          ? "a script’s arguments stand after its file:  lede run FILE ARGUMENTS; a dollar is written \\$"
          : ""
      )
    case .unsuitableArgument(let name, let expected, let found, let range):
      make("unsuitable-argument", "\(name) must be \(expected), and this is \(found)", range)
    case .unsuitableInput(let command, let expected, let found, let range):
      make("unsuitable-input", "\(command) takes \(expected) from the pipe, not \(found)", range)
    case .tooDeep(let range):
      make(
        "too-deep",
        "too many commands inside each other",
        range,
        "a def that calls itself needs an if that ends it"
      )
    case .nestedTooDeeply(let range):
      make(
        "nested-too-deeply",
        "lists and rows stand more than \(Value.nestingLimit) deep inside each other",
        range,
        "put items beside each other with + instead"
      )
    case .interrupted(let range):
      Diagnostic(code: "script.interrupted", "interrupted", range: range, failure: .interrupted)
    }
  }

  private func make(
    _ code: String,
    _ message: String,
    _ range: SourceRange,
    _ help: String = ""
  ) -> Diagnostic {
    Diagnostic(code: "script." + code, message, range: range, help: help)
  }
}
