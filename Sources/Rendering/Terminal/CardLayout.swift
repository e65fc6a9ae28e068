import CommandLanguage

/// A table as cards: a heading line a row, below it the sentences, wrapped; an empty line between.
struct CardLayout {
  private let columns: [Column]
  private let rows: [[Value]]
  private let heading: [Int]
  /// The heading's first column that is no id: what a card is about.
  private let title: String?
  private let body: [Int]
  private let quoted: Int?
  private let renderer: TerminalRenderer
  private let indent = 2

  /// Lays out a table that has all the columns named; a quoted one outside the body stands before it.
  init(
    _ table: Table,
    heading: [String],
    body: [String],
    quoted: String?,
    renderer: TerminalRenderer
  ) {
    let schema = table.schema
    columns = schema.columns
    rows = table.rows
    self.heading = heading.compactMap(schema.index(of:))
    title = heading.first { $0 != "id" }
    self.quoted = quoted.flatMap(schema.index(of:))
    let before = quoted.map { body.contains($0) ? [] : [$0] } ?? []
    self.body = (before + body).compactMap(schema.index(of:))
    self.renderer = renderer
  }

  /// Writes the cards.
  func write(to output: inout TerminalOutput) {
    let headings = rows.map { row in heading.map { headingText(row[$0], columns[$0]) } }
    let widths = alignedWidths(of: headings)
    for (row, pieces) in zip(rows, headings) {
      output.blank()
      let line = joined(pieces, widths: widths)
      if line.width > 0 { output.lines(widths == nil ? line.wrapped(to: renderer.width) : [line]) }
      for index in body where row[index] != .nothing {
        let text = row[index].readable(as: columns[index].type)
        let run = Run(text, index == quoted ? .quoted : .plain)
        output.lines(
          StyledText([run], marks: renderer.marks).wrapped(to: renderer.width(beside: indent)),
          indent: indent
        )
      }
    }
  }

  /// A heading's piece: words alone, numbers behind the name of their column.
  private func headingText(_ value: Value, _ column: Column) -> StyledText {
    switch value {
    case .nothing, .boolean(false): return StyledText()
    case .boolean(true): return StyledText(column.name, .faint)
    case .integer, .decimal:
      return StyledText("\(column.name) \(value.readable(as: column.type))", .faint)
    case .text, .list, .record, .table, .page:
      let style = column.style(of: value)
      let isTitle = column.name == title && style == .plain
      return StyledText(value.readable(as: column.type), isTitle ? .strong : style)
    }
  }

  /// Widths of the heading's columns, or nil where they don't fit one line.
  private func alignedWidths(of headings: [[StyledText]]) -> [Int]? {
    let widths = heading.indices.map { index in headings.map { $0[index].width }.max() ?? 0 }
    let total = widths.reduce(0, +) + 2 * widths.count
    return total <= renderer.width ?? 120 ? widths : nil
  }

  private func joined(_ pieces: [StyledText], widths: [Int]?) -> StyledText {
    var line = StyledText()
    var end = 0
    for (index, piece) in pieces.enumerated() {
      if let widths {
        if widths[index] == 0 { continue }
        line.pad(to: end)
        end += widths[index] + 2
      } else {
        if piece.width == 0 { continue }
        if line.width > 0 { line.append("  ") }
      }
      line.append(piece)
    }
    return line
  }
}
