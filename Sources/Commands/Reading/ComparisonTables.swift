import Articles
import CommandLanguage

/// The parts of a comparison as tables.
struct ComparisonTables {
  let comparison: Comparison
  let documents: [Document]

  /// A part that an option of `compare` shows.
  struct Section: Sendable {
    let option: String
    let summary: String
    let schema: TableSchema
    var layout = TableLayout.grid
    let rows: @Sendable (ComparisonTables) -> [[Value]]
  }

  /// Every part, in the order of help.
  static let sections: [Section] = [facts, actors, quotes, figures, sources, shifts]

  private static let facts = Section(
    option: "facts",
    summary: "What several articles tell, and who leaves it out.",
    schema: TableSchema(
      noun: "fact",
      columns: [
        Column("told-by", .text, "The articles that tell it."),
        Column("missing-from", .text, "The articles in which it was not found."),
        Column("voice", .text, "Whose voice it has in each."),
        Columns.text,
      ]
    ),
    layout: .cards(heading: ["told-by", "missing-from", "voice"], body: ["text"], quoted: nil)
  ) { tables in
    tables.comparison.facts.map { fact in
      [
        .text(tables.names(fact.reportedBy)), .text(tables.names(fact.missingFrom)),
        .text(
          fact.statements.map { "\(tables.name($0.passage)): \($0.voice.rawValue)" }
            .joined(separator: ", ")
        ),
        fact.statements.first.map { .text(tables.words($0.passage)) } ?? .nothing,
      ]
    }
  }

  private static let actors = Section(
    option: "actors",
    summary: "How each article names the same people and groups.",
    schema: TableSchema(
      noun: "label",
      columns: [
        Column("actor", .text, "The fullest name."),
        Column("type", .choice(["person", "organization", "place", "group"]), "What it is."),
        Columns.article.shown,
        Column("label", .text, "What the article calls it."),
        Column("count", .integer, "How often."),
      ]
    )
  ) { tables in tables.comparison.actors.flatMap(tables.labels) }

  private static let quotes = Section(
    option: "quotes",
    summary: "The same quotation in several articles, and what differs.",
    schema: TableSchema(
      noun: "version",
      columns: [
        Column("quotation", .integer, "The quotation's number."),
        Columns.article.shown, Column("differs", .boolean, "Whether any two versions differ."),
        Columns.text, Column("difference", .text, "What differs."),
      ]
    ),
    layout: .cards(
      heading: ["quotation", "article", "differs"],
      body: ["text", "difference"],
      quoted: nil
    )
  ) { tables in
    tables.comparison.quotes.enumerated().flatMap { index, quote in
      quote.versions.map { version in
        [
          .integer(index + 1), .text(tables.name(version)), .boolean(quote.differs),
          .text(tables.words(version)), .text(quote.difference),
        ]
      }
    }
  }

  private static let figures = Section(
    option: "figures",
    summary: "Numbers for the same thing.",
    schema: TableSchema(
      noun: "figure",
      columns: [
        Column("what", .text, "What is counted."), Columns.article.shown,
        Column("value", .text, "The number."), Column("agree", .boolean, "Whether all are equal."),
        Columns.text,
      ]
    )
  ) { tables in
    tables.comparison.figures.flatMap { figure in
      figure.values.map { value in
        [
          .text(figure.what), .text(tables.name(value.passage)), .text(value.value),
          .boolean(figure.agree), .text(tables.words(value.passage)),
        ]
      }
    }
  }

  private static let sources = Section(
    option: "sources",
    summary: "Who is heard in which article, with how many words.",
    schema: TableSchema(
      noun: "source",
      columns: [
        Column("source", .text, "The fullest name."), Columns.article.shown,
        Column("words", .integer, "How many words it gets there."),
      ]
    )
  ) { tables in
    tables.comparison.sources.flatMap { source in
      source.words.indices.map { index in
        [
          .text(source.name), .text(tables.comparison.articles[index]),
          .integer(source.words[index]),
        ]
      }
    }
  }

  private static let shifts = Section(
    option: "shifts",
    summary: "What one attributes and another states, or puts more weightily.",
    schema: TableSchema(
      noun: "shift",
      columns: [
        Column("attributed-in", .text, "The article that attributes it."),
        Column("other", .text, "The article that does not, or by another verb."),
        Column("change", .text, "What changed."),
        Column("text", .text, "The attributed words."),
        Column("other-text", .text, "The other's words."),
      ]
    ),
    layout: .cards(
      heading: ["attributed-in", "other"],
      body: ["change", "text", "other-text"],
      quoted: nil
    )
  ) { tables in
    tables.comparison.shifts.map { shift in
      [
        .text(tables.name(shift.attributed)), .text(tables.name(shift.other)), .text(shift.change),
        .text(tables.words(shift.attributed)), .text(tables.words(shift.other)),
      ]
    }
  }

  /// What several articles tell, a column an article; — where it was not found.
  func sideBySide() -> Table {
    let schema = TableSchema(
      noun: "fact",
      columns: comparison.articles.map { Column($0, .text, "What \($0) says to it.") }
    )
    let rows = comparison.facts.map { fact in
      comparison.articles.indices.map { index -> Value in
        let statements = fact.statements.filter { $0.passage.article == index }
        if statements.isEmpty { return .text("—") }
        return .text(statements.map { words($0.passage) }.joined(separator: " … "))
      }
    }
    return Table(schema: schema, rows: rows)
  }

  /// A few lines that say what the comparison found.
  func summary() -> [String] {
    let shared = comparison.facts.count { $0.missingFrom.isEmpty }
    let open = comparison.facts.count - shared
    let disagree = comparison.figures.count { !$0.agree }
    var lines = [
      "\(comparison.articles.joined(separator: ", ")): \(shared.counted("fact")) told by all, "
        + "\(open) left out by some, \(comparison.figures.counted("figure", those: disagree)) disagree, "
        + "\(comparison.quotes.counted("quotation", those: comparison.quotes.count(where: \.differs))) differ"
    ]
    for (index, name) in comparison.articles.enumerated() {
      let own = comparison.sources.filter { source in
        source.words[index] > 0 && source.words.enumerated().allSatisfy { $0 == index || $1 == 0 }
      }
      if !own.isEmpty {
        lines.append("heard in \(name) alone: \(own.map(\.name).joined(separator: ", "))")
      }
    }
    return lines
  }

  private func labels(_ actor: Comparison.Actor) -> [[Value]] {
    var counted: [(article: Int, words: String, count: Int)] = []
    for label in actor.labels {
      let text = words(label)
      if let at = counted.firstIndex(where: { $0.article == label.article && $0.words == text }) {
        counted[at].count += 1
      } else {
        counted.append((label.article, text, 1))
      }
    }
    return counted.map { entry in
      [
        .text(actor.name), .text(actor.type.rawValue), .text(comparison.articles[entry.article]),
        .text(entry.words), .integer(entry.count),
      ]
    }
  }

  private func name(_ passage: Comparison.Passage) -> String {
    comparison.articles[passage.article]
  }

  private func names(_ indices: [Int]) -> String {
    indices.map { comparison.articles[$0] }.joined(separator: ", ")
  }

  private func words(_ passage: Comparison.Passage) -> String {
    documents[passage.article].words([passage.span])
  }
}

extension Array {
  /// `2 of 5 figures`.
  fileprivate func counted(_ noun: String, those count: Int) -> String {
    "\(count) of \(self.count.counted(noun))"
  }
}
