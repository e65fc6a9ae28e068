/// A piece of a pipeline.
package indirect enum Stage: Sendable, Equatable {
  case call(CallSyntax)
  /// A value; stands first alone.
  case expression(Expression)
  /// `if condition { } else { }`, the conditions in order.
  case conditional(branches: [Branch], otherwise: Block?, range: SourceRange)
  /// `try { } else { }`
  case attempt(body: Block, otherwise: Block?, range: SourceRange)

  /// A condition and what runs where it holds.
  package struct Branch: Sendable, Equatable {
    /// What must hold.
    package let condition: Expression
    /// What runs then.
    package let body: Block
  }

  /// Where it stands.
  package var range: SourceRange {
    switch self {
    case .call(let call): call.range
    case .expression(let expression): expression.range
    case .conditional(_, _, let range), .attempt(_, _, let range): range
    }
  }
}
