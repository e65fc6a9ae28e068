package import Articles

/// Reads one format.
package protocol Loader: Sendable {
  /// The format's name: `text`.
  var format: String { get }
  /// What it reads, one sentence.
  var summary: String { get }
  /// File name endings without the dot, lower case.
  var endings: [String] { get }

  /// Whether the bytes are of this format; asked in the catalog's order.
  func recognizes(_ input: LoadInput) -> Bool

  /// The articles of the input, at least one.
  func articles(from input: LoadInput) throws(LoadError) -> [Article]
}
