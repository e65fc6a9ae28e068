/// Calls and expressions, each given the value of the one before.
package struct Pipeline: Sendable, Equatable {
  /// What runs, one after the other.
  package let stages: [Stage]
  /// Where it stands.
  package let range: SourceRange
}
