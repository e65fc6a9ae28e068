package import Articles

/// The comparison of documents that tell one event.
package enum Coverage {
  /// Lays documents side by side; two at least.
  ///
  /// Pure and the same in every run. The order of each list is said at the type that makes it:
  /// what an article leaves out, what differs and who is most often named come first. The time grows
  /// with the number of places where documents share words, not with the number of pairs of
  /// sentences.
  package static func compare(_ documents: [Document]) -> Comparison {
    let index = StatementIndex(documents)
    let alike = StatementMatcher.pairs(in: index)
    var grouper = StatementGrouper(alike, in: index)
    let figures = FigureJoiner(documents, index: index)
    let actors = ActorJoiner(documents, sameCounts: figures.sameCounts()).joined()
    let sources = SourceJoiner(documents, actors: actors)
    return Comparison(
      articles: documents.map(\.article.name),
      actors: actors,
      facts: FactBuilder(documents, index: index, sources: sources).facts(of: grouper.groups()),
      quotes: QuoteJoiner(documents, alike: alike, in: index).sharedQuotes(),
      figures: figures.figures(),
      sources: sources.sources(),
      shifts: ShiftFinder(documents, index: index, pairs: alike, sources: sources).shifts()
    )
  }
}
