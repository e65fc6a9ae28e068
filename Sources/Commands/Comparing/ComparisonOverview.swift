import Articles
import CommandLanguage
import Loading

/// What a comparison found, in so few rows that a screen of 24 lines by 80 columns holds them.
///
/// Per article what it tells alone, what it leaves out of what others share, and whom it hears; then
/// what differs. Past three articles those with the most of each have a row and the rest none: the
/// option in the last column shows all.
struct ComparisonOverview {
  private let compared: ComparedArticles
  private let reader: ItemReader
  private let articles: [Article]

  private static let schema = TableSchema(
    noun: "finding",
    columns: [
      Column("what", .text, "What was found."),
      Column("article", .text, "The article it is about; nothing where it is about several."),
      Column("count", .integer, "How often; nothing in the rows after the first of a kind."),
      Column("first", .text, "The first of them, shortened."),
      Column("id", .text, "Its id, for explain and show.", isShown: false),
      Column("more", .text, "The option that shows all of them."),
    ]
  )

  /// The first of each kind is cut to so many characters, so that a row is one line of 80 columns.
  private static let width = 33
  /// So many articles have a row of their own under each heading.
  private static let shownArticles = 3
  /// So many of what differs have a row.
  private static let shownDifferences = 2

  /// Sums up a comparison of articles.
  init(_ compared: ComparedArticles, of articles: [Article]) {
    self.compared = compared
    reader = ItemReader(compared)
    self.articles = articles
  }

  /// The rows, under a line that says what is compared and which of it repeats the same text.
  func table() -> Table {
    var summary = [
      compared.areFew
        ? compared.names.joined(separator: ", ")
        : "\(compared.names.count) articles, those that differ most first"
    ]
    summary += wireCopy()
    return Table(
      schema: Self.schema,
      rows: toldByAll() + byArticle() + differing(),
      summary: summary
    )
  }

  // MARK: - What is told

  private var facts: [Comparison.Fact] { compared.comparison.facts }

  private func toldByAll() -> [[Value]] {
    let shared = facts.indices.filter { facts[$0].missingFrom.isEmpty }
    return rows("told by all", statements: shared, option: "facts")
  }

  private func byArticle() -> [[Value]] {
    let alone = compared.names.indices.map { article in
      facts.indices.filter { facts[$0].reportedBy == [article] }
    }
    let missing = compared.names.indices.map { article in
      facts.indices.filter {
        facts[$0].reportedBy.count > 1 && facts[$0].missingFrom.contains(article)
      }
    }
    return most(alone).flatMap {
      rows("told alone by", article: $0, statements: alone[$0], option: "facts")
    }
      + most(missing).flatMap {
        rows("left out by", article: $0, statements: missing[$0], option: "facts")
      } + heard()
  }

  private func rows(
    _ what: String,
    article: Int? = nil,
    statements: [Int],
    option: String
  ) -> [[Value]] {
    let first = statements.first
    return [
      row(
        what,
        article,
        statements.count,
        first.map(compared.words(ofFact:)),
        first.map { .statement($0) },
        option
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
      let names = heard[article].map { sources[$0].name }.joined(separator: ", ")
      return row(
        "sources heard by",
        article,
        heard[article].count,
        names,
        heard[article].first.map { .source($0) },
        "sources"
      )
    }
  }

  // MARK: - What differs

  private func differing() -> [[Value]] {
    let shifts = compared.comparison.shifts.indices.map { ComparisonItem.shift($0) }
    let kinds = [
      ("figures disagree", reader.disagreeingFigures, "figures"),
      ("quotations differ", reader.differingQuotations, "quotes"),
      ("sourcing shifts", shifts, "shifts"),
      ("names differ", reader.differentlyNamed, "actors"),
    ]
    return kinds.flatMap { what, items, option in
      items.isEmpty
        ? [row(what, nil, 0, nil, nil, option)]
        : items.prefix(Self.shownDifferences).enumerated().map { place, item in
          row(what, nil, place == 0 ? items.count : nil, reader.message(of: item), item, option)
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

  // MARK: - Wire copy

  /// A line where articles repeat the text of one before: `nearly the same text: a and b`.
  private func wireCopy() -> [String] {
    var finder = CopyFinder()
    var group: [String: Int] = [:]
    var groups: [[String]] = []
    for article in articles {
      if let twin = finder.add(article).first, let known = group[twin.name] {
        groups[known].append(article.name)
        group[article.name] = known
      } else {
        group[article.name] = groups.count
        groups.append([article.name])
      }
    }
    let copies = groups.filter { $0.count > 1 }.sorted { $0.count > $1.count }
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
    _ option: String
  ) -> [Value] {
    [
      .text(what), article.map { .text(compared.names[$0]) } ?? .nothing,
      count.map(Value.integer) ?? .nothing,
      first.map { .text(shortened($0)) } ?? .nothing,
      (item?.id).value, .text("--" + option),
    ]
  }

  private func shortened(_ text: String) -> String {
    guard text.count > Self.width else { return text }
    let cut = text.prefix(Self.width - 1)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }
}
