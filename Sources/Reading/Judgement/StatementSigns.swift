import Articles

/// What can be counted in a sentence without understanding it; the judgements weigh these signs.
struct StatementSigns {
  /// The signs, in the order of the weights.
  enum Sign: Int, CaseIterable {
    case bias
    case figure
    case money
    case year
    case magnitude
    case comparing
    case causal
    case hedge
    case future
    case evaluative
    case loaded
    case adverb
    case event
    case time
    case copula
    case thinking
    case judging
    case negation
    case name
    case firstPerson
    case exclamation
    case brief
    case long
    case headline
  }

  /// One value a sign: 1 for a sign that is there, shares for words.
  private(set) var values = [Double](repeating: 0, count: Sign.allCases.count)

  /// Counts the signs of a sentence, outside quotation marks only if `skipsQuotations`.
  init(_ sentence: Sentence, in passage: Passage, skipsQuotations: Bool) {
    var words = 0
    for index in sentence.tokens where !(skipsQuotations && passage.isQuoted(index)) {
      if passage.isWord(index) { words += 1 }
      count(index, in: passage, isFirst: index == sentence.tokens.lowerBound)
    }
    self[.bias] = 1
    self[.brief] = words < 10 ? 1 : 0
    self[.long] = words > 28 ? 1 : 0
    let kind = passage.article.blocks[sentence.block].kind
    self[.headline] = kind == .headline || kind == .subhead ? 1 : 0
    for index in values.indices { values[index] = min(values[index], 3) }
  }

  /// How much of a sign there is.
  private(set) subscript(sign: Sign) -> Double {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue }
  }

  private mutating func count(_ index: Int, in passage: Passage, isFirst: Bool) {
    let classes = passage.classes[index]
    let token = passage.tokens[index]
    switch token.kind {
    case .number:
      let byte = passage.article.text.bytes[token.span.lowerBound]
      let isYear = token.span.count == 4 && (byte == UInt8(ascii: "1") || byte == UInt8(ascii: "2"))
      self[isYear ? .year : .figure] += 1
    case .punctuation:
      let byte = passage.article.text.bytes[token.span.lowerBound]
      if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%") { self[.money] += 1 }
      if byte == UInt8(ascii: "!") { self[.exclamation] += 1 }
    case .word:
      if token.isCapitalized, !isFirst, !classes.contains(.starter) { self[.name] += 0.5 }
    }
    if classes.contains(.magnitude) { self[.magnitude] += 1 }
    if classes.contains(.comparing) { self[.comparing] += 1 }
    if classes.contains(.causal) { self[.causal] += 1 }
    if classes.contains(.hedge) { self[.hedge] += 1 }
    if classes.contains(.future) { self[.future] += 1 }
    if classes.contains(.evaluative) { self[.evaluative] += 1 }
    if classes.contains(.loaded) { self[.loaded] += 1 }
    if classes.contains(.adverb) { self[.adverb] += 1 }
    if classes.contains(.event) { self[.event] += 1 }
    if classes.contains(.time) { self[.time] += 1 }
    if classes.contains(.being) { self[.copula] += 1 }
    if classes.intersects([.thinking, .planning]) { self[.thinking] += 1 }
    if classes.contains(.judging) { self[.judging] += 1 }
    if classes.contains(.negation) { self[.negation] += 1 }
    if classes.contains(.firstPerson) { self[.firstPerson] += 1 }
  }
}
