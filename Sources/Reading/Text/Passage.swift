import Articles

/// An article's tokens with what the later steps ask of them again and again.
struct Passage {
  /// What a token is as a mark; `word` for words and numbers.
  enum Mark: UInt8 {
    case word
    case comma
    case colon
    case semicolon
    case stop
    case question
    case dash
    case opening
    case quotation
    case possessive
    case other
  }

  /// The article.
  let article: Article
  /// Its tokens.
  let tokens: [Token]
  /// What is known of each token's word.
  let classes: [WordClass]
  /// What each token is as a mark.
  let marks: [Mark]
  /// Its sentences; voices not yet known.
  let sentences: [Sentence]
  /// Its quotations.
  let quotations: [Quotation]
  /// For each token whether it stands inside quotation marks, or is one.
  private let isQuoted: [Bool]
  /// For each token the number of words before it, and one more for the end; so that counting the
  /// words of a range takes no time.
  private let wordsBefore: [Int32]
  /// The same of words inside quotation marks.
  private let quotedBefore: [Int32]

  /// Cuts an article into tokens, sentences and quotations.
  init(_ article: Article) {
    self.article = article
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
    quotations = QuotationFinder.quotations(
      article.text,
      tokens,
      classes,
      blocks: blocks,
      isStory: { article.blocks[$0].kind.isStory }
    )
    marks = tokens.map { Self.mark(of: $0, in: article.text.bytes) }
    isQuoted = Self.quoted(tokens, by: quotations)
    wordsBefore = Self.runningCount(tokens.indices) { [marks] in marks[$0] == .word }
    quotedBefore = Self.runningCount(tokens.indices) { [marks, isQuoted] in
      marks[$0] == .word && isQuoted[$0]
    }
    self.tokens = tokens
    self.classes = classes
    self.sentences = sentences
  }

  /// The span from the first to the last token of a range.
  func span(_ range: Range<Int>) -> Span {
    guard !range.isEmpty else { return Span(0, 0) }
    return tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
  }

  /// Whether a token is a word or number.
  func isWord(_ index: Int) -> Bool { marks[index] == .word }

  /// Whether a token is a word that ends with some letters.
  func word(_ index: Int, endsWith suffix: String) -> Bool {
    isWord(index) && article.text[tokens[index].span].hasSuffix(suffix)
  }

  /// Whether a token is "the", "a" or "an".
  func isArticle(_ index: Int) -> Bool {
    classes[index].contains(.definite)
      || classes[index].isSuperset(of: [.determiner, .indefinite]) && tokens[index].span.count <= 2
  }

  /// Whether a token stands inside quotation marks, or is one.
  func isInQuotation(_ index: Int) -> Bool { isQuoted[index] }

  /// The tokens that overlap a span.
  func tokens(in span: Span) -> Range<Int> {
    let first = tokens.partitioningIndex { $0.span.upperBound > span.lowerBound }
    let last = tokens.partitioningIndex { $0.span.lowerBound >= span.upperBound }
    return first..<max(first, last)
  }

  /// The tokens of the sentence in which a token stands.
  func sentence(at index: Int) -> Range<Int> {
    let place = sentences.partitioningIndex { $0.tokens.upperBound > index }
    return place < sentences.count ? sentences[place].tokens : index..<index
  }

  /// The tokens, marks included, of the quotation in which a token stands, if something closes it.
  func quotation(at index: Int) -> Range<Int>? {
    let start = tokens[index].span.lowerBound
    let place = quotations.partitioningIndex { $0.span.upperBound > start }
    guard place < quotations.count, quotations[place].isClosed,
      quotations[place].span.lowerBound <= start
    else { return nil }
    let span = quotations[place].span
    let first = tokens.partitioningIndex { $0.span.lowerBound >= span.lowerBound }
    return first..<tokens.partitioningIndex { $0.span.upperBound > span.upperBound }
  }

  /// The number of words and numbers in a range.
  func wordCount(_ range: Range<Int>) -> Int {
    Int(wordsBefore[range.upperBound] - wordsBefore[range.lowerBound])
  }

  /// The number of words and numbers in a range that stand inside quotation marks.
  func quotedWordCount(_ range: Range<Int>) -> Int {
    Int(quotedBefore[range.upperBound] - quotedBefore[range.lowerBound])
  }

  /// How content is given: all in quotation marks, in part, or not at all.
  func form(of content: [Range<Int>]) -> AttributionForm {
    let quoted = content.reduce(0) { $0 + quotedWordCount($1) }
    let plain = content.reduce(0) { $0 + wordCount($1) } - quoted
    return quoted == 0 ? .indirect : plain == 0 ? .direct : .mixed
  }

  /// A range without the commas, stops and dashes at its two ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, isLoose(lower), marks[lower] != .possessive { lower += 1 }
    while upper > lower, isLoose(upper - 1) { upper -= 1 }
    return lower..<upper
  }

  private func isLoose(_ index: Int) -> Bool {
    switch marks[index] {
    case .comma, .colon, .semicolon, .dash: true
    case .stop, .question: !isQuoted[index]
    default: false
    }
  }

  private static func runningCount(
    _ indices: Range<Int>,
    where counts: (Int) -> Bool
  ) -> [Int32] {
    var total: Int32 = 0
    var running: [Int32] = [0]
    running.reserveCapacity(indices.count + 1)
    for index in indices {
      if counts(index) { total += 1 }
      running.append(total)
    }
    return running
  }

  private static func quoted(_ tokens: [Token], by quotations: [Quotation]) -> [Bool] {
    var quoted = [Bool](repeating: false, count: tokens.count)
    for quotation in quotations {
      let first = tokens.partitioningIndex { $0.span.lowerBound >= quotation.span.lowerBound }
      let last = tokens.partitioningIndex { $0.span.upperBound > quotation.span.upperBound }
      for index in first..<max(first, last) { quoted[index] = true }
    }
    return quoted
  }

  private static func mark(of token: Token, in bytes: [UInt8]) -> Mark {
    guard token.kind == .punctuation else { return .word }
    if QuotationMark(bytes, token) != nil { return .quotation }
    switch Glyph(bytes, at: token.span.lowerBound).scalar {
    case ",": return .comma
    case ":": return .colon
    case ";": return .semicolon
    case ".", "…": return .stop
    case "?", "!": return .question
    case "-", "–", "—", "―": return .dash
    case "(", "[": return .opening
    case "'", "’": return .possessive
    default: return .other
    }
  }
}
