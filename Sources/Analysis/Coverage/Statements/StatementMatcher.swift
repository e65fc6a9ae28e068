/// Finds pairs of sentences of different documents that tell the same statement.
///
/// The likeness of two sentences is the weight of the terms they share, over the fourth root of the
/// product of their own weights: what they share counts, and long sentences, which tell several
/// things, are held back only gently. On hand-marked coverage of six events this found more than the
/// cosine of the same words. Limits: a statement told in wholly other words is not found.
struct StatementMatcher {
  /// Two sentences, as indices into the index's entries, and how alike they are.
  struct Pair: Hashable {
    /// The earlier entry.
    let first: Int
    /// The later entry, of another document.
    let second: Int
    /// How alike they are; at least `floor`.
    let likeness: Double
  }

  /// From which likeness on two sentences tell the same; chosen on the six events.
  static let threshold = 0.62
  /// The least likeness of two members of a group that others hold together.
  static let floor = 0.7 * threshold

  /// Every pair at least `floor` alike, by first, then second entry.
  ///
  /// Sentences meet only through a term they share: O(sum of the squared numbers of sentences that
  /// hold each term).
  static func pairs(in index: StatementIndex) -> [Pair] {
    var pairs: [Pair] = []
    var shared = Array(repeating: 0.0, count: index.entries.count)
    var met: [Int] = []
    for (first, entry) in index.entries.enumerated() {
      for term in entry.terms {
        let weight = index.weights[term]
        for second in index.postings[term].reversed() {
          // Entries are by document: from here on they are this document's own or earlier ones.
          guard index.entries[second].article > entry.article, weight > 0 else { break }
          if shared[second] == 0 { met.append(second) }
          shared[second] += weight
        }
      }
      for second in met.sorted() {
        let masses = entry.mass * index.entries[second].mass
        let likeness = shared[second] / masses.squareRoot().squareRoot()
        if likeness >= floor {
          pairs.append(Pair(first: first, second: second, likeness: likeness))
        }
        shared[second] = 0
      }
      met.removeAll(keepingCapacity: true)
    }
    return pairs
  }

  /// The pairs with those added, at the threshold at least, of which something else says that they
  /// tell the same: a shared quotation, numbers for the same thing.
  static func pairs(
    _ pairs: [Pair],
    joinedBy links: [(first: Int, second: Int)]
  ) -> [Pair] {
    struct Ends: Hashable {
      let first: Int
      let second: Int
    }
    var likeness: [Ends: Double] = [:]
    for pair in pairs { likeness[Ends(first: pair.first, second: pair.second)] = pair.likeness }
    for link in links where link.first != link.second {
      let ends = Ends(first: min(link.first, link.second), second: max(link.first, link.second))
      likeness[ends] = max(likeness[ends] ?? 0, threshold)
    }
    return likeness.map { Pair(first: $0.first, second: $0.second, likeness: $1) }
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
