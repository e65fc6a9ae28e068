package import Articles

/// The door: bytes in, articles out.
package enum Loading {
  /// The largest input that is read, in bytes.
  package static let byteLimit = 64_000_000
  /// How many containers may stand inside each other.
  private static let nestingLimit = 3

  /// Reads the articles of an input; what could not be read among them is noted with the last one.
  ///
  /// - Parameter input: the bytes and what is known of them.
  /// - Returns: at least one article, in the input's order.
  /// - Throws: as `records(of:)`.
  package static func load(_ input: LoadInput) throws(LoadError) -> [Article] {
    try records(of: input).articles
  }

  /// Reads the records of an input.
  ///
  /// The first loader of the catalog that recognises the content reads it; where only the last one
  /// does, which takes everything, the ending of the file's name chooses before it.
  ///
  /// - Parameter input: the bytes and what is known of them.
  /// - Returns: at least one article, and in their places in the input's order the records that could not
  ///   be read.
  /// - Throws: `LoadError` with the reason and, where it has one, the place.
  package static func records(of input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    guard input.bytes.count <= byteLimit else {
      throw .tooLarge(origin: input.origin, bytes: input.bytes.count, limit: byteLimit)
    }
    guard input.nesting <= nestingLimit else {
      throw .refused(
        origin: input.origin,
        reason: "more than \(nestingLimit) containers stand inside each other"
      )
    }
    let loader = loader(for: input)
    let records =
      loader is HTMLLoader && input.options.charset != nil
      ? try articles(
        ofPage: input.bytes,
        charset: input.options.charset,
        address: input.options.address,
        in: input
      ).map(LoadedRecord.success) : try loader.records(from: input)
    guard input.nesting == 0 else { return records }
    // What counts is the file that the reader has, however deep in it the article lay.
    let digest = digest(of: input.bytes)
    return records.map { record in
      record.map { article in
        var article = article
        article.provenance.origin = input.origin
        article.provenance.byteCount = input.bytes.count
        article.provenance.digest = digest
        if records.count == 1 { article.takeAddress(input.options.address) }
        return article
      }
    }
  }

  /// The SHA-256 of bytes as 64 lower-case hexadecimal digits, which provenance bears.
  package static func digest(of bytes: [UInt8]) -> String {
    SHA256.hexadecimal(of: bytes)
  }

  /// The loader that reads an input.
  package static func loader(for input: LoadInput) -> any Loader {
    let particular = LoaderCatalog.all.dropLast()
    if let loader = particular.first(where: { $0.recognizes(input) }) { return loader }
    let ending = input.ending
    return particular.first { loader in loader.endings.contains { $0 == ending } } ?? TextLoader()
  }
}
