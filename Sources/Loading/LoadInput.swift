import Articles

/// What comes in: bytes and what is known of them.
package struct LoadInput: Sendable {
  /// The bytes.
  package let bytes: [UInt8]
  /// The path as given, or one of `Article.Provenance.placelessOrigins`.
  package let origin: String
  /// The name the article should bear if it is free: the file's name without its ending.
  package let name: String
  /// What the reader asks for.
  package let options: LoadOptions
  /// How many containers (gzip, an archive, a mail) it was taken out of.
  let nesting: Int
  /// What was unpacked out of the file so far.
  let unpacked: UnpackedBytes

  /// Makes an input.
  package init(
    bytes: [UInt8],
    origin: String,
    name: String,
    options: LoadOptions = LoadOptions()
  ) {
    self.init(
      bytes: bytes,
      origin: origin,
      name: name,
      options: options,
      nesting: 0,
      unpacked: UnpackedBytes()
    )
  }

  init(
    bytes: [UInt8],
    origin: String,
    name: String,
    options: LoadOptions = LoadOptions(),
    nesting: Int = 0,
    unpacked: UnpackedBytes
  ) {
    self.bytes = bytes
    self.origin = origin
    self.name = name
    self.options = options
    self.nesting = nesting
    self.unpacked = unpacked
  }

  /// What was taken out of this input, to be read as an input of its own.
  ///
  /// - Parameters:
  ///   - bytes: its bytes.
  ///   - origin: its name, whose ending tells its format.
  ///   - name: what its article should be called; as this input's where none is given.
  /// - Returns: the input, one container deeper.
  func inner(_ bytes: [UInt8], origin: String, name: String? = nil) -> LoadInput {
    LoadInput(
      bytes: bytes,
      origin: origin,
      name: name ?? self.name,
      options: options,
      nesting: nesting + 1,
      unpacked: unpacked
    )
  }

  /// The provenance of an article of this input.
  func provenance(
    format: String,
    isSummary: Bool = false,
    notes: [String] = []
  ) -> Article.Provenance {
    Article.Provenance(
      origin: origin,
      format: format,
      byteCount: bytes.count,
      isSummary: isSummary,
      notes: notes
    )
  }

  /// The name on the desk of one of several articles, by its place from 0 and how many there are; the
  /// only one bears the plain name.
  func name(ofArticle index: Int, of count: Int) -> String {
    let plain = ArticleName.make(from: name)
    return count == 1 ? plain : "\(plain)-\(index + 1)"
  }

  /// The ending of the origin's file name in lower case, without the dot; nil where it has none.
  package var ending: String? {
    let file = origin.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }
    let ending = file.prefix { $0 != UInt8(ascii: ".") }
    guard !ending.isEmpty, ending.count < file.count - 1 else { return nil }
    return String(decoding: ending.reversed().map(ASCII.lowercased), as: UTF8.self)
  }
}
