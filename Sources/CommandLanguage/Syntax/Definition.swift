/// A command made in a script.
package struct Definition: Sendable, Equatable {
  /// What it is called.
  package let name: String
  /// Where its name stands.
  package let nameRange: SourceRange
  /// What it is given, in order.
  package let parameters: [Parameter]
  /// What runs.
  package let body: Block
  /// Where it stands.
  package let range: SourceRange

  /// A parameter; one with a standard value may be left out.
  package struct Parameter: Sendable, Equatable {
    /// The variable's name in the body.
    package let name: String
    /// What it is where it is left out; nil where it may not be.
    package let standard: Expression?
  }
}
