import Articles

/// What is claimed and not said: a sum, lives, a title, responsibility.
enum ClaimedThing {
  /// Whether such a thing follows a form of "claim".
  ///
  /// It is none where it is the start of a statement: "claimed two men had robbed her".
  static func follows(_ start: Int, in document: Document) -> Bool {
    let tokens = document.tokens
    let end = document.sentenceIndex(at: tokens[start - 1].span.lowerBound)
      .map { document.sentences[$0].tokens.upperBound }
    guard let end else { return false }
    let rest = start..<end
    let opening = rest.prefix { Lexicon.beforeThing.contains(tokens[$0]) }
    let numbers = NumberReader(document)
    if let number = numbers.number(at: opening.endIndex, before: end)
      ?? opening.last.flatMap({ numbers.number(at: $0, before: end) })
    {
      return !beginsStatement(number.tokens.upperBound..<end, of: tokens)
    }
    let name = rest[opening.endIndex...].prefix { !opening.isEmpty && tokens[$0].isCapitalized }
    let described = rest[name.endIndex...].prefix(2)
    guard let thing = described.first(where: { Lexicon.claimedThings.contains(tokens[$0]) }),
      described[..<thing].allSatisfy({ tokens[$0].kind == .word })
    else { return false }
    return !beginsStatement((thing + 1..<end).prefix(1), of: tokens)
  }

  /// Whether words go on with people, or a verb stands among the next few of their clause.
  private static func beginsStatement(_ rest: Range<Int>, of tokens: [Token]) -> Bool {
    let next = rest.prefix(4).prefix {
      tokens[$0].kind == .word && !Lexicon.clauseOpeners.contains(tokens[$0])
    }
    return next.contains { Lexicon.finiteVerbs.contains(tokens[$0]) }
      || next.first.map { Lexicon.people.contains(tokens[$0]) } ?? false
  }
}

extension Lexicon {
  /// The forms of "claim".
  static let claiming = Lexicon(
    name: "forms of claim",
    origin: "The forms of the English verb.",
    verbs: "claim"
  )

  /// Things that one wins, gets, takes or takes upon oneself.
  fileprivate static let claimedThings = Lexicon(
    name: "things claimed",
    origin: "Compiled for Lede from the vocabulary of sport, insurance, welfare and disasters.",
    words: "bronze, damages, expenses, gold, lives, relief, seats, silver",
    nouns: """
      allowance, asylum, award, benefit, championship, compensation, credit, crown, cup,
      deduction, exemption, inheritance, life, loss, mantle, medal, nomination, pension, podium, prize, refund, responsibility,
      reward, seat, throne, title, trophy, victory, wicket
      """
  )

  /// Words with which such a thing begins.
  fileprivate static let beforeThing = Lexicon(
    name: "words before a thing claimed",
    origin: "The articles, possessives, ordinals and words of approximation of English.",
    words: """
      $, £, €, ¥, ₹, a, about, almost, an, another, around, at, fifth, first, fourth, her, his, its,
      least, more, nearly, our, over, second, sixth, some, than, the, their, third
      """
  )

  /// Words that end what a verb could belong to.
  fileprivate static let clauseOpeners = Lexicon(
    name: "words that open a clause",
    origin: "The conjunctions and relative pronouns of English.",
    words: "after, although, and, as, because, before, but, if, or, that, when, which, while, who"
  )

  /// Those of whom more is told than their number.
  fileprivate static let people = Lexicon(
    name: "people",
    origin: "The plain words of English for people.",
    words: "boys, children, girls, men, people, residents, voters, women, workers"
  )

  fileprivate static let finiteVerbs = Lexicon(
    name: "auxiliaries that make a statement",
    origin: "The auxiliaries of English.",
    words: """
      are, can, could, did, do, does, had, has, have, is, may, might, must, should, was, were, will,
      would
      """
  )
}
