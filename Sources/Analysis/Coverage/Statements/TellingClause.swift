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

  private let index: StatementIndex
  /// By entry: the clauses of its sentence; empty where it has one alone.
  private let clauses: [[Clause]]

  /// Cuts every sentence of an index once; O(number of tokens).
  init(_ documents: [Document], index: StatementIndex) {
    self.index = index
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
}
