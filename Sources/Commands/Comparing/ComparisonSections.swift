import Articles
import CommandLanguage

/// A part of a comparison that an option of `compare` shows.
protocol ComparisonSection: Sendable {
  /// The option's name.
  var option: String { get }
  /// What it shows, a line.
  var summary: String { get }
  /// The columns, where they are the same for all articles.
  var schema: TableSchema? { get }
  /// The rows for some articles.
  func table(of compared: ComparedArticles) -> Table
}

/// Every part of a comparison, in the order of help.
enum ComparisonSections {
  /// Every part; a new one is a new file and a line here.
  static let all: [any ComparisonSection] = [
    FactsSection(),
    SideBySideSection(),
    HeadlinesSection(),
    SourcesSection(),
    QuotesSection(),
    FiguresSection(),
    ShiftsSection(),
    ActorsSection(),
    DeedsSection(),
    FramesSection(),
    DifferencesSection(),
  ]

  /// Every part under a heading; the list of differences, which repeats the others, is left out, and
  /// so are columns of whole sentences.
  static func page(of compared: ComparedArticles) -> Page {
    var elements: [Page.Element] = [
      .heading(compared.names.joined(separator: ", "), level: 1)
    ]
    for section in all where !["side-by-side", "differences"].contains(section.option) {
      elements.append(.heading("\(section.option): \(section.summary)", level: 2))
      elements.append(.table(section.table(of: compared)))
    }
    return Page(elements)
  }
}
