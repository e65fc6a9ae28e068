package import Articles

/// Reads NDJSON: an object a line.
package struct NDJSONLoader: Loader {
  /// Makes the loader.
  package init() {}

  package let format = "ndjson"
  package let summary = "NDJSON, also called JSON lines: an article a line."
  package let endings = ["ndjson", "jsonl"]

  /// Whether the first line is an object by itself and the next one begins another.
  package func recognizes(_ input: LoadInput) -> Bool {
    let lines = input.bytes.withoutMark.split(
      maxSplits: 3,
      omittingEmptySubsequences: true
    ) { $0 == ASCII.newline }.map(\.trimmedASCII)
    guard lines.count > 1, lines[0].first == UInt8(ascii: "{"), lines[0].last == UInt8(ascii: "}"),
      lines[1].first == UInt8(ascii: "{")
    else { return false }
    return true
  }

  /// An article a line; a line that cannot be read is left out and noted with the last article.
  ///
  /// - Throws: `malformed` where no line can be read; `noArticle`, `noText`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    var records = RecordReader(textField: input.options.textField)
    var unreadable: [(line: Int, words: String)] = []
    for (index, line) in input.bytes.withoutMark.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == ASCII.newline }
    ).enumerated() where !line.trimmedASCII.isEmpty {
      do throws(JSONError) {
        try JSONReader.read(Array(line)) { (reader) throws(JSONError) in try records.read(&reader) }
      } catch {
        unreadable.append((index + 1, error.words))
      }
    }
    guard let first = unreadable.first else {
      return try JSONLoader.articles(of: records, format: format, in: input)
    }
    guard records.sawRecord else {
      throw .malformed(
        origin: input.origin,
        format: "NDJSON",
        reason: "\(first.words), in line \(first.line)"
      )
    }
    var articles = try JSONLoader.articles(of: records, format: format, in: input)
    let others = unreadable.count > 1 ? ", and \(unreadable.count - 1) more" : ""
    articles[articles.count - 1].provenance.notes.append(
      "Line \(first.line) of the file was left out (\(first.words))\(others)."
    )
    return articles
  }
}
