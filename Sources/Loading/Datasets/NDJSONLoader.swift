import Articles

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

  /// An article a line.
  ///
  /// - Throws: `malformed` where no line can be read; `noArticle`, `noText`.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    var records = RecordReader(textField: input.options.textField)
    var rest = input.bytes.withoutMark[...]
    var number = 0
    while !rest.isEmpty, !records.isFull {
      let line = rest.prefix { $0 != ASCII.newline }
      number += 1
      rest = rest[line.endIndex...].dropFirst()
      if !line.trimmedASCII.isEmpty { records.read(line: Array(line), number: number) }
    }
    let flaws = records.records.lazy.map { record in record.flaw.map { (record, $0) } }
    if let (record, flaw) = flaws.first ?? nil, flaws.allSatisfy({ $0 != nil }) {
      let words = if case .json(let words, _) = flaw { words } else { "bytes that are no UTF-8" }
      throw .malformed(
        origin: input.origin,
        format: "NDJSON",
        reason: "\(words), in line \(record.line ?? 1)"
      )
    }
    return try records.loaded(as: format, from: input)
  }
}
