import CommandLanguage

/// A table as aligned columns: headers, a rule, rows; numbers at the right, text wrapped in its
/// column.
struct GridLayout {
  private let columns: [Column]
  private let rows: [[Value]]
  private let cells: [[String]]
  private let widths: [Int]
  private static let gap = 2

  /// Measures a table; nil where the columns don't fit the width even when wrapped.
  init?(_ table: Table, columns indices: [Int], renderer: TerminalRenderer) {
    let shown = indices.map { table.schema.columns[$0] }
    let values = table.rows.map { row in indices.map { row[$0] } }
    let texts = values.map { row in
      zip(row, shown).map { $0.readable(as: $1.type).showingControls(keepingLines: false) }
    }
    let measures = shown.indices.map { index in
      Measure(header: shown[index], cells: texts.map { $0[index] })
    }
    let room = renderer.width.map { $0 - Self.gap * (shown.count - 1) }
    guard let widths = Self.fitted(measures, room: room) else { return nil }
    columns = shown
    rows = values
    cells = texts
    self.widths = widths
  }

  /// Writes headers, a rule and the rows.
  func write(to output: inout TerminalOutput) {
    write(columns.map { StyledText($0.name, .strong) }, to: &output)
    write(widths.map { StyledText(String(repeating: "─", count: $0), .faint) }, to: &output)
    for (row, texts) in zip(rows, cells) {
      let pieces = columns.indices.map { index in
        let text = columns[index].isTrailing ? texts[index].end(in: widths[index]) : texts[index]
        return StyledText(text, columns[index].style(of: row[index]))
      }
      write(pieces, to: &output)
    }
  }

  /// What a column would like to have and what it can do with.
  private struct Measure {
    /// Columns for its longest cell on one line.
    let natural: Int
    /// Columns for its longest word, and no less than the least; words of more than 24 are cut.
    let word: Int
    /// The fewest columns in which several words stand beside each other.
    let comfortable: Int
    /// The fewest columns in which it can still be read.
    let least: Int

    init(header: Column, cells: [String]) {
      let texts = cells + [header.name]
      natural = texts.map(\.displayWidth).max() ?? 0
      let words = texts.lazy.flatMap { $0.split(separator: " ") }
      let isFixed = header.type.isNumeric
      let longest = min(24, words.map { String($0).displayWidth }.max() ?? 0)
      comfortable = isFixed ? natural : min(natural, 12)
      least = isFixed ? natural : min(natural, 8)
      word = max(isFixed ? natural : longest, least)
    }
  }

  /// Takes width from the widest column, again and again, until all fit. No word is cut if that can be,
  /// and no column made narrow. Nil where even the least doesn't fit.
  private static func fitted(_ measures: [Measure], room: Int?) -> [Int]? {
    guard let room else { return measures.map(\.natural) }
    let floors = [
      measures.map { max($0.word, $0.comfortable) }, measures.map(\.word),
      measures.map(\.comfortable), measures.map(\.least),
    ]
    guard let floor = floors.first(where: { $0.reduce(0, +) <= room }) else { return nil }
    var widths = zip(measures, floor).map { max($1, min($0.natural, room)) }
    for _ in 0..<max(0, widths.reduce(0, +) - room) {
      let shrinkable = widths.indices.filter { widths[$0] > floor[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func write(_ row: [StyledText], to output: inout TerminalOutput) {
    let wrapped = zip(row, widths).map { $0.wrapped(to: $1) }
    for index in 0..<(wrapped.map(\.count).max() ?? 0) {
      var line = StyledText()
      var end = 0
      for (column, lines) in wrapped.enumerated() {
        line.pad(to: end)
        let piece = index < lines.count ? lines[index] : StyledText()
        line.append(
          columns[column].isFlushRight ? piece.aligned(right: widths[column]) : piece
        )
        end += widths[column] + Self.gap
      }
      output.line(line)
    }
  }
}

extension Column {
  /// Whether its cells end at one place: numbers, and what stands before a word in a concordance.
  fileprivate var isFlushRight: Bool { type.isNumeric || isTrailing }
}
