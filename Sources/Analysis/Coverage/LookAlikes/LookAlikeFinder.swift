import Articles

/// Finds, in the articles that seem to leave a fact out, the sentence that perhaps tells it in other
/// words.
///
/// Two sentences too little alike to be one statement can still share telling words: whoever is said
/// to leave something out deserves that somebody looks there first. Of each article the most alike
/// sentence is named, and none with a single word in common.
/// Limits: a look-alike may tell something else of the same topic.
struct LookAlikeFinder {
  /// Above which likeness a sentence is pointed to: on hand-marked coverage of six events half of
  /// the places named told the same, and seven in ten omissions that were none got one.
  private static let least = 0.8 * StatementMatcher.threshold

  /// The entries of other articles that are alike enough.
  private let neighbours: StatementNeighbours
  /// The article of each entry.
  private let articles: [Int]
  private let index: StatementIndex

  /// Takes the pairs of alike sentences of an index.
  init(_ pairs: [StatementMatcher.Pair], in index: StatementIndex) {
    let alike = pairs.filter { pair in
      pair.likeness > Self.least
        && index.entries[pair.first].terms.sharesSeveral(with: index.entries[pair.second].terms)
    }
    neighbours = StatementNeighbours(alike, count: index.entries.count)
    articles = index.entries.map(\.article)
    self.index = index
  }

  /// A fact with the look-alikes of the articles that leave it out; O(its sentences × theirs alike).
  func completed(_ fact: Comparison.Fact, of documents: [Document]) -> Comparison.Fact {
    guard !fact.missingFrom.isEmpty else { return fact }
    var best = Array(repeating: (entry: -1, likeness: 0.0), count: documents.count)
    // Nothing is more alike than what must not be found.
    for article in fact.reportedBy { best[article].likeness = .infinity }
    for statement in fact.statements {
      let article = statement.passage.article
      guard
        let sentence = documents[article].sentenceIndex(at: statement.passage.span.lowerBound),
        let entry = index.entry(of: sentence, in: article)
      else { continue }
      let terms = terms(of: statement, in: documents[article])
      for place in neighbours.places(of: entry) {
        let (neighbour, likeness) = (neighbours.entries[place], neighbours.likeness[place])
        guard likeness > best[articles[neighbour]].likeness,
          terms?.sharesSeveral(with: index.entries[neighbour].terms) ?? true
        else { continue }
        best[articles[neighbour]] = (neighbour, likeness)
      }
    }
    return fact.with(
      lookAlikes: fact.missingFrom.filter { best[$0].entry >= 0 }.map { article in
        let sentence = index.entries[best[article].entry].sentence
        return Comparison.Passage(
          article: article,
          span: documents[article].sentences[sentence].span
        )
      }
    )
  }

  /// The terms of the clause by which a sentence tells a fact, ascending; nil for all of it.
  private func terms(of statement: Comparison.Fact.Statement, in document: Document) -> [Int]? {
    guard statement.clause != statement.passage else { return nil }
    var index = index
    let tokens = document.tokenRange(in: statement.clause.span)
    return Set(tokens.flatMap { index.terms(of: document.tokens[$0], in: document) }).sorted()
  }
}
