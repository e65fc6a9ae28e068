package import CommandLanguage

/// Lays values out for people: the terminal, the output of scripts, transcripts.
///
/// The same arguments give the same bytes. Every string, an article's or not, has its control
/// characters shown in writing; only the renderer's own colours are sent.
package struct TerminalRenderer: Sendable {
  /// How it is laid out.
  package enum Style: Sendable {
    /// Aligned columns, rules and margins.
    case rich
    /// For screen readers and simple terminals: one thing after the other, `label: value`, marks of
    /// ASCII alone. Words of articles stay as they are.
    case plain
  }

  /// Columns of the terminal; nil never wraps.
  package let width: Int?
  /// Whether colours and type faces are used.
  package let usesColor: Bool
  /// How it is laid out.
  package let style: Style
  /// Whether tables show columns that are hidden unasked.
  package let showsEveryColumn: Bool

  /// Makes a renderer; a width below 20 columns is taken as 20.
  package init(
    width: Int?,
    usesColor: Bool,
    style: Style = .rich,
    showsEveryColumn: Bool = false
  ) {
    self.width = width.map { max(20, $0) }
    self.usesColor = usesColor
    self.style = style
    self.showsEveryColumn = showsEveryColumn
  }

  /// For what is no terminal: 80 columns whatever the window, no colours.
  package static let script = TerminalRenderer(width: 80, usesColor: false)

  /// The value laid out, ending with a line break unless empty.
  package func render(_ value: Value) -> String {
    var output = TerminalOutput(usesColor: usesColor)
    write(value, to: &output)
    return output.text
  }

  /// The marks that go with the styles.
  var marks: StyleMarks { StyleMarks(usesColor: usesColor, isASCII: style == .plain) }

  /// Columns left beside an indentation.
  func width(beside indent: Int) -> Int? {
    width.map { max(8, $0 - indent) }
  }

  func write(_ value: Value, to output: inout TerminalOutput) {
    switch value {
    case .nothing: return
    case .boolean, .integer, .decimal: output.line(StyledText(value.plainText))
    case .text(let text): output.verbatim(text)
    case .table(let table): write(table, to: &output)
    case .page(let page): write(page, to: &output)
    case .record(let record): write(record, to: &output)
    case .list(let values): write(values, to: &output)
    }
  }

  /// Writes an item a line; what has lines of its own is set off by empty ones.
  private func write(_ values: [Value], to output: inout TerminalOutput) {
    if values.isEmpty { output.line(StyledText("An empty list.")) }
    for value in values {
      switch value {
      case .record, .table, .page:
        output.blank()
        write(value, to: &output)
        output.blank()
      case .nothing, .list, .boolean, .integer, .decimal, .text:
        output.lines(StyledText(value.readable(as: nil)).wrapped(to: width))
      }
    }
  }

  private func write(_ record: Record, to output: inout TerminalOutput) {
    let definitions = record.fields.map { field in
      Page.Definition([Run(field.name, .faint)], [Run(field.value.readable(as: nil))])
    }
    write(definitions, indent: 0, to: &output)
  }

  private func write(_ table: Table, to output: inout TerminalOutput) {
    for line in table.summary { output.lines(StyledText(line).wrapped(to: width)) }
    if !table.summary.isEmpty { output.blank() }
    guard !table.rows.isEmpty else {
      output.line(StyledText("No \(table.schema.noun(for: 0))."))
      return
    }
    let layout = layoutThatFits(table)
    switch (style, layout) {
    case (.plain, _): writeLinear(table, layout, to: &output)
    case (.rich, .cards(let heading, let body, let quoted)):
      CardLayout(table, heading: heading, body: body, quoted: quoted, renderer: self)
        .write(to: &output)
    case (.rich, .grid):
      let columns = shownColumns(of: table)
      if let grid = GridLayout(table.cut(to: width, columns), columns: columns, renderer: self) {
        grid.write(to: &output)
      } else {
        writeLinear(table, layout, to: &output)
      }
    }
  }

  /// The table's layout; a grid where cards miss a column or every column is to be shown.
  private func layoutThatFits(_ table: Table) -> TableLayout {
    guard !showsEveryColumn, case .cards(let heading, let body, let quoted) = table.layout else {
      return .grid
    }
    let names = heading + body + (quoted.map { [$0] } ?? [])
    return names.allSatisfy { table.schema.index(of: $0) != nil } ? table.layout : .grid
  }

  /// Indices of the columns to show: all where none is shown unasked.
  private func shownColumns(of table: Table) -> [Int] {
    let columns = table.schema.columns
    let shown = columns.indices.filter { showsEveryColumn || columns[$0].isShown }
    return shown.isEmpty ? Array(columns.indices) : shown
  }

  /// Writes a row as lines of `label: value`, an empty line between rows.
  private func writeLinear(_ table: Table, _ layout: TableLayout, to output: inout TerminalOutput) {
    var columns = shownColumns(of: table)
    var quoted: Int?
    if case .cards(let heading, let body, let name) = layout {
      quoted = name.flatMap(table.schema.index(of:))
      let others = (quoted.map { [$0] } ?? []).filter {
        !body.contains(table.schema.columns[$0].name)
      }
      columns =
        heading.compactMap(table.schema.index(of:)) + others
        + body.compactMap(table.schema.index(of:))
    }
    for (number, row) in table.rows.enumerated() {
      output.blank()
      output.line(StyledText("\(table.schema.noun) \(number + 1) of \(table.rows.count)", .strong))
      for index in columns where row[index] != .nothing {
        let column = table.schema.columns[index]
        let text = row[index].readable(as: column.type)
        var line = StyledText("\(column.name): ", .faint)
        let style: Run.Style = index == quoted ? .quoted : column.style(of: row[index])
        line.append(StyledText([Run(text, style)], marks: marks))
        output.lines(line.wrapped(to: width))
      }
    }
  }
}

extension Column {
  /// How a value of the column looks: ids are faint, severities coloured.
  func style(of value: Value) -> Run.Style {
    if name == "id" { return .faint }
    guard type == .choice(["low", "medium", "high"]), case .text(let word) = value else {
      return .plain
    }
    return switch word {
    case "high": .high
    case "medium": .medium
    case "low": .low
    default: .plain
    }
  }
}
