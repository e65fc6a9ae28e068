package import Articles

/// The articles on the desk, the notes on them and the settings.
package struct Session: Sendable {
  /// The articles with their readings, in the order in which they came.
  package private(set) var documents: [Document] = []
  /// Names of the articles in hand: what commands work on when none is named. Empty: all.
  package var inHand: [String] = []
  /// Notes by article name, in the order in which they were written.
  package var notes: [String: [String]] = [:]
  /// Settings that were changed, by name.
  package var settings: [String: String] = [:]

  /// An empty desk.
  package init() {}
}
