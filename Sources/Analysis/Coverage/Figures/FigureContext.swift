import Articles

/// What a quantity is about: the terms around it, and how near to the number they stand.
struct FigureContext {
  /// Nearness by term: 1 beside the number, 0.15 in another clause of its sentence.
  let nearness: [(term: Int, nearness: Double)]

  /// Looks around a quantity in its sentence.
  init(_ quantity: Quantity, in document: Document, terms: (Token) -> [Int]) {
    let sentence = document.sentences[quantity.sentence].tokens
    let clause = Self.clause(around: quantity, in: document)
    var nearest: [Int: Double] = [:]
    for position in sentence where !quantity.number.contains(position) {
      let token = document.tokens[position]
      guard token.kind == .word, !Self.isUnit(token.key) else { continue }
      let distance =
        position < quantity.tokens.lowerBound
        ? quantity.tokens.lowerBound - position : max(0, position - quantity.tokens.upperBound + 1)
      let nearness =
        switch distance {
        case _ where !clause.contains(position): 0.15
        case 0...3: 1.0
        case 4...6: 0.7
        default: 0.4
        }
      for term in terms(token) { nearest[term] = max(nearest[term] ?? 0, nearness) }
    }
    self.nearness = nearest.map { ($0.key, $0.value) }.sorted { $0.term < $1.term }
  }

  /// The weight of the terms that stand near this number and another, each by how near to both.
  func shared(with other: FigureContext, weights: [Double]) -> Double {
    let others = Dictionary(uniqueKeysWithValues: other.nearness.map { ($0.term, $0.nearness) })
    return nearness.reduce(0) { sum, near in
      guard near.term < weights.count, let there = others[near.term] else { return sum }
      return sum + weights[near.term] * min(near.nearness, there)
    }
  }

  /// The tokens between the marks of punctuation around a quantity.
  static func clause(around quantity: Quantity, in document: Document) -> Range<Int> {
    let sentence = document.sentences[quantity.sentence].tokens
    var start = quantity.tokens.lowerBound
    while start > sentence.lowerBound, !isBoundary(start - 1, in: document) { start -= 1 }
    var end = quantity.tokens.upperBound
    while end < sentence.upperBound, !isBoundary(end, in: document) { end += 1 }
    return start..<end
  }

  /// Whether a token is a mark between clauses; a possessive 's and a hyphen are none.
  private static func isBoundary(_ index: Int, in document: Document) -> Bool {
    guard document.tokens[index].kind == .punctuation else { return false }
    return [",", ";", ":", ".", "—", "–", "(", ")", "“", "”", "\"", "?", "!"]
      .contains(document.text[document.tokens[index].span])
  }

  /// Whether a word names only the unit of a number, so that sharing it says nothing.
  static func isUnit(_ key: WordKey) -> Bool {
    units.contains(key)
  }

  private static let units = Set(
    """
    people persons year years month months week weeks day days hour hours minute minutes second
    seconds time times dollar dollars crown crowns pound pounds euro euros yen percent million
    billion thousand hundred dozen number total
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
}
