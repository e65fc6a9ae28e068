import Articles

/// What a sentence's words say of how it tells what it tells, looked up once for all sentences that it
/// is set against.
struct StatementWords {
  /// The words that carry meaning, in text order, and their terms.
  let words: [(span: Span, terms: [Int])]
  /// The terms outside names and roles, ascending.
  let plain: [Int]
  /// What it denies, or nil.
  let denial: Speech.Denial?
  /// Whether a "not" stands in it.
  let isNegated: Bool

  /// Looks through a sentence; `isNamed` says which tokens belong to names.
  init(
    _ sentence: Range<Int>,
    of document: Document,
    index: inout StatementIndex,
    isNamed: (Token) -> Bool
  ) {
    var words: [(span: Span, terms: [Int])] = []
    var plain: Set<Int> = []
    for token in sentence.lazy.map({ document.tokens[$0] }) {
      let terms = index.terms(of: token, in: document)
      guard !terms.isEmpty else { continue }
      words.append((token.span, terms))
      if !ActorWords.roles.contains(token.key), !isNamed(token) { plain.formUnion(terms) }
    }
    self.words = words
    self.plain = plain.sorted()
    denial = Speech.denial(in: sentence, of: document)
    isNegated = Speech.isNegated(sentence, in: document)
  }

  /// The words that tell any of some terms.
  func words(telling terms: [Int]) -> [Span] {
    words.filter { $0.terms.contains(where: terms.contains) }.map(\.span)
  }
}
