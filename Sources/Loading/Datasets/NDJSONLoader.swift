import Articles

/// Reads NDJSON: an object a line.
package struct NDJSONLoader: Loader {
  /// Makes the loader.
  package init() {}

  package let format = "ndjson"
  package let summary = "NDJSON, also called JSON lines: an article a line."
  package let endings = ["ndjson", "jsonl"]

  /// Whether the first line is an object by itself and more lines follow, or begins one and the name's ending
  /// says that every line is.
  package func recognizes(_ input: LoadInput) -> Bool {
    let lines = input.bytes.withoutMark.split(maxSplits: 2) { $0 == ASCII.newline }.map(
      \.trimmedASCII
    )
    guard let first = lines.first, first.first == UInt8(ascii: "{") else { return false }
    if input.ending.map(endings.contains) == true { return true }
    guard lines.count > 1, first.last == UInt8(ascii: "}") else { return false }
    return lines[1].first == UInt8(ascii: "{") || (try? JSONReader.value(of: Array(first))) != nil
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
      // One object over several lines comes under this ending, too.
      if let laidOut = try? JSONLoader().records(from: input) { return laidOut }
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
