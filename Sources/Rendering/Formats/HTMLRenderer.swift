package import CommandLanguage

/// HTML: a page that needs no other file, to print, to hand out or to paste.
///
/// Every column is written, hidden ones too. Words of articles are escaped, so that none of them becomes
/// markup. What is marked differs by more than its colour.
package struct HTMLRenderer: Renderer {
  package let format = "html"
  package let summary = "A web page with tables, headings and marks, to print or paste."
  package let isAppendable = false

  /// Makes the renderer.
  package init() {}

  /// A page; one number or truth value alone is a line of text.
  package func render(_ value: Value) -> String {
    switch value {
    case .nothing: return ""
    case .boolean, .integer, .decimal: return value.exact(as: nil) + "\n"
    case .text, .list, .record, .table, .page:
      let body = Self.blocks(of: value).joined(separator: "\n")
      return body.isEmpty ? "" : Self.head(title: Self.title(of: value)) + body + "\n"
    }
  }

  private static func head(title: String) -> String {
    """
    <!doctype html>
    <meta charset="utf-8">
    <title>\(escaped(title))</title>
    <style>
    body { max-width: 48em; margin: 2em auto; line-height: 1.5 }
    table { border-collapse: collapse }
    th, td { border: 1px solid; padding: .2em .5em; text-align: left; vertical-align: top }
    td.number { text-align: right }
    mark { background: #fe8; border-bottom: 2px solid; font-weight: bold }
    cite { font-style: normal; font-weight: bold }
    .own { border-bottom: 1px dotted }
    </style>

    """
  }

  private static func title(of value: Value) -> String {
    guard case .page(let page) = value, case .heading(let text, _)? = page.elements.first else {
      return "lede"
    }
    return text
  }

  private static func blocks(of value: Value) -> [String] {
    switch value {
    case .nothing: return []
    case .boolean, .integer, .decimal: return [element("p", escaped(value.exact(as: nil)))]
    case .text(let text): return text.lines.map { element("p", escaped($0)) }
    case .record(let record):
      let items = record.fields.map {
        element("dt", escaped($0.name)) + element("dd", escaped($0.value.readable(as: nil)))
      }
      return [element("dl", items.joined(separator: "\n"))]
    case .list(let items):
      return [items.isEmpty ? element("p", "An empty list.") : cells(Tabulation(value))]
    case .table(let table):
      let said = table.summary.map { element("p", escaped($0)) }
      guard !table.rows.isEmpty else {
        return said + [element("p", escaped("No \(table.schema.noun(for: 0))."))]
      }
      return said + [cells(Tabulation(value))]
    case .page(let page): return page.elements.flatMap(blocks)
    }
  }

  private static func blocks(of element: Page.Element) -> [String] {
    switch element {
    case .blank: return []
    case .heading(let text, let level):
      return [Self.element("h\(min(max(level, 1), 6))", escaped(text))]
    case .paragraph(let runs, _): return [Self.element("p", words(runs))]
    case .margin(let marks, let text):
      let label = marks.text.isEmpty ? "" : Self.element("small", escaped(marks.text)) + " "
      return [Self.element("p", label + words(text))]
    case .definitions(let definitions):
      let items = definitions.map {
        Self.element("dt", words($0.term)) + Self.element("dd", words($0.description))
      }
      return [Self.element("dl", items.joined(separator: "\n"))]
    case .table(let table): return blocks(of: Value.table(table))
    case .verbatim(let text):
      return [Self.element("pre", text.lines.map(escaped).joined(separator: "\n"))]
    }
  }

  /// A table; numbers stand at the right.
  private static func cells(_ table: Tabulation) -> String {
    let header = table.names.map { element("th", escaped($0)) }.joined()
    let rows = table.rows.map { row in
      zip(row, table.types).map { cell, type in
        let text = escaped(cell.readable(as: type))
        return type?.isNumeric == true ? "<td class=\"number\">\(text)</td>" : element("td", text)
      }.joined()
    }
    let all = (header.isEmpty ? [] : [header]) + rows
    return element("table", all.map { element("tr", $0) }.joined(separator: "\n"))
  }

  private static func words(_ runs: [Run]) -> String {
    runs.merged.map { run in
      let text = escaped(run.text)
      return switch run.style {
      case .marked, .high, .medium, .low: element("mark", text)
      case .source: element("cite", text)
      case .cue: element("u", text)
      case .content: element("i", text)
      case .own: "<span class=\"own\">\(text)</span>"
      case .strong: element("strong", text)
      case .name: element("code", text)
      case .quoted where !run.text.hasQuotationMarks: "“\(text)”"
      case .plain, .faint, .quoted, .good, .bad: text
      }
    }.joined()
  }

  private static func element(_ name: String, _ content: String) -> String {
    "<\(name)>\(content)</\(name)>"
  }

  /// Text that is no markup, its control characters shown.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.showingControls(keepingLines: false) {
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
