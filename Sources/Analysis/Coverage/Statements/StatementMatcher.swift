/// Finds pairs of sentences of different documents that tell the same statement.
///
/// The likeness of two sentences is the weight of the terms they share, over the fourth root of the
/// product of their own weights: what they share counts, and long sentences, which tell several
/// things, are held back only gently. On hand-marked coverage of six events this found more than the
/// cosine of the same words. Two sentences that share nothing but who somebody is tell two things.
/// Limits: a statement told in wholly other words is not found.
struct StatementMatcher {
  /// Two sentences, as indices into the index's entries, and how alike they are.
  struct Pair {
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
  static func pairs(in index: StatementIndex, names: NameRuns) -> [Pair] {
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
        if likeness >= floor, !names.areAllThatIsShared(by: first, second) {
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
    let links = links.filter { $0.first != $0.second }
      .map { (first: min($0.first, $0.second), second: max($0.first, $0.second)) }
      .sorted { $0 < $1 }
    var joined: [Pair] = []
    joined.reserveCapacity(pairs.count + links.count)
    var next = 0
    func add(_ link: (first: Int, second: Int)) {
      let isKnown = joined.last.map { ($0.first, $0.second) == link } ?? false
      let likeness = isKnown ? joined.removeLast().likeness : 0
      joined.append(
        Pair(first: link.first, second: link.second, likeness: max(likeness, threshold))
      )
    }
    for pair in pairs {
      while next < links.count, links[next] < (pair.first, pair.second) {
        add(links[next])
        next += 1
      }
      joined.append(pair)
      while next < links.count, links[next] == (pair.first, pair.second) {
        add(links[next])
        next += 1
      }
    }
    for link in links[next...] { add(link) }
    return joined
  }
}
