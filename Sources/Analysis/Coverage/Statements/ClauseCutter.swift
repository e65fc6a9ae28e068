import Articles

/// Cuts a sentence into the clauses that tell something each.
///
/// A cut stands at a semicolon or dash, and before a word that joins clauses: "and" or "but" after a
/// comma, "after" or "because" anywhere. Each side needs a verb and three words that carry meaning,
/// and no cut stands inside quotation marks. A clause that nobody could read alone ("who resigned",
/// "and that …") stays with what is before it. Limits: words are looked at, not syntax.
struct ClauseCutter {
  private static let fewestWords = 3
  private static let dashes = keys("— – -- ;")
  /// Join a clause after a comma.
  private static let afterComma = keys("and but or yet while whereas though although so")
  /// Begin a clause that belongs to a word before it.
  private static let relative = keys("that who which whose whom where when how why whether if to")
  /// Join a clause wherever they stand.
  private static let anywhere = keys("after before because while although though whereas unless")

  /// Before "after" or "because" they belong to it: "two weeks after", "just before", "partly because".
  private static let leading = keys(
    """
    minutes hours days weeks months years decades minute hour day week month year decade moments shortly
    soon just right immediately long directly even only simply partly largely mainly precisely
    """
  )

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })
  }

  private let document: Document

  /// Takes a document.
  init(_ document: Document) {
    self.document = document
  }

  /// The clauses of a sentence as ranges of tokens, in text order: without the comma, semicolon or
  /// dash between two, and at least one.
  func clauses(of sentence: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for token in sentence.dropFirst() {
      guard let next = cut(at: token, in: sentence), next > start else { continue }
      let before = start..<endOfClause(before: token)
      guard tellsSomething(before), tellsSomething(next..<sentence.upperBound) else { continue }
      clauses.append(before)
      start = next
    }
    return clauses + [start..<sentence.upperBound]
  }

  /// Where the clause begins that a token opens or stands before; nil where there is no cut.
  private func cut(at token: Int, in sentence: Range<Int>) -> Int? {
    guard !document.isQuoted(at: document.tokens[token].span.lowerBound) else { return nil }
    let key = document.tokens[token].key
    if Self.dashes.contains(key) {
      return token + 1 < sentence.upperBound && !isRange(token) ? token + 1 : nil
    }
    if Self.anywhere.contains(key) {
      return Self.leading.contains(document.tokens[token - 1].key) ? nil : token
    }
    guard isComma(token - 1), Self.afterComma.contains(key), token + 1 < sentence.upperBound else {
      return nil
    }
    return Self.relative.contains(document.tokens[token + 1].key) ? nil : token
  }

  /// Whether a dash touches the words on both its sides, as in "3–4 million" and "Paris–Brest".
  private func isRange(_ token: Int) -> Bool {
    let span = document.tokens[token].span
    return document.tokens[token - 1].span.upperBound == span.lowerBound
      && document.tokens[token + 1].span.lowerBound == span.upperBound
  }

  private func isComma(_ token: Int) -> Bool {
    document.text[document.tokens[token].span] == ","
  }

  private func endOfClause(before token: Int) -> Int { isComma(token - 1) ? token - 1 : token }

  private func tellsSomething(_ tokens: Range<Int>) -> Bool {
    let words = tokens.lazy.map { document.tokens[$0] }.filter { $0.kind != .punctuation }
    // "March" and "May" behind the first word of a sentence are months.
    return words.contains { isVerb($0) && !$0.isCapitalized }
      && words.filter { !CommonWords.contains($0.key) }.prefix(Self.fewestWords).count
        == Self.fewestWords
  }

  private func isVerb(_ token: Token) -> Bool {
    VerbForms.isPast(token, in: document.text) || VerbForms.isPresent(token)
      || VerbForms.being.contains(token.key) || VerbForms.having.contains(token.key)
      || VerbForms.modal.contains(token.key)
  }
}
