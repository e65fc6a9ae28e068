package import CommandLanguage

/// Turns values into the text of one format: `to json`, `to csv`.
package protocol Renderer: Sendable {
  /// The format's name: `csv`.
  var format: String { get }
  /// What it writes, one sentence.
  var summary: String { get }
  /// Whether it writes columns, which a page has none of.
  var needsColumns: Bool { get }

  /// The value in this format, ending with a line break unless empty.
  func render(_ value: Value) -> String
}

extension Renderer {
  /// It writes pages, too.
  package var needsColumns: Bool { false }
}

/// The formats of `to`, in the order of help.
package enum RendererCatalog {
  /// Every renderer; a new one is a new file and a line here.
  package static let all: [any Renderer] = [
    JSONRenderer(),
    NDJSONRenderer(),
    CSVRenderer(),
    TSVRenderer(),
    MarkdownRenderer(),
    TextRenderer(),
  ]

  /// The renderer of a format, or nil.
  package static func renderer(for format: String) -> (any Renderer)? {
    all.first { $0.format == format }
  }
}
