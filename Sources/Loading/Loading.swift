package import Articles

/// The door: bytes in, articles out.
package enum Loading {
  /// The largest input that is read, in bytes.
  package static let byteLimit = 64 << 20

  /// Reads the articles of an input.
  ///
  /// The first loader of the catalog that recognises the content reads it; where only the last one
  /// does, which takes everything, the ending of the file's name chooses before it.
  ///
  /// - Parameter input: the bytes and what is known of them.
  /// - Returns: at least one article, in the input's order.
  /// - Throws: `LoadError` with the reason and, where it has one, the place.
  package static func load(_ input: LoadInput) throws(LoadError) -> [Article] {
    guard input.bytes.count <= byteLimit else {
      throw .tooLarge(origin: input.origin, bytes: input.bytes.count, limit: byteLimit)
    }
    return try loader(for: input).articles(from: input)
  }

  /// The loader that reads an input.
  package static func loader(for input: LoadInput) -> any Loader {
    let particular = LoaderCatalog.all.dropLast()
    if let loader = particular.first(where: { $0.recognizes(input) }) { return loader }
    let ending = input.ending
    return particular.first { loader in loader.endings.contains { $0 == ending } } ?? TextLoader()
  }
}
