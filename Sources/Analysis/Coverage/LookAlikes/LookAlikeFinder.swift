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

  /// By entry: entries of other articles that are alike enough, and how alike.
  private let neighbours: [[(entry: Int, likeness: Double)]]
  /// The article of each entry.
  private let articles: [Int]
  private let index: StatementIndex

  /// Takes the pairs of alike sentences of an index.
  init(_ pairs: [StatementMatcher.Pair], in index: StatementIndex) {
    var neighbours: [[(entry: Int, likeness: Double)]] = Array(
      repeating: [],
      count: index.entries.count
    )
    for pair in pairs
    where pair.likeness > Self.least
      && Self.sharesSeveral(index.entries[pair.first].terms, index.entries[pair.second].terms)
    {
      neighbours[pair.first].append((pair.second, pair.likeness))
      neighbours[pair.second].append((pair.first, pair.likeness))
    }
    self.neighbours = neighbours
    articles = index.entries.map(\.article)
    self.index = index
  }

  /// A fact with the look-alikes of the articles that leave it out; O(its sentences × theirs alike).
  func completed(_ fact: Comparison.Fact, of documents: [Document]) -> Comparison.Fact {
    guard !fact.missingFrom.isEmpty else { return fact }
    var best: [(entry: Int, likeness: Double)?] = Array(repeating: nil, count: documents.count)
    for statement in fact.statements {
      let article = statement.passage.article
      guard
        let sentence = documents[article].sentenceIndex(at: statement.passage.span.lowerBound),
        let entry = index.entry(of: sentence, in: article)
      else { continue }
      let terms = terms(of: statement, in: documents[article]) ?? index.entries[entry].terms
      for neighbour in neighbours[entry]
      where neighbour.likeness > best[articles[neighbour.entry]]?.likeness ?? 0
        && Self.sharesSeveral(terms, index.entries[neighbour.entry].terms)
      {
        best[articles[neighbour.entry]] = neighbour
      }
    }
    return fact.with(
      lookAlikes: fact.missingFrom.compactMap { article in
        guard let found = best[article] else { return nil }
        let sentence = index.entries[found.entry].sentence
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

  /// Whether two ascending lists have two terms in common.
  private static func sharesSeveral(_ first: [Int], _ second: [Int]) -> Bool {
    var (one, other, count) = (0, 0, 0)
    while count < 2, one < first.count, other < second.count {
      if first[one] == second[other] { count += 1 }
      let (a, b) = (first[one], second[other])
      if a <= b { one += 1 }
      if b <= a { other += 1 }
    }
    return count == 2
  }
}
