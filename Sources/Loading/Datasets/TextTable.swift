/// A table of CSV or TSV as text, row by row.
package struct TextTable {
  private var reader: CSVReader

  /// Begins at the first row; the separator is told from it.
  package init(_ bytes: [UInt8]) {
    let bytes = bytes.withoutMark
    reader = CSVReader(bytes, separator: CSVReader.separator(of: bytes))
  }

  /// The cells of the next row; nil at the end.
  package mutating func next() -> [String]? {
    reader.next()?.map { String(decoding: $0, as: UTF8.self) }
  }
}
