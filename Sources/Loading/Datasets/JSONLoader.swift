package import Articles

/// Reads JSON of news: an article, or a list of them.
package struct JSONLoader: Loader {
  /// Makes the loader.
  package init() {}

  package let format = "json"
  package let summary = "JSON of news datasets and exports: an object or an array of objects."
  package let endings = ["json"]

  /// Whether the bytes begin as an object or an array of values does.
  package func recognizes(_ input: LoadInput) -> Bool {
    let start = input.bytes.withoutMark.prefix(64_000).filter { !ASCII.isSpace($0) }.prefix(2)
    switch (start.first, start.dropFirst().first) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "{"), UInt8(ascii: "}")):
      return true
    case (UInt8(ascii: "["), UInt8(ascii: "{")), (UInt8(ascii: "["), UInt8(ascii: "]")): return true
    default: return false
    }
  }

  /// An article a record.
  ///
  /// - Throws: `malformed`; `noArticle`; `noText` where no record has a text.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    var records = RecordReader(textField: input.options.textField)
    do throws(JSONError) {
      try JSONReader.read(input.bytes.withoutMark) { (reader) throws(JSONError) in
        try records.read(&reader)
      }
    } catch {
      throw .malformed(
        origin: input.origin,
        format: "JSON",
        reason: "\(error.words), at byte \(error.offset)"
      )
    }
    return try Self.articles(of: records, format: format, in: input)
  }

  /// The articles of some records.
  ///
  /// - Throws: `noArticle`, `noText`.
  static func articles(
    of found: RecordReader,
    format: String,
    in input: LoadInput
  ) throws(LoadError) -> [Article] {
    let records = found.records
    let articles = records.indices.compactMap { index in
      records[index].article(
        named: input.name(ofArticle: index, of: records.count),
        format: format,
        in: input
      )
    }
    guard articles.isEmpty else { return articles }
    let wanted =
      input.options.textField.map { "‘\($0)’" } ?? "‘text’, ‘body’, ‘content’ or the like"
    guard found.sawRecord else {
      throw .noArticle(origin: input.origin, reason: "there is no record of an article in it")
    }
    throw .noText(
      origin: input.origin,
      reason: "no record has a member \(wanted) with words in it"
    )
  }
}
