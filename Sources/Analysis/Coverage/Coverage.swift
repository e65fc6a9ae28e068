package import Articles

/// The comparison of documents that tell one event.
package enum Coverage {
  /// Lays documents side by side; two at least.
  package static func compare(_ documents: [Document]) -> Comparison {
    Comparison(
      articles: documents.map(\.article.name),
      actors: [],
      facts: [],
      quotes: [],
      figures: [],
      sources: [],
      shifts: []
    )
  }
}
