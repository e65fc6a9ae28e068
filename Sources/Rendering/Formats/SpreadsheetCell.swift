import CommandLanguage

/// A cell of a file that a spreadsheet may open.
enum SpreadsheetCell {
  /// The cell's text, with an apostrophe before it where a spreadsheet would take it for a formula.
  ///
  /// Source: OWASP, "CSV Injection": `=`, `+`, `-`, `@`, tab, carriage return, line feed and the
  /// full-width forms at the beginning, here also behind spaces, which some programs trim. Numbers
  /// keep their sign.
  static func text(_ value: Value, as type: ColumnType?) -> String {
    let text = value.exact(as: type)
    return value.isNumber || !isFormula(text) || isNumeral(text) ? text : "'" + text
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "\t\r\n".unicodeScalars.contains(first) { return true }
    let start = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    return start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  /// Whether the text is a plain number such as `-12.5`.
  private static func isNumeral(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      digits.removeFirst()
    }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      }
  }
}

extension Tabulation {
  /// The names of the columns as a spreadsheet may have them: one row, or none where they have no names.
  var spreadsheetHeader: [[String]] {
    names.isEmpty ? [] : [names.map { SpreadsheetCell.text(.text($0), as: nil) }]
  }

  /// Every cell as a spreadsheet may have it.
  var spreadsheetCells: [[String]] {
    rows.map { row in zip(row, types).map { SpreadsheetCell.text($0, as: $1) } }
  }
}
