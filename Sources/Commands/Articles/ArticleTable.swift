import Analysis
import Articles
import CommandLanguage
import Sessions

/// Articles as rows: what `articles`, `load` and `paste` give.
enum ArticleTable {
  static let schema = TableSchema(
    noun: "article",
    columns: [
      Column("number", .integer, "Its number on the desk; works like its name."),
      Column("name", .text, "Its name on the desk."),
      Column("outlet", .text, "Who published it."),
      Column("title", .text, "Its headline."),
      Column("published", .text, "When it was published, as the article writes it."),
      Column(
        "day",
        .text,
        "The day of that, as 2026-03-11, which sorts and compares; nothing where it names none.",
        isShown: false
      ),
      Column("words", .integer, "Words of the text."),
      Column("in-hand", .boolean, "Whether commands work on it when none is named."),
      Column("notes", .integer, "Your notes on it and its findings.", isShown: false),
      Column("origin", .text, "Where it came from.", isShown: false),
      Column("format", .text, "How it was read.", isShown: false),
    ]
  )

  /// The rows of some articles on the desk.
  static func rows(_ articles: [Article], on desk: Desk) -> [[Value]] {
    let current = Set(desk.session.current.map(\.name))
    return articles.map { article in
      let number = desk.session.articles.firstIndex { $0.name == article.name } ?? 0
      let notes = desk.session.notes.count { $0.article == article.name }
      return [
        .integer(number + 1), .text(article.name), article.metadata.outlet.value,
        article.metadata.title.value, article.metadata.published.value,
        article.metadata.published.flatMap(PublicationDay.text).value,
        .integer(article.wordCount), .boolean(current.contains(article.name)), .integer(notes),
        .text(article.provenance.origin), .text(article.provenance.format),
      ]
    }
  }
}

extension Article {
  /// Runs of characters between blanks, in all blocks.
  var wordCount: Int {
    var count = 0
    for block in blocks {
      var inWord = false
      for byte in text.bytes[block.span.lowerBound..<block.span.upperBound] {
        let isBlank = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
        if !isBlank && !inWord { count += 1 }
        inWord = !isBlank
      }
    }
    return count
  }
}
