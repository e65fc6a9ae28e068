import Articles

extension Document {
  /// The clauses of a sentence that the writer asserts: outside quotation marks and outside every
  /// attribution, cut at commas, semicolons, colons, dashes and parentheses.
  ///
  /// Shape: ranges of tokens in text order, without the marks around them; none is empty.
  func writersClauses(of sentence: Sentence) -> [Range<Int>] {
    let attributed = attributedSpans(over: sentence.span)
    var clauses: [Range<Int>] = []
    var start: Int?
    func close(at end: Int) {
      if let first = start, first < end { clauses.append(first..<end) }
      start = nil
    }
    for index in sentence.tokens {
      let token = tokens[index]
      let isOthers =
        isQuoted(at: token.span.lowerBound)
        || attributed.contains { $0.contains(token.span.lowerBound) }
      if isOthers || endsClause(token) {
        close(at: index)
      } else if start == nil {
        start = index
      }
    }
    close(at: sentence.tokens.upperBound)
    return clauses
  }

  /// Words of the text as a message cites them: on one line, cut after twelve words.
  func cited(_ span: Span) -> String {
    let words = text[span].split { $0.isWhitespace }
    let shown = words.prefix(12).joined(separator: " ")
    return words.count > 12 ? "“\(shown) …”" : "“\(shown)”"
  }

  /// Everything attributed that touches a span: sources, cues and contents of attributions that
  /// name a source.
  private func attributedSpans(over span: Span) -> [Span] {
    attributions
      .filter { !$0.source.isEmpty && $0.extent.overlaps(span) }
      .flatMap { $0.source + $0.cue + $0.content }
      .filter { $0.overlaps(span) }
  }

  private func endsClause(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch text[token.span] {
    case ",", ";", ":", "–", "—", "--", "(", ")", ".", "!", "?", "“", "”", "\"": return true
    default: return false
    }
  }
}
