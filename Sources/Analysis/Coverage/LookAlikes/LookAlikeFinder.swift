import Articles

/// Finds, in the articles that seem to leave a fact out, the sentence that perhaps tells it in other
/// words.
///
/// Two sentences too little alike to be one statement can still share telling words: whoever is said
/// to leave something out deserves that somebody looks there first. Of each article the most alike
/// sentence is named, and none with a single word in common.
/// Limits: a look-alike may tell something else of the same topic.
struct LookAlikeFinder {
  /// From which likeness on a sentence is pointed to: on hand-marked coverage of six events half of
  /// the places named told the same, and seven in ten omissions that were none got one.
  private static let least = 0.8 * StatementMatcher.threshold

  /// By entry: entries of other articles that share words with it, and how alike.
  private let neighbours: [[(entry: Int, likeness: Double)]]
  private let index: StatementIndex

  /// Takes the pairs of alike sentences of an index.
  init(_ pairs: [StatementMatcher.Pair], in index: StatementIndex) {
    var neighbours: [[(entry: Int, likeness: Double)]] = Array(
      repeating: [],
      count: index.entries.count
    )
    for pair in pairs {
      neighbours[pair.first].append((pair.second, pair.likeness))
      neighbours[pair.second].append((pair.first, pair.likeness))
    }
    self.neighbours = neighbours
    self.index = index
  }

  /// A fact with the look-alikes of the articles that leave it out; O(its sentences × theirs alike).
  func completed(_ fact: Comparison.Fact, of documents: [Document]) -> Comparison.Fact {
    guard !fact.missingFrom.isEmpty else { return fact }
    let missing = Set(fact.missingFrom)
    var best: [Int: (entry: Int, likeness: Double)] = [:]
    for statement in fact.statements {
      let article = statement.passage.article
      guard
        let sentence = documents[article].sentenceIndex(at: statement.passage.span.lowerBound),
        let entry = index.entry(of: sentence, in: article)
      else { continue }
      for (other, likeness) in neighbours[entry] {
        let place = index.entries[other].article
        guard missing.contains(place), likeness > best[place]?.likeness ?? Self.least,
          sharesSeveral(index.entries[entry].terms, index.entries[other].terms)
        else { continue }
        best[place] = (other, likeness)
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

  /// Whether two ascending lists have two terms in common.
  private func sharesSeveral(_ first: [Int], _ second: [Int]) -> Bool {
    let known = Set(first)
    return second.lazy.filter(known.contains).prefix(2).count == 2
  }
}
