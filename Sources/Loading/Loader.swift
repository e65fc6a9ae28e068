package import Articles

/// What comes in: bytes and what is known of them.
package struct LoadInput: Sendable {
  /// The bytes.
  package let bytes: [UInt8]
  /// The path as given, or `paste`, `standard input`, `sample`.
  package let origin: String
  /// The name the article should bear if it is free: the file's name without its ending.
  package let name: String

  /// Makes an input.
  package init(bytes: [UInt8], origin: String, name: String) {
    self.bytes = bytes
    self.origin = origin
    self.name = name
  }
}

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

/// Why an input could not be read.
package enum LoadError: Error, Sendable, Equatable {
  /// Nothing but white space.
  case empty(origin: String)
  /// Bytes that are no text: a NUL or many control characters, the first of them at `offset`.
  case binary(origin: String, offset: Int)
  /// UTF-16 that breaks off or has unpaired surrogates, at the byte `offset`.
  case malformedUTF16(origin: String, offset: Int)
  /// Larger than the limit, in bytes.
  case tooLarge(origin: String, bytes: Int, limit: Int)
}

/// The formats, in the order in which they are tried.
package enum LoaderCatalog {
  /// Every loader; a new one is a new file and a line here.
  package static let all: [any Loader] = []
}
