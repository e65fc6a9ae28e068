package import CommandLanguage

/// Comma-separated values after RFC 4180, with LF for the end of a line as other tools here write.
///
/// Every column is written, hidden ones too. Cells that a spreadsheet would take for a formula
/// begin with an apostrophe; control characters are shown in writing, line breaks and tabs stay.
package struct CSVRenderer: Renderer {
  package let format = "csv"
  package let summary = "Comma-separated values (RFC 4180), safe to open in a spreadsheet."
  package let needsColumns = true

  /// Makes the renderer.
  package init() {}

  /// The rows under a line of column names, where there are names.
  package func render(_ value: Value) -> String {
    let table = Tabulation(value)
    return (table.spreadsheetHeader + table.spreadsheetCells).map(Self.line).joined()
  }

  /// The line of column names.
  package func header(of value: Value) -> String {
    Tabulation(value).spreadsheetHeader.map(Self.line).joined()
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  /// A cell, in quotation marks where it holds one, a comma, a line break or a tab, or has spaces
  /// at an end.
  private static func quoted(_ cell: String) -> String {
    let text = cell.showingControls(keepingLines: true)
    let needsQuotes =
      text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x09 }
      || text.hasPrefix(" ") || text.hasSuffix(" ")
    guard needsQuotes else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
