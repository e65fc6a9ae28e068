package import CommandLanguage

/// Tab-separated values: a line a row, tabs and line breaks of cells turned into spaces.
///
/// Every column is written, hidden ones too; formulas are guarded as in CSV.
package struct TSVRenderer: Renderer {
  package let format = "tsv"
  package let summary = "Tab-separated values, one line a row."
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
    cells.map { $0.showingControls(keepingLines: false) }.joined(separator: "\t") + "\n"
  }
}
