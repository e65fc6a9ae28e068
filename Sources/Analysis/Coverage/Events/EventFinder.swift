package import Articles

/// Proposes which articles are about the same event.
///
/// Two articles are as alike as the names and rare words that they share: the cosine of their words,
/// each weighing the more the fewer of the articles hold it, names twice (the way of topic detection;
/// Allan, Papka and Lavrenko 1998, "On-line new event detection and tracking"). Articles published
/// far apart count as less alike; where a date is unknown, the words decide. Groups grow from the
/// most alike pair, and an article joins when it is alike to the group on average.
///
/// Limits: two events with the same people in the same week can fall together, and one event under
/// wholly other words falls apart. It is a proposal: the shared words are there to be judged.
package struct EventFinder {
  /// Articles that seem to be about one event.
  package struct Event: Sendable, Hashable {
    /// Indices of the articles, ascending; two at least.
    package let articles: [Int]
    /// The names and words that join them most, as mostly written, the weightiest first.
    package let shared: [String]
    /// How alike they are, on average over pairs, 0 to 1.
    package let likeness: Double
    /// Days from the first to the last of those whose date is known; nil where fewer than two are.
    package let days: Int?
  }

  /// From which likeness on two articles are about one event.
  private static let threshold = 0.18
  /// Fewer articles weigh their words as if they were so many: among three articles of one event a
  /// name that all of them hold would seem common.
  private static let fewest = 20
  private static let shownWords = 8

  private let days: [Int?]
  private var vectors: [[(term: Int, weight: Double)]] = []
  /// How often each way of writing a term occurs.
  private var spellings: [[String: Int]] = []

  /// Takes the documents of a desk; `days` has the day on which each was published where known.
  package init(_ documents: [Document], days: [Int?]) {
    precondition(days.count == documents.count, "a day, or none, for each document")
    self.days = days
    let evidence = NameEvidence(documents)
    var vocabulary = TermVocabulary()
    let counts = documents.map { document in
      count(document, evidence: evidence, in: &vocabulary)
    }
    var holders = Array(repeating: 0, count: vocabulary.count)
    for terms in counts { for term in terms.keys { holders[term] += 1 } }
    let total = binaryLogarithm(Double(max(Self.fewest, documents.count) + 1))
    vectors = counts.map { terms in
      let weighed = terms.sorted { $0.key < $1.key }.map { term, count in
        let rarity = total - binaryLogarithm(Double(holders[term]))
        return (term: term, weight: (1 + binaryLogarithm(count)) * rarity)
      }
      let length = weighed.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      return weighed.map { ($0.term, length > 0 ? $0.weight / length : 0) }
    }
  }

  /// The events, that of most articles first, then in the order of their first articles.
  ///
  /// O(pairs of articles × their words).
  package func events() -> [Event] {
    let groups = grouped().filter { $0.members.count > 1 }
    return groups.map { group in
      let members = group.members.sorted()
      let known = members.compactMap { days[$0] }
      let span = known.count > 1 ? (known.max() ?? 0) - (known.min() ?? 0) : nil
      let pairs = Double(members.count * (members.count - 1) / 2)
      return Event(
        articles: members,
        shared: sharedWords(of: members),
        likeness: group.sum / pairs,
        days: span
      )
    }
    .sorted { ($1.articles.count, $0.articles[0]) < ($0.articles.count, $1.articles[0]) }
  }

  // MARK: - Words

  /// How often a document has each term, names twice.
  private mutating func count(
    _ document: Document,
    evidence: NameEvidence,
    in vocabulary: inout TermVocabulary
  ) -> [Int: Double] {
    var counts: [Int: Double] = [:]
    for sentence in document.sentences where Claims.isStory(sentence, in: document) {
      for index in sentence.tokens {
        let token = document.tokens[index]
        let isName = token.isCapitalized && evidence.isName(token.key)
        for term in vocabulary.terms(of: token, in: document.text) {
          counts[term, default: 0] += isName ? 2 : 1
          while spellings.count <= term { spellings.append([:]) }
          spellings[term][document.text[token.span], default: 0] += 1
        }
      }
    }
    return counts
  }

  private func sharedWords(of members: [Int]) -> [String] {
    var sums: [Int: Double] = [:]
    var holders: [Int: Int] = [:]
    for member in members {
      for (term, weight) in vectors[member] {
        sums[term, default: 0] += weight
        holders[term, default: 0] += 1
      }
    }
    let terms = sums.filter { holders[$0.key, default: 0] * 2 > members.count }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // Both halves of "lame-duck" are written so.
    var words: [String] = []
    for term in terms where words.count < Self.shownWords {
      let word = spelling(of: term.key)
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  private func spelling(of term: Int) -> String {
    spellings[term].min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }

  // MARK: - Groups

  private typealias Group = (members: [Int], sum: Double)

  private struct Pair {
    let first: Int
    let second: Int
    let likeness: Double
  }

  /// Joins groups from the most alike pair down while the articles of both are alike on average.
  private func grouped() -> [Group] {
    let likeness = likenesses()
    var groups: [Group] = vectors.indices.map { ([$0], 0) }
    var groupOf = Array(vectors.indices)
    for pair in pairs(likeness) {
      let (first, second) = (groupOf[pair.first], groupOf[pair.second])
      guard first != second else { continue }
      let across = groups[first].members.reduce(0) { sum, one in
        sum + groups[second].members.reduce(0) { $0 + likeness[one, $1] }
      }
      let count = Double(groups[first].members.count * groups[second].members.count)
      guard across / count >= Self.threshold else { continue }
      groups[first].sum += groups[second].sum + across
      groups[first].members += groups[second].members
      for member in groups[second].members { groupOf[member] = first }
      groups[second] = ([], 0)
    }
    return groups
  }

  /// Pairs at the threshold, the most alike first.
  private func pairs(_ likeness: Triangle) -> [Pair] {
    var pairs: [Pair] = []
    for first in vectors.indices {
      for second in vectors.indices.dropFirst(first + 1)
      where likeness[first, second] >= Self.threshold {
        pairs.append(Pair(first: first, second: second, likeness: likeness[first, second]))
      }
    }
    return pairs.sorted {
      ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second)
    }
  }

  /// A number for each pair of articles: four bytes a pair, 50 MB for 5,000 articles.
  private struct Triangle {
    private var values: [Float]

    init(count: Int) { values = Array(repeating: 0, count: count * max(0, count - 1) / 2) }

    /// The number of two different articles, whichever is named first.
    subscript(first: Int, second: Int) -> Double {
      get { Double(values[place(first, second)]) }
      set { values[place(first, second)] = Float(newValue) }
    }

    private func place(_ first: Int, _ second: Int) -> Int {
      let (low, high) = (min(first, second), max(first, second))
      return high * (high - 1) / 2 + low
    }
  }

  private func likenesses() -> Triangle {
    var likeness = Triangle(count: vectors.count)
    var weights = Array(repeating: 0.0, count: spellings.count)
    for first in vectors.indices {
      for (term, weight) in vectors[first] { weights[term] = weight }
      for second in vectors.indices.dropFirst(first + 1) {
        let cosine = vectors[second].reduce(0) { $0 + weights[$1.term] * $1.weight }
        likeness[first, second] = cosine * nearness(first, second)
      }
      for (term, _) in vectors[first] { weights[term] = 0 }
    }
    return likeness
  }

  /// What is left of a likeness for the days between two articles: all of it up to three days, two
  /// thirds at six, half at twelve, two fifths at twenty-four.
  private func nearness(_ first: Int, _ second: Int) -> Double {
    guard let one = days[first], let other = days[second] else { return 1 }
    let apart = Double(abs(one - other))
    guard apart > 3 else { return 1 }
    return 1 / (1 + binaryLogarithm(apart / 3) / 2)
  }
}
