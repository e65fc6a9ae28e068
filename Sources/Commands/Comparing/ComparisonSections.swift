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
  /// Whether it stands in the page of all parts; not where it repeats the others or has columns of
  /// whole sentences.
  var standsAmongAll: Bool { get }
  /// The rows for some articles.
  func table(of compared: ComparedArticles) -> Table
}

extension ComparisonSection {
  var standsAmongAll: Bool { true }
}

/// Every part of a comparison, in the order of help.
enum ComparisonSections {
  /// Every part; a new one is a new file and a line here.
  static let all: [any ComparisonSection] = [
    FactsSection(),
    SideBySideSection(),
    HeadlinesSection(),
    SourcesSection(),
    SidesSection(),
    QuotesSection(),
    FiguresSection(),
    ShiftsSection(),
    ActorsSection(),
    DeedsSection(),
    FramesSection(),
    DifferencesSection(),
  ]

  /// The parts that stand among all, each under a heading.
  static func page(of compared: ComparedArticles) -> Page {
    var elements: [Page.Element] = [
      .heading(compared.names.joined(separator: ", "), level: 1)
    ]
    for section in all where section.standsAmongAll {
      elements.append(.heading("\(section.option): \(section.summary)", level: 2))
      elements.append(.table(section.table(of: compared)))
    }
    return Page(elements)
  }
}
