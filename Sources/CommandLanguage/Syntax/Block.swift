/// Statements between braces.
package struct Block: Sendable, Equatable {
  /// Its statements in order.
  package let statements: [Statement]
  /// Where it stands, its braces included.
  package let range: SourceRange
}
