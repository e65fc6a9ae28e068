/// Why a script that can be read cannot be run.
package enum CheckError: Error, Sendable, Equatable {
  case unknownCommand(String, nearest: String?, SourceRange)
  case unknownOption(String, of: String, nearest: String?, SourceRange)
  case optionNeedsValue(String, String?, SourceRange)
  case optionTakesNoValue(String, SourceRange)
  case missingArgument(String, of: String, SourceRange)
  /// One word too many; `option` where it is the name of one.
  case surplusArgument(of: String, count: Int, option: String?, SourceRange)
  /// A word that is no number, or none of the words that can stand there.
  case unsuitableWord(String, expected: String, nearest: String?, SourceRange)
  /// A value of a type that cannot stand there.
  case unsuitableValue(found: String, expected: String, SourceRange)
  case unknownVariable(String, nearest: String?, SourceRange)
  case unknownColumn(String, of: String, known: [String], SourceRange)
  /// A pipe into a command that takes none, or with something else in it.
  case unsuitableInput(of: String, expected: String?, found: String, SourceRange)
  case missingInput(of: String, expected: String, SourceRange)
  /// A bare word whose value counts where there is no row it could be a column of.
  case noRow(String, SourceRange)
  /// A condition that is neither true nor false.
  case notACondition(found: String, SourceRange)
  /// `for` over a value that has no items.
  case notItems(found: String, SourceRange)
  /// A value inside a text that has no text.
  case notText(found: String, SourceRange)
  /// A comparison of two kinds of values that never hold together.
  case incomparable(ValueType, ValueType, help: String, SourceRange)
  /// A number above 1 compared with a column of shares.
  case notAShare(Value, of: String, SourceRange)
  /// `$name.part` of a value that has no parts.
  case noPart(String, of: ValueType, SourceRange)
  /// + between tables that have not the same columns.
  case otherColumns([String], SourceRange)
  /// A value or block after a pipe.
  case takesNoInput(SourceRange)
  /// The name of a command or word of the language given to something else.
  case nameTaken(String, SourceRange)
  /// A script named by `source` that cannot be read or understood.
  case unreadable(Diagnostic)
  /// Words that were meant as a text and stand without quotes: what is wrong, and the quotes proposed.
  case unquoted(Diagnostic)
  /// An argument of a script that never asks for it.
  case unusedArgument(String)
  /// A script that would include itself, or too many inside each other.
  case includedTooDeep(String, SourceRange)
}

extension CheckError: DiagnosticConvertible {
  /// What is shown for it.
  package var diagnostic: Diagnostic {
    switch self {
    case .unknownCommand(let name, let nearest, let range):
      make(
        "unknown-command",
        "there is no command ‘\(name.shortened)’",
        range,
        nearest.map { "did you mean \($0)?" } ?? "‘help’ lists the commands"
      )
    case .unknownOption(let name, let command, let nearest, let range):
      make(
        "unknown-option",
        "\(command) has no option \(name.shortened)",
        range,
        nearest.map { "did you mean \($0)?" } ?? "‘help \(command)’ lists its options"
      )
    case .optionNeedsValue(let name, let unit, let range):
      make(
        "option-needs-value",
        "--\(name) needs a value",
        range,
        "write --\(name) \((unit ?? name).uppercased())"
      )
    case .optionTakesNoValue(let name, let range):
      make("option-takes-no-value", "--\(name) takes no value", range, "leave the value out")
    case .missingArgument(let name, let command, let range):
      make(
        "missing-argument",
        "\(command) needs \(name.uppercased())",
        range,
        "‘help \(command)’ shows how it is used"
      )
    case .surplusArgument(let command, let count, let option, let range):
      make(
        "surplus-argument",
        count == 0
          ? "\(command) takes no arguments" : "\(command) takes no more than \(count)",
        range,
        option.map { "did you mean --\($0)?" } ?? "quote words that belong together: \"...\""
      )
    case .unsuitableWord(let word, let expected, let nearest, let range):
      make(
        "unsuitable-word",
        // A list of words is of use only to whom none can be suggested.
        "‘\(word.shortened)’ " + (nearest == nil ? "is not \(expected)" : "cannot stand here"),
        range,
        nearest.map { "did you mean \($0)?" } ?? ""
      )
    case .unsuitableValue(let found, let expected, let range):
      make("unsuitable-value", "this must be \(expected), and it is \(found)", range, "")
    case .unknownVariable(let name, let nearest, let range):
      make(
        "unknown-variable",
        "nothing is called $\(name.shortened) here",
        range,
        nearest.map { "did you mean $\($0)?" } ?? "give it a value first:  let \(name) = ..."
      )
    case .unknownColumn(let name, let noun, let known, let range):
      make(
        "unknown-column",
        "\(noun.withArticle) has no column ‘\(name.shortened)’",
        range,
        nearest(to: name, among: known).map { "did you mean \($0)?" }
          ?? "its columns are: \(known.joined(separator: ", "))"
      )
    case .unsuitableInput(let command, let expected, let found, let range):
      make(
        "unsuitable-input",
        expected.map { "\(command) takes \($0) from the pipe, not \(found)" }
          ?? "\(command) takes nothing from the pipe",
        range,
        expected == nil ? "let it stand first" : ""
      )
    case .missingInput(let command, let expected, let range):
      make(
        "missing-input",
        "\(command) needs \(expected) from a pipe",
        range,
        "put a command before it:  gaps | \(command) ..."
      )
    case .noRow(let word, let range):
      make(
        "no-row",
        "‘\(word.shortened)’ names no column here, as there is no row",
        range,
        "write \"\(word.shortened)\" for a text, $it.\(word) in a block, (\(word)) for what a command gives"
      )
    case .notACondition(let found, let range):
      misunderstood(RunError.notACondition(found: found, range))
    case .notItems(let found, let range): misunderstood(RunError.notItems(found: found, range))
    case .notText(let found, let range): misunderstood(RunError.notText(found: found, range))
    case .incomparable(let left, let right, let help, let range):
      make(
        "incomparable",
        "\(left.description) cannot be compared with \(right.description)",
        range,
        help
      )
    case .notAShare(let value, let column, let range):
      make(
        "not-a-share",
        "\(column) is a share, from 0 to 1, and this is \(value.plainText)",
        range,
        value.shareHelp
      )
    case .noPart(let part, let whole, let range):
      misunderstood(RunError.noPart(part, of: whole, known: [], range))
    case .otherColumns(let names, let range):
      misunderstood(RunError.otherColumns(names, range))
    case .takesNoInput(let range):
      make("takes-no-input", "only a command can stand after |", range, "")
    case .nameTaken(let name, let range):
      make(
        "name-taken",
        "‘\(name.shortened)’ is a word of the language or a command",
        range,
        "choose another name"
      )
    case .unreadable(let diagnostic), .unquoted(let diagnostic): diagnostic
    case .unusedArgument(let argument):
      Diagnostic(
        code: "script.unused-argument",
        "the script has no use for ‘\(argument.shortened)’",
        help: "it asks for its arguments with $1, $2 or $args; several scripts are run one by one",
        failure: .misunderstood
      )
    case .includedTooDeep(let path, let range):
      make(
        "included-too-deep",
        "‘\(path)’ is included by itself, or by too many others",
        range,
        "take the circle of source lines out"
      )
    }
  }

  /// The same error, with quotes around a pipeline that is no command and was meant as a text.
  ///
  /// - Parameters:
  ///   - pipeline: what it is about.
  ///   - beginning: what stands before it in the script.
  /// - Returns: that error, or this one where it is about something else.
  func proposingQuotes(for pipeline: Pipeline, after beginning: String) -> CheckError {
    guard case .unknownCommand(_, let near, let range) = self, pipeline.stages.count == 1,
      case .call(let call) = pipeline.stages[0], call.nameRange == range
    else { return self }
    let words = [call.name] + call.arguments.compactMap(\.literalText)
    guard words.count == call.arguments.count + 1 else { return self }
    var diagnostic = diagnostic
    diagnostic.help =
      (near == nil ? "" : diagnostic.help + " ") + "a text goes in quotes:  "
      + "\(beginning) \"\(words.joined(separator: " "))\""
    return .unquoted(diagnostic)
  }

  /// The same error of something in parentheses, where a text or a file's name can stand that has some.
  var proposingQuotes: CheckError {
    switch self {
    case .unknownCommand, .noPart:
      var diagnostic = diagnostic
      diagnostic.help = "parentheses hold a command; a text or name that has them goes in quotes"
      return .unquoted(diagnostic)
    default: return self
    }
  }

  /// What would fail when it runs, found before.
  private func misunderstood(_ error: RunError) -> Diagnostic {
    var diagnostic = error.diagnostic
    diagnostic.failure = .misunderstood
    return diagnostic
  }

  private func make(
    _ code: String,
    _ message: String,
    _ range: SourceRange,
    _ help: String
  ) -> Diagnostic {
    Diagnostic(
      code: "script." + code,
      message,
      range: range,
      help: help,
      failure: .misunderstood
    )
  }
}

extension Value {
  /// How a percentage that was meant is written.
  fileprivate var shareHelp: String {
    guard let number, number <= 100 else { return "100% is all there is" }
    return "write \(Value.decimal(number / 100).plainText) or \(plainText)%"
  }
}

extension String {
  /// The noun behind its article: `an article`, `a finding`.
  fileprivate var withArticle: String {
    (first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + self
  }
}
