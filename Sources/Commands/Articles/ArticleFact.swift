import Articles
import Sessions

/// Something known of an article that `amend` and `set` put right.
package struct ArticleFact: Sendable {
  /// The word for it.
  package let name: String
  /// What it is, a sentence.
  package let summary: String
  /// Where it is kept.
  let field: Article.Metadata.Field

  /// Every fact, in the order of help.
  package static let all: [ArticleFact] = [
    .init(name: "title", summary: "Its headline.", field: .title),
    .init(name: "outlet", summary: "Who published it.", field: .outlet),
    .init(name: "byline", summary: "Who wrote it.", field: .byline),
    .init(
      name: "date",
      summary: "When it was published, as you want to see it.",
      field: .published
    ),
    .init(name: "address", summary: "Its web address.", field: .url),
  ]
}

extension Desk {
  /// Puts facts of an article right; an empty text makes one unknown.
  func amend(_ article: Article, _ values: [(fact: ArticleFact, value: String)]) {
    var metadata = article.metadata
    for (fact, value) in values { metadata[fact.field] = value.isEmpty ? nil : value }
    session.amend(article.name, metadata)
    if let article = session.article(named: article.name) { amended(article) }
  }
}
