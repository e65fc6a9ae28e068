import Articles

/// What a quantity is about: the terms around it, and how near to the number they stand.
struct FigureContext {
  /// Nearness by term: 1 beside the number, 0.15 in another clause of its sentence.
  let nearness: [(term: Int, nearness: Double)]
  /// The terms of the names before the number's verb: who raised, lost or was paid.
  let owner: Set<Int>
  /// The terms of the other words of the clause that stand near the number, those for money aside.
  let beside: Set<Int>
  /// The terms of the words for money near the number: "cost".
  let money: Set<Int>
  /// The terms of the verb nearest to the number, and of what it is the day of ("Tuesday's vote").
  let act: Set<Int>

  /// Looks around a quantity in its sentence.
  init(_ quantity: Quantity, in document: Document, terms: (Token) -> [Int]) {
    let clause = Self.clause(around: quantity, in: document)
    let deed = Self.act(of: quantity, in: clause, of: document)
    var nearest: [Int: Double] = [:]
    var (owner, beside, money): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
    for position in document.sentences[quantity.sentence].tokens
    where !quantity.number.contains(position) {
      let token = document.tokens[position]
      guard token.kind == .word, !Self.isUnit(token.key) else { continue }
      let nearness =
        switch Self.distance(of: position, to: quantity) {
        case _ where !clause.contains(position): 0.15
        case 0...3: 1.0
        case 4...6: 0.7
        default: 0.4
        }
      let terms = terms(token)
      for term in terms { nearest[term] = max(nearest[term] ?? 0, nearness) }
      guard clause.contains(position) else { continue }
      if token.isCapitalized {
        if let deed, position < deed { owner.formUnion(terms) }
      } else if nearness >= 0.7, MoneyWords.contains(token.key) {
        money.formUnion(terms)
      } else if nearness >= 0.7, !Self.passing.contains(token.key) {
        beside.formUnion(terms)
      }
    }
    self.owner = owner
    self.beside = beside
    self.money = money
    act = Set(deed.map { terms(document.tokens[$0]) } ?? [])
    nearness = nearest.map { ($0.key, $0.value) }.sorted { $0.term < $1.term }
  }

  private static func distance(of position: Int, to quantity: Quantity) -> Int {
    position < quantity.tokens.lowerBound
      ? quantity.tokens.lowerBound - position : max(0, position - quantity.tokens.upperBound + 1)
  }

  /// The verb nearest to a quantity, one in the past before any other; of a day what it is the day of.
  private static func act(of quantity: Quantity, in clause: Range<Int>, of document: Document)
    -> Int?
  {
    let end = quantity.tokens.upperBound
    if end + 1 < clause.upperBound, isPossessive(end, in: document) { return end + 1 }
    func nearest(_ isVerb: (Token) -> Bool) -> Int? {
      clause.filter { isVerb(document.tokens[$0]) }
        .min { distance(of: $0, to: quantity) < distance(of: $1, to: quantity) }
    }
    return nearest { VerbForms.isPast($0, in: document.text) }
      ?? nearest { VerbForms.isPresent($0) && !$0.isCapitalized }
  }

  /// Words of order in time, which any two sums can have beside them: "last year".
  private static let passing = Set(
    ["last", "next", "past", "previous", "first", "second", "early", "late", "ago", "annual"]
      .map { WordKey($0) }
  )

  private static func isVerb(_ token: Token, in document: Document) -> Bool {
    VerbForms.isPast(token, in: document.text) || VerbForms.isPresent(token)
  }

  private static func isPossessive(_ index: Int, in document: Document) -> Bool {
    ["’s", "'s"].contains(document.text[document.tokens[index].span])
  }

  /// The weight of the terms that stand near this number and another, each by how near to both.
  func shared(with other: FigureContext, weights: [Double]) -> Double {
    let others = Dictionary(uniqueKeysWithValues: other.nearness.map { ($0.term, $0.nearness) })
    return nearness.reduce(0) { sum, near in
      guard near.term < weights.count, let there = others[near.term] else { return sum }
      return sum + weights[near.term] * min(near.nearness, there)
    }
  }

  /// The tokens between the marks of punctuation around a quantity; of the whole of which another
  /// number counts a part not the verb, which tells of that part: "eleven of the ninety were hurt".
  static func clause(around quantity: Quantity, in document: Document) -> Range<Int> {
    let sentence = document.sentences[quantity.sentence].tokens
    var start = quantity.tokens.lowerBound
    while start > sentence.lowerBound, !isBoundary(start - 1, in: document) { start -= 1 }
    var end = quantity.tokens.upperBound
    while end < sentence.upperBound, !isBoundary(end, in: document) {
      let token = document.tokens[end]
      if quantity.isWhole,
        isVerb(token, in: document) || VerbForms.being.contains(token.key)
          || VerbForms.having.contains(token.key) || VerbForms.modal.contains(token.key)
      {
        break
      }
      end += 1
    }
    return (quantity.isWhole ? quantity.tokens.lowerBound : start)..<end
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
