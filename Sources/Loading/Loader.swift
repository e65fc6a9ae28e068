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
