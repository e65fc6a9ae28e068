import Articles

/// Finds by which clause each sentence of a group tells what the group is about.
///
/// It is the clause that holds four fifths, by weight, of the terms that the sentence shares with
/// sentences of other documents; where no clause does, it is the whole sentence.
struct TellingClause {
  private static let leastShare = 0.8

  private let documents: [Document]
  private let index: StatementIndex
  /// The terms that sentences of two documents at least hold.
  private let shared: Set<Int>

  /// Takes documents, the index of their statements and a group of its entries; O(the group's terms).
  init(_ documents: [Document], index: StatementIndex, group: [StatementIndex.Entry]) {
    self.documents = documents
    self.index = index
    var holders: [Int: Int] = [:]
    var shared: Set<Int> = []
    for entry in group {
      for term in entry.terms {
        if holders[term, default: entry.article] != entry.article { shared.insert(term) }
        holders[term] = entry.article
      }
    }
    self.shared = shared
  }

  /// The tokens by which a sentence of the group tells it.
  func tokens(of entry: StatementIndex.Entry) -> Range<Int> {
    let document = documents[entry.article]
    let sentence = document.sentences[entry.sentence].tokens
    let clauses = ClauseCutter(document).clauses(of: sentence)
    guard clauses.count > 1 else { return sentence }
    let whole = weight(of: sentence, in: document)
    return clauses.first { whole > 0 && weight(of: $0, in: document) >= Self.leastShare * whole }
      ?? sentence
  }

  private func weight(of tokens: Range<Int>, in document: Document) -> Double {
    var index = index
    let terms = Set(tokens.flatMap { index.terms(of: document.tokens[$0], in: document) })
    return terms.intersection(shared).sorted().reduce(0) { $0 + index.weights[$1] }
  }
}
