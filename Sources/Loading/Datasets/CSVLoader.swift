import Articles

/// Reads tables with a column of texts.
package struct CSVLoader: Loader {
  private let countLimit: Int

  /// Makes the loader.
  package init() {
    self.init(countLimit: RecordReader.countLimit)
  }

  init(countLimit: Int) {
    self.countLimit = countLimit
  }

  package let format = "csv"
  package let summary = "CSV and TSV: an article a row, with a column for the text."
  package let endings = ["csv", "tsv", "tab"]

  /// Whether the first line names columns, one of them a text's and another one known.
  package func recognizes(_ input: LoadInput) -> Bool {
    let head = input.bytes.withoutMark.prefix(4_096).prefix { $0 != ASCII.newline }
    guard !head.isEmpty, head.count < 4_096 else { return false }
    let bytes = Array(head)
    var reader = CSVReader(bytes, separator: CSVReader.separator(of: bytes))
    guard let cells = reader.next(), cells.count > 1 else { return false }
    let fields = Set(cells.compactMap { NewsField.named($0)?.field })
    return fields.contains(.text) && fields.count > 1
  }

  /// An article a row; rows of empty cells are none.
  ///
  /// - Throws: `LoadError` of the decoding; `noArticle`, `noText`.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    let decoded = try DecodedText(input.bytes, origin: input.origin)
    let bytes = decoded.text.bytes.withoutMark
    var reader = CSVReader(
      bytes,
      separator: input.ending == "tsv" ? ASCII.tab : CSVReader.separator(of: bytes)
    )
    let head = reader.next() ?? []
    var rows: [(line: Int, cells: [[UInt8]])] = []
    while rows.count <= countLimit, let cells = reader.next() {
      if cells.contains(where: { !$0.trimmedASCII.isEmpty }) { rows.append((reader.line, cells)) }
    }
    guard !rows.isEmpty else {
      throw .noArticle(origin: input.origin, reason: "the table has no row below its first")
    }
    let columns = try Columns(head, rows: rows.map(\.cells), in: input)
    var records = rows.map { columns.record($0.cells, line: $0.line) }
    if let first = records.firstIndex(where: \.hasText) {
      records[first].notes = decoded.notes + columns.notes
    }
    if records.count > countLimit {
      var rest = NewsRecord()
      (rest.line, rest.flaw) = (records.last?.line, .tooMany(limit: countLimit))
      records[countLimit] = rest
    } else if let line = reader.unclosedLine {
      var rest = NewsRecord()
      (rest.line, rest.flaw) = (line, .damaged(Self.unclosed))
      records.append(rest)
    }
    let loaded = records.enumerated().map { index, record in
      record.loaded(
        named: input.name(ofArticle: index, of: records.count),
        format: format,
        in: input
      )
    }
    guard loaded.holdArticle else {
      throw .noText(origin: input.origin, reason: "the column of texts is empty")
    }
    return loaded
  }

  private static let unclosed =
    "a quotation mark that opens in this line is never closed: all that follows is one cell"

  /// Which column holds what.
  private struct Columns {
    private var fields: [(field: NewsField, rank: Int)?]
    /// What the reader should know about the choice of the text's column.
    private(set) var notes: [String] = []

    /// No column of names or dates is so wide on average, in bytes.
    private static let textWidth = 120

    init(
      _ head: [[UInt8]],
      rows: [[[UInt8]]],
      in input: LoadInput
    ) throws(LoadError) {
      fields = head.map { NewsField.named($0) }
      if let wanted = input.options.textField {
        guard let column = head.firstIndex(where: { $0.trimmedText == wanted }) else {
          let names = head.compactMap(\.trimmedText).map { "‘\($0)’" }.joined(separator: ", ")
          throw .noText(
            origin: input.origin,
            reason: "it has no column ‘\(wanted)’; its columns are \(names)"
          )
        }
        for index in fields.indices where fields[index]?.field == .text { fields[index] = nil }
        fields[column] = (.text, -1)
        return
      }
      if fields.contains(where: { $0?.field == .text }) { return }
      let widths = head.indices.map { column in
        rows.reduce(0) { $0 + ($1.indices.contains(column) ? $1[column].count : 0) } / rows.count
      }
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] >= Self.textWidth
      else {
        throw .noText(
          origin: input.origin,
          reason: "none of its columns is called ‘text’ or the like, and none is as long as a text"
        )
      }
      fields[widest] = (.text, 0)
      let name = head[widest].trimmedText ?? "\(widest + 1)"
      notes = ["Took the column ‘\(name)’, the longest, for the text."]
    }

    func record(_ cells: [[UInt8]], line: Int) -> NewsRecord {
      var record = NewsRecord()
      record.line = line
      for (known, cell) in zip(fields, cells) {
        guard let (field, rank) = known else { continue }
        if field == .id {
          record.take(cell.trimmedText.map(ArticleID.text), rank: rank)
        } else {
          record.take(cell, for: field, rank: rank)
        }
      }
      return record
    }
  }
}
