import Articles
import CommandLanguage

/// What differs between articles, the largest first: rows of `compare`.
enum DifferenceTable {
  static let schema = TableSchema(
    noun: "difference",
    columns: [
      Columns.id,
      Column(
        "what",
        .choice(["figure", "quotation", "attribution", "omission", "label"]),
        "What differs."
      ),
      Column("articles", .text, "The articles it is about."),
      Column("message", .text, "How they differ."),
      Column("text", .text, "The words of the first of them."),
    ]
  )

  static let layout = TableLayout.cards(
    heading: ["id", "what", "articles"],
    body: ["message", "text"],
    quoted: nil
  )

  /// The rows of a comparison of the articles of these documents.
  static func rows(of comparison: Comparison, documents: [Document]) -> [[Value]] {
    differences(in: comparison, documents: documents).map { difference in
      [
        .text(difference.id), .text(difference.what), .text(difference.articles),
        .text(difference.message), difference.passages.first.map { .text($0.words) } ?? .nothing,
      ]
    }
  }

  /// The difference of an id (`courier+herald.c2`), or nil where the id is not of that form.
  ///
  /// - Throws: `unknownArticle`, `unknownFinding`.
  static func difference(_ id: String, on desk: Desk) throws(CommandError) -> Difference? {
    guard id.contains("+"), let point = id.lastIndex(of: ".") else { return nil }
    var articles: [Article] = []
    for name in id[..<point].split(separator: "+") {
      articles += try desk.articles(named: String(name))
    }
    guard articles.count >= 2 else { throw .tooFewArticles(articles.count) }
    let documents = articles.map(desk.document(of:))
    let all = differences(in: desk.comparison(of: articles), documents: documents)
    guard let found = all.first(where: { $0.id == id }) else {
      throw .unknownFinding(
        id,
        hint: "‘compare \(articles.map(\.name).joined(separator: " "))’ lists the ids"
      )
    }
    return found
  }

  /// Figures that disagree, quotations that differ, attributions that shift, what is left out, and
  /// labels, in this order; numbered `NAMES.c1` upwards.
  static func differences(in comparison: Comparison, documents: [Document]) -> [Difference] {
    let reader = DifferenceReader(comparison: comparison, documents: documents)
    let all =
      reader.figures() + reader.quotations() + reader.shifts() + reader.omissions()
      + reader.labels()
    let names = comparison.articles.joined(separator: "+")
    return all.enumerated().map { position, difference in
      var difference = difference
      difference.id = "\(names).c\(position + 1)"
      return difference
    }
  }
}

/// One difference between articles.
struct Difference {
  var id = ""
  let what: String
  /// Names of the articles it is about, with commas.
  let articles: String
  let message: String
  /// The words it rests on, by article.
  let passages: [Passage]

  /// Words of an article.
  struct Passage {
    let article: String
    let paragraph: Int
    let words: String
  }

  /// An explanation of it.
  var page: [Page.Element] {
    let rows = passages.map { passage in
      Page.Definition(
        [Run(passage.article, .name), Run(" ¶\(passage.paragraph)", .faint)],
        [Run(passage.words, .quoted)]
      )
    }
    return [
      .heading("\(id)  \(what)", level: 1), .text(message, indent: 0), .definitions(rows),
    ]
  }
}
