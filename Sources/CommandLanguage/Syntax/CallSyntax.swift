/// A call as typed: its words are tied to parameters and options when its signature is known.
package struct CallSyntax: Sendable, Equatable {
  /// The command's name.
  package let name: String
  /// Where its name stands.
  package let nameRange: SourceRange
  /// What follows the name, in order.
  package let arguments: [Argument]
  /// Where it stands.
  package let range: SourceRange

  /// A word, a value, a condition or a block.
  package enum Argument: Sendable, Equatable {
    /// A bare word, `--option` and `--option=value` among them.
    case word(String, SourceRange)
    /// A quoted text, variable, list or parenthesis.
    case value(Expression)
    /// An option with its value in one word: `--option="..."`.
    case optionValue(name: String, value: Expression, range: SourceRange)
    /// An expression over a row's columns.
    case condition(Expression)
    case block(Block)

    /// Where it stands.
    package var range: SourceRange {
      switch self {
      case .word(_, let range), .optionValue(_, _, let range): range
      case .value(let expression), .condition(let expression): expression.range
      case .block(let block): block.range
      }
    }
  }
}
