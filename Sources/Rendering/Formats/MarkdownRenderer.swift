package import CommandLanguage

/// Markdown: tables with pipes (GitHub's), pages with headings, lists with hyphens.
///
/// Every column is written, hidden ones too. Words of articles are escaped, so that none of them
/// becomes markup, a link or HTML. Marked words and sources are bold, cues italic.
package struct MarkdownRenderer: Renderer {
  package let format = "md"
  package let otherNames = ["markdown"]
  package let summary = "Markdown with tables and headings."

  /// Makes the renderer.
  package init() {}

  /// Paragraphs, lists and tables with empty lines between them.
  package func render(_ value: Value) -> String {
    let blocks = Self.blocks(of: value).filter { !$0.isEmpty }
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
  }

  private static func blocks(of value: Value) -> [String] {
    switch value {
    case .nothing: return []
    case .boolean, .integer, .decimal: return [MarkdownText.line(value.exact(as: nil))]
    case .text(let text): return text.lines.map(MarkdownText.line)
    case .table(let table): return blocks(of: table)
    case .page(let page): return page.elements.flatMap(blocks)
    case .record(let record):
      let items = record.fields.map {
        "- **\(MarkdownText.inline($0.name))**: \(MarkdownText.inline($0.value.readable(as: nil)))"
      }
      return [items.joined(separator: "\n")]
    case .list(let values):
      let table = Tabulation(value)
      if !table.names.isEmpty { return [Self.table(table)] }
      return [values.map { "- " + MarkdownText.line($0.readable(as: nil)) }.joined(separator: "\n")]
    }
  }

  private static func blocks(of table: Table) -> [String] {
    let said = table.summary.map(MarkdownText.line)
    return said + [
      table.rows.isEmpty
        ? MarkdownText.line("No \(table.schema.noun(for: 0)).")
        : Self.table(Tabulation(.table(table)))
    ]
  }

  private static func blocks(of element: Page.Element) -> [String] {
    switch element {
    case .blank: []
    case .heading(let text, let level):
      [String(repeating: "#", count: min(max(level, 1), 6)) + " " + MarkdownText.inline(text)]
    case .paragraph(let runs, _): [MarkdownText.line(runs)]
    case .margin(let marks, let text):
      marks.text.isEmpty
        ? [MarkdownText.line(text)]
        : ["**\(MarkdownText.inline(marks.text))** \(MarkdownText.line(text))"]
    case .definitions(let definitions):
      [
        definitions.map { "- \(MarkdownText.line($0.term)): \(MarkdownText.line($0.description))" }
          .joined(separator: "\n")
      ]
    case .table(let table): blocks(of: table)
    case .verbatim(let text): [MarkdownText.fenced(text)]
    }
  }

  /// A table with pipes; numbers stand at the right.
  private static func table(_ table: Tabulation) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    var lines = [line(table.names.map(MarkdownText.inline))]
    lines.append(line(table.types.map { $0?.isNumeric == true ? "---:" : "---" }))
    for row in table.rows {
      lines.append(
        line(zip(row, table.types).map { MarkdownText.inline($0.readable(as: $1)) })
      )
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// Its lines, without their breaks.
  var lines: [String] {
    split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }
}
