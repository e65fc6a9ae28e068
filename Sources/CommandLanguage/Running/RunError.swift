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
  case noPart(String, of: ValueType, known: [String], SourceRange)
  /// `$name.column` of a table that has not one row.
  case notOneRow(String, of: String, rows: Int, SourceRange)
  case unknownVariable(String, SourceRange)
  case unsuitableArgument(String, expected: String, found: String, SourceRange)
  /// A pipe into a command that cannot take what came.
  case unsuitableInput(of: String, expected: String, found: String, SourceRange)
  /// + between tables that have not the same columns.
  case otherColumns([String], SourceRange)
  /// Two tables that together have more rows than a table may have.
  case tooManyRows(limit: Int, SourceRange)
  /// A text, a list or a column of them that takes more than `Value.sizeLimit`.
  case tooLarge(SourceRange)
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
      make(
        "unsuitable-operands",
        "\(symbol) cannot \(symbol.compares ? "compare" : "join") \(left) and \(right)",
        range,
        symbol.compares && [left, right].contains(ValueType.list.description) ? Self.listHelp : ""
      )
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
        "\(whole.description) has no part ‘\(part.shortened)’",
        range,
        nearest(to: part, among: known).map { "did you mean \($0)?" } ?? whole.partHelp(known)
      )
    case .notOneRow(let part, let table, let rows, let range):
      make(
        "not-one-row",
        "‘\(part.shortened)’ is a part of one row, and this is \(table) with \(rows == 0 ? "none" : "\(rows)")",
        range,
        "take one with first, last or where, or go through them with for or each"
      )
    case .otherColumns(let names, let range):
      make(
        "other-columns",
        "+ joins tables of the same columns, and one of these alone has \(names.few)",
        range,
        "take the same columns of both with select"
      )
    case .tooManyRows(let limit, let range):
      make(
        "too-many-rows",
        "two tables may have \(limit) rows together, and these have more",
        range,
        "take fewer rows of each with where or first"
      )
    case .tooLarge(let range):
      make(
        "too-large",
        "a text, list or column that a script makes may have \(Value.sizeLimit / 1_000_000) MB, and this is larger",
        range,
        "take fewer rows; a table of any size is written by  save FILE"
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

  /// How a list is asked, where it is compared as if it were one of its items.
  static let listHelp = "ask a list with contains:  COLUMN contains ITEM"

  private func make(
    _ code: String,
    _ message: String,
    _ range: SourceRange,
    _ help: String = ""
  ) -> Diagnostic {
    Diagnostic(code: "script." + code, message, range: range, help: help)
  }
}

extension String {
  /// Whether it is an operator that compares.
  fileprivate var compares: Bool { BinaryOperator(rawValue: self)?.isComparison ?? false }
}

extension [String] {
  /// The first of many names.
  fileprivate var few: String {
    count > 4
      ? prefix(3).joined(separator: ", ") + " and \(count - 3) more" : joined(separator: ", ")
  }
}

extension ValueType {
  /// What to do where a part is asked of a value that has none of the name.
  fileprivate func partHelp(_ known: [String]) -> String {
    switch self {
    case .text, .number, .boolean:
      "braces part a name from what stands behind it:  \"${name}.csv\""
    case .list: "go through its items with for or each"
    default: known.isEmpty ? "" : "it has: \(known.joined(separator: ", "))"
    }
  }
}
