import Articles

/// What an article says around a shared quotation that another article has nothing of near it.
///
/// The occasion, the question, the condition, the person addressed: the same words mean something
/// else without them. Looked at are the words of the quotation's sentence that are neither quoted
/// nor attributed with it, and the sentence before it in the paragraph where that asks something. They
/// are told where at most a third of their telling words stand in the sentences around the other
/// article's version. Limits: a context told in other words counts as missing, and what stands
/// further away than a sentence is not seen.
struct QuoteContext {
  /// A context has at least so many words, two of them telling.
  private static let fewestWords = 3
  private static let fewestTerms = 2

  private let documents: [Document]
  private var vocabulary = TermVocabulary()

  /// Takes the documents that are compared.
  init(_ documents: [Document]) { self.documents = documents }

  /// The contexts of the versions of one quotation, which are by article and in text order.
  ///
  /// By version and in text order, each once. O(versions × words of their sentences).
  mutating func contexts(of pieces: [QuotedWords]) -> [Comparison.SharedQuote.Context] {
    var near: [Int: Set<Int>] = [:]
    for piece in pieces {
      near[piece.article, default: []].formUnion(terms(around: piece))
    }
    var contexts: [Comparison.SharedQuote.Context] = []
    for (version, piece) in pieces.enumerated() {
      let document = documents[piece.article]
      for tokens in surroundings(of: piece) {
        let terms = Set(vocabulary.terms(of: tokens, in: document))
        let passage = Comparison.Passage(article: piece.article, span: document.span(of: tokens))
        guard tokens.count >= Self.fewestWords, terms.count >= Self.fewestTerms,
          !contexts.contains(where: { $0.passage == passage })
        else { continue }
        let missing = near.keys.sorted().filter { article in
          article != piece.article
            && terms.intersection(near[article, default: []]).count * 3 <= terms.count
        }
        if !missing.isEmpty {
          contexts.append(.init(version: version, passage: passage, missingFrom: missing))
        }
      }
    }
    return contexts
  }

  /// The terms of the sentences that hold a quotation, and of those before and after them.
  private mutating func terms(around piece: QuotedWords) -> Set<Int> {
    let document = documents[piece.article]
    let sentences = sentences(of: piece)
    let nearby =
      max(
        0,
        sentences.lowerBound - 1
      )..<min(
        document.sentences.count,
        sentences.upperBound + 1
      )
    return Set(nearby.flatMap { vocabulary.terms(of: document.sentences[$0].tokens, in: document) })
  }

  /// The sentences over which a quotation runs.
  private func sentences(of piece: QuotedWords) -> Range<Int> {
    let document = documents[piece.article]
    let first = document.sentenceIndex(at: piece.span.lowerBound) ?? 0
    let last = document.sentenceIndex(at: max(piece.span.lowerBound, piece.span.upperBound - 1))
    return first..<max(first, last ?? first) + 1
  }

  /// The stretches of words that give a quotation its context, in text order.
  private func surroundings(of piece: QuotedWords) -> [Range<Int>] {
    let document = documents[piece.article]
    let sentences = sentences(of: piece)
    guard sentences.upperBound <= document.sentences.count else { return [] }
    func unquoted(_ sentence: Sentence) -> [Range<Int>] {
      stretches(of: sentence.tokens, around: piece.span, in: document)
    }
    let own = sentences.flatMap { unquoted(document.sentences[$0]) }
    guard sentences.lowerBound > 0 else { return own }
    let before = document.sentences[sentences.lowerBound - 1]
    guard before.block == document.sentences[sentences.lowerBound].block,
      asks(before, in: document)
    else { return own }
    return unquoted(before) + own
  }

  /// Whether a sentence puts a question: "asked", a question mark.
  private func asks(_ sentence: Sentence, in document: Document) -> Bool {
    sentence.tokens.contains { token in
      Self.questions.contains(document.tokens[token].key)
    }
  }

  private static let questions = Set(
    "ask asks asked asking question questions questioned ?".split(separator: " ")
      .map { WordKey($0.utf8) }
  )

  /// Stretches of a sentence's words outside quotation marks and outside the attribution that holds
  /// the quotation, without the punctuation at their ends.
  ///
  /// What follows a source without a mark is the rest of its description, and no context.
  private func stretches(
    of tokens: Range<Int>,
    around quotation: Span,
    in document: Document
  ) -> [Range<Int>] {
    let sentence = document.span(of: tokens)
    let attributions = document.attributions.filter { attribution in
      attribution.content.contains { $0.overlaps(quotation) }
    }
    let sources = attributions.flatMap(\.source)
    let quoted = document.quotations.map(\.span).filter { $0.overlaps(sentence) }
    let out = quoted + attributions.flatMap { $0.source + $0.cue + $0.content }
    func isOut(_ token: Int) -> Bool { out.contains { $0.overlaps(document.tokens[token].span) } }
    var stretches: [Range<Int>] = []
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let end = (start..<tokens.upperBound).first(where: isOut) ?? tokens.upperBound
      let continuesSource =
        start > tokens.lowerBound && document.tokens[start - 1].kind != .punctuation
        && sources.contains { $0.overlaps(document.tokens[start - 1].span) }
      if !continuesSource { stretches.append(trimmed(start..<end, in: document)) }
      start = end + 1
    }
    return stretches.filter { !$0.isEmpty }
  }

  /// A stretch without punctuation and conjunctions at its ends.
  private func trimmed(_ tokens: Range<Int>, in document: Document) -> Range<Int> {
    func isLoose(_ token: Int) -> Bool {
      document.tokens[token].kind == .punctuation
        || Self.conjunctions.contains(document.tokens[token].key)
    }
    guard let first = tokens.first(where: { !isLoose($0) }),
      let last = tokens.last(where: { !isLoose($0) })
    else { return tokens.lowerBound..<tokens.lowerBound }
    return first..<last + 1
  }

  private static let conjunctions = Set(
    "and or that".split(separator: " ").map { WordKey($0.utf8) }
  )
}
