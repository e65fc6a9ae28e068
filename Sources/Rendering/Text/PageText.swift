package import CommandLanguage

extension Page {
  /// The page's words, a line an element or line of verbatim, tables as their rows.
  package var lines: [String] {
    elements.flatMap { element -> [String] in
      switch element {
      case .heading(let text, _): [text]
      case .paragraph(let runs, _): [runs.text]
      case .margin(let marks, let text): [marks.isEmpty ? text.text : "\(marks.text) \(text.text)"]
      case .definitions(let definitions):
        definitions.map { "\($0.term.text): \($0.description.text)" }
      case .table(let table): table.rows.map { $0.map(\.plainText).joined(separator: " ") }
      case .verbatim(let text):
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      case .blank: []
      }
    }
  }
}
