/// Why a script cannot be understood.
package enum ParseError: Error, Sendable, Equatable {
  /// A quote, bracket or brace that is never closed.
  case unclosed(String, opened: SourceRange, end: SourceRange)
  /// Something else was expected.
  case expected(String, found: String, SourceRange)
  /// A pipe without a command after it.
  case danglingPipe(SourceRange)
  /// `>` or `>>` used to write a file.
  case redirection(SourceRange)
  /// A backslash before a letter that means nothing.
  case unknownEscape(String, SourceRange)
  /// A number that does not fit.
  case numberTooLarge(SourceRange)
  /// More than `limit` blocks, brackets or parentheses inside each other.
  case tooDeep(limit: Int, SourceRange)
  /// A word of the language where it cannot stand.
  case misplaced(String, SourceRange)
  /// A word of the language as the name of a command.
  case reservedName(String, SourceRange)
  /// Two comparisons without `and` between them.
  case chainedComparison(SourceRange)
  /// A single `=` where a comparison could stand.
  case assignment(SourceRange)
  /// Two parameters of one name.
  case repeatedParameter(String, SourceRange)
  /// An alias for more than one call.
  case aliasOfPipeline(SourceRange)

  /// The quote or bracket that is never closed, where that is the error.
  var opener: String? {
    if case .unclosed(let opener, _, _) = self { opener } else { nil }
  }

  /// Whether more lines could make it a whole: what a prompt waits for.
  var isIncomplete: Bool {
    switch self {
    case .unclosed, .danglingPipe: true
    default: false
    }
  }
}

extension ParseError: DiagnosticConvertible {
  /// What is shown for it.
  package var diagnostic: Diagnostic {
    switch self {
    case .unclosed(let opener, let opened, let end):
      let closers = ["(": ")", "[": "]", "{": "}", "$(": ")", "“": "”", "„": "“"]
      let closer = closers[opener] ?? opener
      return make(
        "script.unclosed",
        "the \(opener) is never closed",
        opened,
        "add the missing \(closer)",
        [.init(end, "expected \(closer) before this point")]
      )
    case .expected(let what, let found, let range):
      return make("script.expected", "expected \(what), found \(found)", range, "")
    case .danglingPipe(let range):
      return make(
        "script.dangling-pipe",
        "nothing follows the |",
        range,
        "name the command that takes what comes before"
      )
    case .redirection(let range):
      return make(
        "script.redirection",
        "> only compares; it does not write files",
        range,
        "to write a file, end the pipeline with  | save FILE"
      )
    case .unknownEscape(let escape, let range):
      return make(
        "script.unknown-escape",
        "\(escape) is no escape",
        range,
        #"known are \n \t \r \" \\ \$ and \u{...}; write \\ for a backslash"#
      )
    case .numberTooLarge(let range):
      return make("script.number-too-large", "this number is too large", range, "")
    case .tooDeep(let limit, let range):
      return make(
        "script.too-deep",
        "more than \(limit) things inside each other",
        range,
        "give a part a name with let or def"
      )
    case .misplaced(let word, let range):
      return make("script.misplaced", "\(word) cannot stand here", range, "")
    case .reservedName(let word, let range):
      return make(
        "script.reserved-name",
        "\(word) is a word of the language and can name no command",
        range,
        "choose another name"
      )
    case .chainedComparison(let range):
      return make(
        "script.chained-comparison",
        "two comparisons in a row",
        range,
        "join them: a < b and b < c"
      )
    case .assignment(let range):
      return make(
        "script.assignment",
        "= gives a name its value; == compares",
        range,
        "write == to compare, or  let NAME = VALUE  to give a name a value"
      )
    case .repeatedParameter(let name, let range):
      return make(
        "script.repeated-parameter",
        "two parameters are called \(name)",
        range,
        "give one of them another name"
      )
    case .aliasOfPipeline(let range):
      return make(
        "script.alias-of-pipeline",
        "an alias stands for one command, not for several",
        range,
        "make a command of them:  def NAME { ... | ... }"
      )
    }
  }

  private func make(
    _ code: String,
    _ message: String,
    _ range: SourceRange,
    _ help: String,
    _ notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(
      code: code,
      message,
      range: range,
      help: help,
      notes: notes,
      failure: .misunderstood
    )
  }
}
