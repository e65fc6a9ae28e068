import Articles

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
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
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
    return try records.loaded(as: format, from: input)
  }
}

extension RecordReader {
  /// The articles of the records, and why others make none.
  ///
  /// - Parameters:
  ///   - format: the loader's.
  ///   - input: where the records lay.
  /// - Returns: a record for each of them.
  /// - Throws: `noArticle`, `noText` where none makes an article.
  func loaded(as format: String, from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    let loaded = records.indices.map { index in
      records[index].loaded(
        named: input.name(ofArticle: index, of: records.count),
        format: format,
        in: input
      )
    }
    guard !loaded.holdArticle else { return loaded }
    guard records.contains(where: { !$0.isEmpty }) else {
      throw .noArticle(origin: input.origin, reason: "there is no record of an article in it")
    }
    let wanted =
      input.options.textField.map { "‘\($0)’" } ?? "‘text’, ‘body’, ‘content’ or the like"
    throw .noText(
      origin: input.origin,
      reason: "no record has a member \(wanted) with words in it"
    )
  }
}
