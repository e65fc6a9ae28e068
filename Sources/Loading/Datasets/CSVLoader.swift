package import Articles

/// Reads tables with a column of texts.
package struct CSVLoader: Loader {
  /// Makes the loader.
  package init() {}

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

  /// An article a row.
  ///
  /// - Throws: `LoadError` of the decoding; `noArticle`, `noText`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    let decoded = try DecodedText(input.bytes, origin: input.origin)
    let bytes = decoded.text.bytes.withoutMark
    var reader = CSVReader(
      bytes,
      separator: input.ending == "tsv" ? ASCII.tab : CSVReader.separator(of: bytes)
    )
    var rows: [[[UInt8]]] = []
    while rows.count <= RecordReader.countLimit, let row = reader.next() { rows.append(row) }
    guard let head = rows.first, rows.count > 1 else {
      throw .noArticle(origin: input.origin, reason: "the table has no row below its first")
    }
    let columns = try Columns(head, rows: rows[1...], in: input)
    let records = rows.dropFirst().map(columns.record).filter(\.hasText)
    var articles: [Article] = []
    for (index, record) in records.enumerated() {
      let name = input.name(ofArticle: index, of: records.count)
      guard let article = record.article(named: name, format: format, in: input) else { continue }
      articles.append(article)
    }
    guard !articles.isEmpty else {
      throw .noText(origin: input.origin, reason: "the column of texts is empty")
    }
    articles[0].provenance.notes += decoded.notes.withoutKeeping
    if let note = columns.note { articles[0].provenance.notes.append(note) }
    if reader.isUnclosed {
      articles[articles.count - 1].provenance.notes.append(
        "A quotation mark in the table is never closed; what follows it is one cell."
      )
    }
    return articles
  }

  /// Which column holds what.
  private struct Columns {
    private var fields: [(field: NewsField, rank: Int)?]
    /// What the reader should know about the choice of the text's column.
    private(set) var note: String?

    /// No column of names or dates is so wide on average, in bytes.
    private static let textWidth = 120

    init(
      _ head: [[UInt8]],
      rows: ArraySlice<[[UInt8]]>,
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
      note = "Took the column ‘\(name)’, the longest, for the text."
    }

    func record(_ cells: [[UInt8]]) -> NewsRecord {
      var record = NewsRecord()
      for (known, cell) in zip(fields, cells) {
        if let known { record.take(cell, for: known.field, rank: known.rank) }
      }
      return record
    }
  }
}
