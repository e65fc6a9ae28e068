/// A parsed script.
package struct Script: Sendable, Equatable {
  /// Its statements in order.
  package let statements: [Statement]
  /// The words of the aliases that it makes, and the scripts it names with `source`.
  package let aliases: [String: String]
}
