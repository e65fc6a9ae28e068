import Articles

/// A quotation as its words.
struct QuotedWords {
  /// Index of the document.
  let article: Int
  /// The words between the marks.
  let span: Span
  /// Their tokens, as indices into the document's, punctuation left out.
  let tokens: [Int]
  /// The words' keys, one a token.
  let keys: [WordKey]

  /// How many words a quotation has at most.
  static let longest = 300

  /// The quotations of a document's story that have at least two words, one of them telling.
  ///
  /// Single words in quotation marks belong to framing, not to what somebody said; what is longer
  /// than `longest` words is a document printed whole, or a mark that was never closed.
  static func all(of document: Document, article: Int) -> [QuotedWords] {
    document.quotations.compactMap { quotation in
      guard let index = document.sentenceIndex(at: quotation.inner.lowerBound),
        Claims.isStory(document.sentences[index], in: document)
      else { return nil }
      let tokens = document.tokenRange(in: quotation.inner).filter {
        document.tokens[$0].kind != .punctuation
      }
      let keys = tokens.map { document.tokens[$0].key }
      guard (2...longest).contains(keys.count), keys.contains(where: { !CommonWords.contains($0) })
      else { return nil }
      return QuotedWords(article: article, span: quotation.inner, tokens: tokens, keys: keys)
    }
  }
}
