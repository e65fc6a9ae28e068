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

  /// What the input holds, in its order, at least one article: every record has its place, whether it
  /// could be read or not.
  func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord]
}

/// Reads a format whose articles are read together or not at all.
package protocol ArticleLoader: Loader {
  /// The articles of the input, at least one.
  func articles(from input: LoadInput) throws(LoadError) -> [Article]
}

extension ArticleLoader {
  /// The articles, each a record.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    try articles(from: input).map(LoadedRecord.success)
  }
}
