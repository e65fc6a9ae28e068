package import Articles

/// The one entry point of the reading: turns an article into a document.
package enum Reader {
  /// Reads an article: tokens, sentences, quotations, attributions, speakers, voices and kinds.
  ///
  /// Never fails: odd text gives empty layers. O(length of the text).
  ///
  /// What the layers guarantee:
  /// - Tokens are in text order and never overlap; only white space and invisible marks lie between
  ///   those of a block.
  /// - Sentences are in text order, lie inside one block each, and hold every token of it exactly
  ///   once; a sentence's span runs from its first to its last token.
  /// - Quotations are in text order, inside one block each, none inside another.
  /// - An attribution's spans begin and end with tokens, lie in story blocks, and are in text order
  ///   within a role.
  /// - Every span begins and ends between Unicode scalars.
  package static func read(_ article: Article) -> Document {
    var tokens: [Token] = []
    tokens.reserveCapacity(article.text.count / 5)
    var tokenizer = Tokenizer(article.text)
    let blocks = article.blocks.map { block in
      let start = tokens.count
      tokenizer.append(tokensOf: block.span, to: &tokens)
      return start..<tokens.count
    }
    let classes = tokens.map { Vocabulary.shared.classes(of: $0.key) }
    let finder = SentenceFinder(article.text, tokens, classes)
    var sentences: [Sentence] = []
    for (index, range) in blocks.enumerated() {
      finder.append(sentencesOf: range, block: index, to: &sentences)
    }
    let quotations = QuotationFinder.quotations(
      article.text,
      tokens,
      classes,
      blocks: blocks,
      isStory: { article.blocks[$0].kind.isStory }
    )
    return Document(
      article: article,
      tokens: tokens,
      sentences: sentences,
      quotations: quotations,
      attributions: [],
      speakers: []
    )
  }
}
