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
    let outlines = documents.map(Outline.init)
    let index = StatementIndex(documents)
    let figures = FigureJoiner(documents, index: index)
    let evidence = NameEvidence(documents)
    let actors = ActorJoiner(documents, evidence: evidence, sameCounts: figures.sameCounts())
      .joined()
    let names = NameRuns(documents, actors: actors, index: index)
    let worded = StatementMatcher.pairs(in: index, names: names)
    let sources = SourceJoiner(documents, actors: actors, evidence: evidence)
    let quotes = QuoteJoiner(documents, alike: worded, in: index, sources: sources)
    let counting = links(figures.sentences(), in: index)
    let quoting = links(quotes.sentences(), in: index)
    let alike = StatementMatcher.pairs(
      worded,
      joinedBy: counting + quoting
    )
    var grouper = StatementGrouper(alike, in: index)
    let named = NamedSources(documents, sources)
    let deeds = ActorDeeds(documents)
    let lookAlikes = LookAlikeFinder(alike, in: index)
    return Comparison(
      articles: documents.map(\.article.name),
      actors: actors.map { deeds.completed($0) },
      facts: FactBuilder(documents, outlines: outlines, index: index, sources: named)
        .facts(of: grouper.groups())
        .map { lookAlikes.completed($0, of: documents) },
      quotes: quotes.sharedQuotes(),
      figures: figures.figures(),
      sources: sources.sources(),
      shifts: ShiftFinder(
        documents,
        outlines: outlines,
        index: index,
        pairs: alike,
        counting: counting,
        quoting: quoting,
        sources: sources,
        named: named
      ).shifts()
    )
  }

  /// The words that passages share, as the first that has each writes it, in the order of the passages.
  ///
  /// Shared is a word whose stem stands in passages of two articles at least; common words are none.
  package static func sharedWords(
    of passages: [Comparison.Passage],
    in documents: [Document]
  ) -> [String] {
    var vocabulary = TermVocabulary()
    var words: [(term: Int, text: String)] = []
    var holders: [Int: Set<Int>] = [:]
    for passage in passages {
      let document = documents[passage.article]
      for token in document.tokenRange(in: passage.span) {
        for term in vocabulary.terms(of: document.tokens[token], in: document.text) {
          if holders[term] == nil {
            words.append((term, document.text[document.tokens[token].span]))
          }
          holders[term, default: []].insert(passage.article)
        }
      }
    }
    return words.filter { holders[$0.term, default: []].count > 1 }.map(\.text)
  }

  /// Every pair of sentences of different documents in the same group, as entries of the index.
  private static func links(
    _ groups: [[(article: Int, sentence: Int)]],
    in index: StatementIndex
  ) -> [(first: Int, second: Int)] {
    groups.flatMap { group in
      group.flatMap { one in
        group.compactMap { other in
          guard one.article < other.article,
            let first = index.entry(of: one.sentence, in: one.article),
            let second = index.entry(of: other.sentence, in: other.article)
          else { return nil }
          return (first, second)
        }
      }
    }
  }
}
