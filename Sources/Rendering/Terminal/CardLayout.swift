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
      output.lines(lines(of: pieces, widths: widths))
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
      let zero = value == .integer(0) ? column.zero : nil
      return StyledText(zero ?? "\(column.name) \(value.readable(as: column.type))", .faint)
    case .text, .list, .record, .table, .page:
      let style = column.style(of: value)
      let isTitle = column.name == title && style == .plain
      return StyledText(value.readable(as: column.type), isTitle ? .strong : style)
    }
  }

  /// Widths of the heading's columns; where they don't fit one line, the widest gives way to the others.
  /// Nil where so little would be left of it that nothing can be aligned.
  private func alignedWidths(of headings: [[StyledText]]) -> [Int]? {
    var widths = heading.indices.map { index in headings.map { $0[index].width }.max() ?? 0 }
    let gaps = 2 * max(0, widths.count { $0 > 0 } - 1)
    while widths.reduce(gaps, +) > renderer.width ?? 120 {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > Self.leastWidth
      else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// A column of fewer is not narrowed for the sake of the others.
  private static let leastWidth = 16

  /// A card's heading: its pieces under those of the other cards, a longer one beyond its column; on further
  /// lines what goes beyond the width.
  private func lines(of pieces: [StyledText], widths: [Int]?) -> [StyledText] {
    let limit = renderer.width ?? .max
    var lines: [StyledText] = []
    var line = StyledText()
    var end = 0
    for (index, piece) in pieces.enumerated() {
      defer { if let widths, widths[index] > 0 { end += widths[index] + 2 } }
      if piece.width == 0 { continue }
      var next = line
      if lines.isEmpty, let widths, widths[index] > 0 { next.pad(to: end) }
      if next.width == line.width, line.width > 0 { next.append("  ") }
      if line.width > 0, next.width + piece.width > limit {
        lines.append(line)
        next = StyledText("  ")
      }
      next.append(piece)
      line = next
    }
    guard line.width > 0 else { return lines }
    return (lines + [line]).flatMap { $0.width > limit ? $0.wrapped(to: limit) : [$0] }
  }
}
