import Articles

/// Finds by which clause each sentence of a group tells what the group is about.
///
/// It is the clause that holds four fifths, by weight, of the terms that the sentence shares with
/// sentences of other documents; where no clause does, it is the whole sentence.
struct TellingClause {
  /// A clause of a sentence, and its terms, ascending, each once.
  private struct Clause {
    let tokens: Range<Int>
    let terms: [Int]
  }

  private static let leastShare = 0.8
  /// A clause of fewer words that carry meaning says too little alone: "and its owner knew it".
  private static let fewestTerms = 4

  private let index: StatementIndex
  /// By entry: the clauses of its sentence; empty where it has one alone.
  private let clauses: [[Clause]]
  /// By entry: the tokens of its sentence.
  private let sentences: [Range<Int>]

  /// Cuts every sentence of an index once; O(number of tokens).
  init(_ documents: [Document], index: StatementIndex) {
    self.index = index
    sentences = index.entries.map { documents[$0.article].sentences[$0.sentence].tokens }
    var index = index
    clauses = index.entries.map { entry in
      let document = documents[entry.article]
      let ranges = ClauseCutter(document).clauses(of: document.sentences[entry.sentence].tokens)
      guard ranges.count > 1 else { return [] }
      return ranges.map { tokens in
        let terms = Set(tokens.flatMap { index.terms(of: document.tokens[$0], in: document) })
        return Clause(tokens: tokens, terms: terms.sorted())
      }
    }
  }

  /// The clauses of an entry's sentence as ranges of tokens; empty where it has one alone.
  func clauses(of entry: Int) -> [Range<Int>] { clauses[entry].map(\.tokens) }

  /// Whether a clause of an entry's sentence is a fragment that nobody would read alone.
  func isFragment(_ clause: Range<Int>, of entry: Int) -> Bool {
    clauses[entry].contains { $0.tokens == clause && $0.terms.count < Self.fewestTerms }
  }

  /// For each entry of a group the clause by which it tells what the group is about; nil for all of
  /// the sentence. O(the group's terms).
  func clauses(telling group: [Int]) -> [Range<Int>?] {
    guard group.contains(where: { !clauses[$0].isEmpty }) else { return group.map { _ in nil } }
    var holders: [Int: Int] = [:]
    var shared: Set<Int> = []
    for entry in group {
      let article = index.entries[entry].article
      for term in index.entries[entry].terms {
        if holders[term, default: article] != article { shared.insert(term) }
        holders[term] = article
      }
    }
    func weight(_ terms: [Int]) -> Double {
      terms.reduce(0) { shared.contains($1) ? $0 + index.weights[$1] : $0 }
    }
    return group.map { entry in
      guard !clauses[entry].isEmpty else { return nil }
      let whole = weight(index.entries[entry].terms)
      return clauses[entry]
        .first { whole > 0 && weight($0.terms) >= Self.leastShare * whole }?.tokens
    }
  }

  /// The entries of other articles, among some, that tell what a clause of an entry tells, each with
  /// the clause by which it does, or all of its sentence.
  func parts(of entries: [Int], telling clause: Range<Int>, of entry: Int)
    -> [(entry: Int, tokens: Range<Int>)]
  {
    guard let told = clauses[entry].first(where: { $0.tokens == clause }) else { return [] }
    let least = Self.leastShare * weight(of: told.terms)
    func tells(_ terms: [Int]) -> Bool {
      least > 0 && weight(of: told.terms.filter(Set(terms).contains)) >= least
    }
    return entries.filter { other in
      index.entries[other].article != index.entries[entry].article
        && tells(index.entries[other].terms)
    }.map { other in
      (other, clauses[other].first { tells($0.terms) }?.tokens ?? sentences[other])
    }
  }

  /// By entry and the tokens by which it tells something: the weight of the terms it shares with an
  /// entry of another article, on average, times their part of its own weight; O(terms).
  ///
  /// A long sentence shares much and adds much; what it adds speaks against it.
  func typicality(of parts: [(entry: Int, tokens: Range<Int>)]) -> [Double] {
    let terms = parts.map { part in
      clauses[part.entry].first { $0.tokens == part.tokens }?.terms
        ?? index.entries[part.entry].terms
    }
    var holders: [Int: Int] = [:]
    for term in terms.joined() { holders[term, default: 0] += 1 }
    let ofArticle = Dictionary(grouping: parts.indices) { index.entries[parts[$0].entry].article }
    return parts.indices.map { part in
      let same = ofArticle[index.entries[parts[part].entry].article, default: []]
      let others = parts.count - same.count
      let own = weight(of: terms[part])
      guard others > 0, own > 0 else { return 0 }
      let shared =
        terms[part].reduce(0) { sum, term in
          let here = same.count == 1 ? 1 : same.count { terms[$0].contains(term) }
          return sum + index.weights[term] * Double(holders[term, default: 0] - here)
        } / Double(others)
      return shared * shared / own
    }
  }

  private func weight(of terms: [Int]) -> Double {
    terms.reduce(0) { $0 + index.weights[$1] }
  }
}
