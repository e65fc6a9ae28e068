import Analysis
import Articles
import CommandLanguage

/// What a comparison found, in so few rows that a screen of 24 lines by 80 columns holds them.
///
/// Per article what it tells alone, what it leaves out of what others share, and whom it hears; then
/// what differs. Of two articles neither can leave out what others share. Past three those with the
/// most of each have a row and the rest none, and a line says so: the option in the column `more`
/// shows all.
struct ComparisonOverview {
  private let compared: ComparedArticles
  private let reader: ItemReader
  private let articles: [Article]
  private let names: [String]

  private static let schema = TableSchema(
    noun: "finding",
    columns: [
      Column("id", .text, "The id of the first, for explain and show."),
      Column("what", .text, "What was found."),
      Column("article", .text, "The article it is about, a long name cut; nothing for several."),
      Column("count", .integer, "How many; nothing in the rows after the first of a kind."),
      Column("first", .text, "The first of them; a terminal cuts it to the line.", isCut: true),
      Column("more", .text, "The option that shows all, without its hyphens.", isShown: false),
    ]
  )

  /// The lines and columns of a small terminal; the line typed and the next prompt take two.
  private static let screen = (lines: 24 - 2, columns: 80)
  /// The parts whose first rows it shows, in their order.
  private static let parts: [any ComparisonSection] = [
    FactsSection(), SourcesSection(), FiguresSection(), QuotesSection(), ShiftsSection(),
    ActorsSection(),
  ]
  /// So many articles have a row of their own under each heading.
  private static let shownArticles = 3
  /// Longer names of articles are cut, so that there is room for what was found.
  private static let nameWidth = 24

  /// Sums up a comparison of articles.
  init(_ compared: ComparedArticles, of articles: [Article]) {
    self.compared = compared
    reader = ItemReader(compared)
    self.articles = articles
    names = compared.names.map { name in
      name.count > Self.nameWidth ? name.prefix(Self.nameWidth - 1) + "…" : name
    }
  }

  /// The rows, under lines that say what is compared, where the rest is, and which articles repeat
  /// the same text.
  func table() -> Table {
    let compared =
      self.compared.areFew
      ? names.joined(separator: ", ")
      : "\(self.compared.names.count) articles, those that differ most first"
    let told = toldByAll() + byArticle()
    let more =
      "More: \(Self.options(Self.parts)); why: explain ID"
    let summary = [compared, more] + cutArticles() + otherEvents() + wireCopy()
    // A blank line, the names of the columns and a rule come between; a line that wraps is not full.
    let lines = summary.reduce(3) { lines, text in
      let full = Self.screen.columns - Self.nameWidth
      return lines + (text.count <= Self.screen.columns ? 1 : (text.count + full - 1) / full)
    }
    let rows = told + differing(inRows: Self.screen.lines - lines - told.count)
    return Table(schema: Self.schema, rows: rows, summary: summary)
  }

  // MARK: - What is told

  private var facts: [Comparison.Fact] { compared.comparison.facts }

  private func toldByAll() -> [[Value]] {
    let shared = facts.indices.filter { facts[$0].missingFrom.isEmpty }
    return rows("told by all", statements: shared, part: FactsSection())
  }

  private func byArticle() -> [[Value]] {
    let alone = compared.names.indices.map { article in
      facts.indices.filter { facts[$0].reportedBy == [article] }
    }
    let missing = compared.names.indices.map { article in
      facts.indices.filter {
        facts[$0].reportedBy.count > 1 && facts[$0].leftOutBy.contains(article)
      }
    }
    return most(alone).flatMap {
      rows("only in", article: $0, statements: alone[$0], part: FactsSection())
    }
      + (compared.names.count > 2 ? most(missing) : []).flatMap {
        rows("left out by", article: $0, statements: missing[$0], part: FactsSection())
      } + heard()
  }

  private func rows(
    _ what: String,
    article: Int? = nil,
    statements: [Int],
    part: any ComparisonSection
  ) -> [[Value]] {
    let first = statements.first
    return [
      row(
        what,
        article,
        statements.count,
        first.map(compared.words(ofFact:)),
        first.map { ComparisonItem(.statement, $0) },
        part
      )
    ]
  }

  private func heard() -> [[Value]] {
    let sources = compared.comparison.sources
    let heard = compared.names.indices.map { article in
      sources.indices.filter { sources[$0].words[article] > 0 }
        .sorted { (-sources[$0].words[article], $0) < (-sources[$1].words[article], $1) }
    }
    return most(heard).map { article in
      let names = heard[article].prefix(4).enumerated().map { place, source in
        let words = sources[source].words[article]
        return "\(sources[source].name) \(place == 0 ? words.counted("word") : "\(words)")"
      }.joined(separator: ", ")
      return row(
        "heard in",
        article,
        heard[article].count,
        names,
        heard[article].first.map { ComparisonItem(.source, $0) },
        SourcesSection()
      )
    }
  }

  // MARK: - What differs

  /// The first of each kind of difference, then the second of each, and so on while there is room.
  private func differing(inRows room: Int) -> [[Value]] {
    let shifts = compared.comparison.items(of: .shift)
    let kinds: [(String, [ComparisonItem], any ComparisonSection)] = [
      ("figures", reader.disagreeingFigures, FiguresSection()),
      ("quotations", reader.differingQuotations, QuotesSection()),
      ("attribution", shifts, ShiftsSection()),
      ("names", reader.differentlyNamed, ActorsSection()),
    ]
    var shown = kinds.map { _ in 1 }
    var left = room - kinds.count
    while let next = kinds.indices.filter({ shown[$0] < kinds[$0].1.count })
      .min(by: { (shown[$0], $0) < (shown[$1], $1) }), left > 0
    {
      shown[next] += 1
      left -= 1
    }
    return zip(kinds, shown).flatMap { kind, count in
      let (what, items, part) = kind
      return items.isEmpty
        ? [row(what, nil, 0, nil, nil, part)]
        : items.prefix(count).enumerated().map { place, item in
          row(what, nil, place == 0 ? items.count : nil, reader.brief(item), item, part)
        }
    }
  }

  /// The articles with the most of something, as many as have a row; in the articles' order where
  /// all have one.
  private func most<Element>(_ lists: [[Element]]) -> [Int] {
    guard lists.count > Self.shownArticles else { return Array(lists.indices) }
    return Array(
      lists.indices.sorted { (-lists[$0].count, $0) < (-lists[$1].count, $1) }
        .prefix(Self.shownArticles)
    )
  }

  /// Options as they are typed.
  private static func options(_ sections: [any ComparisonSection]) -> String {
    sections.map { "--" + $0.option }.joined(separator: " ")
  }

  /// A line where articles that are named have no row under some headings.
  private func cutArticles() -> [String] {
    guard names.count > Self.shownArticles, compared.areFew else { return [] }
    let shown = Self.shownArticles
    return [
      "Of each kind the \(shown) articles with the most; all: \(Self.options([FactsSection(), SourcesSection()]))"
    ]
  }

  // MARK: - Events

  /// A line where some articles seem to tell of another event than the most do.
  private func otherEvents() -> [String] {
    let finder = EventFinder(
      compared.documents,
      days: articles.map { $0.metadata.published.flatMap(PublicationDay.number) }
    )
    let main = finder.events().first?.articles ?? []
    let others = names.indices.filter { !main.contains($0) }
    guard !others.isEmpty else { return [] }
    if main.isEmpty { return ["perhaps not about one event: see ‘events’"] }
    let listed =
      others.count > 3
      ? "\(others.count) articles" : others.map { names[$0] }.joined(separator: ", ")
    return ["perhaps about another event: \(listed); see ‘events’"]
  }

  // MARK: - Wire copy

  /// A line where articles repeat the text of one before: `largely the same text, …: a, b`.
  private func wireCopy() -> [String] {
    let copies = CopyGroups(articles).groups.map { $0.map { names[$0] } }
    guard !copies.isEmpty else { return [] }
    let named = copies.prefix(2).map { names in
      let more = names.count > 4 ? " and \(names.count - 3) more" : ""
      return names.prefix(names.count > 4 ? 3 : 4).joined(separator: ", ") + more
    }
    let others = copies.count > 2 ? "; \(copies.count - 2) more such groups" : ""
    return ["largely the same text, as of one agency: \(named.joined(separator: "; "))\(others)"]
  }

  // MARK: - Rows

  private func row(
    _ what: String,
    _ article: Int?,
    _ count: Int?,
    _ first: String?,
    _ item: ComparisonItem?,
    _ part: any ComparisonSection
  ) -> [Value] {
    [
      (item?.id).value, .text(what), article.map { .text(names[$0]) } ?? .nothing,
      count.map(Value.integer) ?? .nothing, first.value, .text(part.option),
    ]
  }
}
