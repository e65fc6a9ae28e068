package import Articles

/// The comparison of documents that tell one event.
package enum Coverage {
  /// Lays documents side by side; two at least.
  package static func compare(_ documents: [Document]) -> Comparison {
    let index = StatementIndex(documents)
    var grouper = StatementGrouper(StatementMatcher.pairs(in: index), in: index)
    let facts = FactBuilder(documents).facts(of: grouper.groups(), in: index)
    return Comparison(
      articles: documents.map(\.article.name),
      actors: [],
      facts: facts,
      quotes: QuoteJoiner(documents).sharedQuotes(),
      figures: FigureJoiner(documents, index: index).figures(),
      sources: [],
      shifts: []
    )
  }
}
