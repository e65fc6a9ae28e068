/// Something that has a value.
package indirect enum Expression: Sendable, Equatable {
  case literal(Value, SourceRange)
  /// A text with variables and expressions in it.
  case interpolation([Expression], SourceRange)
  /// `$name` or `$name.column`
  case variable(name: String, path: [String], SourceRange)
  /// A bare word: a column of the row at hand, or else text.
  case word(String, SourceRange)
  case list([Expression], SourceRange)
  case negation(Expression, SourceRange)
  case inversion(Expression, SourceRange)
  case binary(BinaryOperator, Expression, Expression, SourceRange)
  /// A pipeline in parentheses.
  case pipeline(Pipeline, SourceRange)
  /// `( ... ).column`
  case part(Expression, path: [String], SourceRange)

  /// Where it stands.
  package var range: SourceRange {
    switch self {
    case .literal(_, let range), .interpolation(_, let range), .variable(_, _, let range),
      .word(_, let range), .list(_, let range), .negation(_, let range), .inversion(_, let range),
      .binary(_, _, _, let range), .pipeline(_, let range), .part(_, _, let range):
      range
    }
  }
}

/// An operator between two values.
package enum BinaryOperator: String, Sendable, CaseIterable {
  case or
  case and
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contains
  case isIn = "in"
  case startsWith = "starts-with"
  case endsWith = "ends-with"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"

  /// How tightly it binds; the higher, the tighter.
  package var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual, .contains, .isIn,
      .startsWith, .endsWith:
      4
    case .add, .subtract: 5
    case .multiply, .divide, .remainder: 6
    }
  }

  /// Whether it compares its sides.
  package var isComparison: Bool { precedence == 4 }
}
