/// An article and what the reading found in it: layers of spans over the text that never changes.
package struct Document: Sendable {
  /// The article that was read.
  package private(set) var article: Article
  /// Words, numbers and punctuation of every block, in text order.
  package let tokens: [Token]
  /// Sentences in text order; those of blocks that tell no story have voice `none`.
  package let sentences: [Sentence]
  /// Quotations in text order; none inside another.
  package let quotations: [Quotation]
  /// Attributions in the order of their first content byte.
  package let attributions: [Attribution]
  /// Speakers in the order of their first mention.
  package let speakers: [Speaker]
  /// Words of the story that read as biased, in text order; none overlaps another.
  package let slantedWords: [SlantedWords]
  /// For each token the probability that a careful reader would mark it as part of an opinion in the
  /// writer's voice, 0 to 1; empty where the document was not read.
  package let opinionMarks: [Double]
  /// For each token the probability that an expert reader would call it biased, 0 to 1; empty where the
  /// document was not read.
  package let slantMarks: [Double]
  /// For each block the number of its paragraph.
  private let paragraphs: [Int]

  /// Puts the layers together.
  package init(
    article: Article,
    tokens: [Token],
    sentences: [Sentence],
    quotations: [Quotation],
    attributions: [Attribution],
    speakers: [Speaker],
    slantedWords: [SlantedWords] = [],
    opinionMarks: [Double] = [],
    slantMarks: [Double] = []
  ) {
    self.article = article
    self.tokens = tokens
    self.sentences = sentences
    self.quotations = quotations
    self.attributions = attributions
    self.speakers = speakers
    self.slantedWords = slantedWords
    self.opinionMarks = opinionMarks
    self.slantMarks = slantMarks
    var count = 0
    paragraphs = article.blocks.map { block in
      count += block.kind.isParagraph ? 1 : 0
      return count
    }
  }

  /// What was found in the text, beside an article of which other facts are known; its text and blocks
  /// must be the same.
  package func amended(_ article: Article) -> Document {
    var document = self
    document.article = article
    return document
  }

  /// The article's text.
  package var text: ArticleText { article.text }

  /// Index of the sentence that holds a byte, or nil; O(log n).
  package func sentenceIndex(at offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].span.contains(offset) ? low : nil
  }

  /// Indices of the tokens that overlap a span; O(log n).
  package func tokenRange(in span: Span) -> Range<Int> {
    let first = tokens.partitioningIndex { $0.span.upperBound > span.lowerBound }
    let last = tokens.partitioningIndex { $0.span.lowerBound >= span.upperBound }
    return first..<max(first, last)
  }

  /// The span from the first to the last of some tokens; empty for none.
  package func span(of tokens: Range<Int>) -> Span {
    guard let first = tokens.first, let last = tokens.last else { return Span(0, 0) }
    return self.tokens[first].span.union(self.tokens[last].span)
  }

  /// The number of a span's paragraph for people, the body's first being 1. What is no paragraph itself,
  /// a heading or caption, has the number of the one before it: 0 above the first.
  package func paragraph(of span: Span) -> Int {
    let index = article.blocks.partitioningIndex { $0.span.upperBound > span.lowerBound }
    return index < paragraphs.count ? paragraphs[index] : paragraphCount
  }

  /// Where a span begins, as people say it in short: `¶4`, above the first paragraph by what stands there.
  package func place(of span: Span) -> String {
    let number = paragraph(of: span)
    guard number == 0 else { return "¶\(number)" }
    return article.blocks.first { $0.span.upperBound > span.lowerBound }?.kind.rawValue ?? "¶0"
  }

  /// The number of a block's paragraph, as of what stands in it.
  package func paragraph(ofBlock index: Int) -> Int { paragraphs[index] }

  /// How many paragraphs the body has.
  package var paragraphCount: Int { paragraphs.last ?? 0 }

  /// Whether a byte stands inside quotation marks; O(log n).
  package func isQuoted(at offset: Int) -> Bool {
    let index = quotations.partitioningIndex { $0.span.upperBound > offset }
    return index < quotations.count && quotations[index].span.contains(offset)
  }
}

extension Array {
  /// Index of the first element for which `predicate` holds, in an array sorted so that it holds
  /// for a suffix; the count where it holds for none.
  package func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
