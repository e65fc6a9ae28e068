package import Articles

/// The comparison of documents that tell one event.
package enum Coverage {
  /// Lays documents side by side; two at least.
  package static func compare(_ documents: [Document]) -> Comparison {
    let index = StatementIndex(documents)
    let alike = StatementMatcher.pairs(in: index)
    var grouper = StatementGrouper(alike, in: index)
    let figures = FigureJoiner(documents, index: index)
    let facts = FactBuilder(documents).facts(of: grouper.groups(), in: index)
    return Comparison(
      articles: documents.map(\.article.name),
      actors: ActorJoiner(documents, sameCounts: figures.sameCounts()).joined(),
      facts: facts,
      quotes: QuoteJoiner(documents, alike: alike, in: index).sharedQuotes(),
      figures: figures.figures(),
      sources: [],
      shifts: []
    )
  }
}
