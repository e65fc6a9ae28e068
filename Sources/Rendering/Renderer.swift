package import CommandLanguage

/// Turns values into the text of one format: `to json`, `to csv`.
package protocol Renderer: Sendable {
  /// The format's name: `csv`.
  var format: String { get }
  /// Other words for it, all of which `to` takes, and the endings of its files.
  var otherNames: [String] { get }
  /// What it writes, one sentence.
  var summary: String { get }
  /// Whether it writes columns, which a page has none of.
  var needsColumns: Bool { get }

  /// Whether what it writes may be added to the end of a file of the format.
  var isAppendable: Bool { get }

  /// The value in this format, ending with a line break unless empty.
  func render(_ value: Value) -> String

  /// The line of column names that the value begins with in this format; empty where there is none.
  func header(of value: Value) -> String
}

extension Renderer {
  /// It goes by one name.
  package var otherNames: [String] { [] }

  /// It writes pages, too.
  package var needsColumns: Bool { false }

  /// It has neither a beginning nor an end of its own.
  package var isAppendable: Bool { true }

  /// It names columns in other ways.
  package func header(of value: Value) -> String { "" }
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
    HTMLRenderer(),
    TextRenderer(),
  ]

  /// The words for all formats: the format's name, then others.
  package static let words = all.flatMap { [$0.format] + $0.otherNames }

  /// The renderer of a format by any of its names, or nil.
  package static func renderer(for format: String) -> (any Renderer)? {
    all.first { $0.format == format || $0.otherNames.contains(format) }
  }
}
