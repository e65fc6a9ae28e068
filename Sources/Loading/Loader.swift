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

  /// The ending of the origin's file name in lower case, without the dot; nil where it has none.
  package var ending: String? {
    let file = origin.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }
    let ending = file.prefix { $0 != UInt8(ascii: ".") }
    guard !ending.isEmpty, ending.count < file.count - 1 else { return nil }
    return String(decoding: ending.reversed().map(ASCII.lowercased), as: UTF8.self)
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

/// The formats, in the order in which they are tried.
package enum LoaderCatalog {
  /// Every loader; a new one is a new file and a line here. The last takes everything.
  package static let all: [any Loader] = [
    TextLoader()
  ]
}
