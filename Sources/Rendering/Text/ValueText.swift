package import CommandLanguage

/// How values are written in cells and lines: for people and for programs.
extension Value {
  /// The value for a reader: shares as percentages, booleans as yes and no, lists with commas.
  /// The type is its column's, nil outside tables.
  package func readable(as type: ColumnType?) -> String {
    switch (self, type) {
    case (.boolean(let value), _?): value ? "yes" : "no"
    case (.decimal(let value), .share): Self.percentage(value)
    case (.integer(let value), .share): Self.percentage(Double(value))
    case (.list(let values), _): values.map { $0.readable(as: nil) }.joined(separator: ", ")
    case (.record(let record), _):
      record.fields.map { "\($0.name) \($0.value.readable(as: nil))" }.joined(separator: ", ")
    case (.table(let table), _): "\(table.rows.count) \(table.schema.noun(for: table.rows.count))"
    case (.page(let page), _): page.lines.joined(separator: " ")
    default: exact(as: type)
    }
  }

  /// The value for a program, on one line of a text format: numbers as numbers, lists with
  /// semicolons, what has structure of its own as JSON.
  package func exact(as type: ColumnType?) -> String {
    switch self {
    case .nothing: return ""
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let value):
      guard case .decimal(let digits) = type else { return String(value) }
      return Double(value).fixed(digits: digits)
    case .decimal(let value): return type?.digits.map { value.fixed(digits: $0) } ?? plainText
    case .text(let text): return text
    case .list(let values):
      if values.contains(where: \.isStructured) { return json }
      return values.map { $0.exact(as: nil) }.joined(separator: "; ")
    case .record, .table, .page: return json
    }
  }

  /// Whether it has parts.
  package var isStructured: Bool {
    switch self {
    case .list, .record, .table, .page: true
    case .nothing, .boolean, .integer, .decimal, .text: false
    }
  }

  /// Whether it is a number.
  var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    default: false
    }
  }

  /// A whole percentage; what is more than nothing is never shown as 0%, nor less than all as 100%.
  private static func percentage(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "<1%" }
    if share < 1, share >= 0.995 { return ">99%" }
    return (share * 100).fixed(digits: 0) + "%"
  }
}

extension ColumnType {
  /// Digits after the point that a program gets; nil where the column says nothing of them.
  var digits: Int? {
    switch self {
    case .decimal(let digits): digits
    case .share: 3
    case .text, .integer, .number, .boolean, .choice, .list, .rows: nil
    }
  }
}

extension TableSchema {
  /// The noun for so many rows: "1 finding", "0 findings".
  package func noun(for count: Int) -> String {
    if count == 1 { return noun }
    return noun.hasSuffix("y") && !noun.hasSuffix("ay") && !noun.hasSuffix("ey")
      ? noun.dropLast() + "ies" : noun + "s"
  }
}
