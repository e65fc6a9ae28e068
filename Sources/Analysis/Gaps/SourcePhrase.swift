import Articles

/// The words that name a source, taken apart: how many speak, and by which noun they are called.
struct SourcePhrase {
  /// The words up to what only says more about the source: a comma, a preposition, a participle.
  let core: Range<Int>
  /// The noun that names it, the last word of its core.
  let head: Int?
  /// Whether the words count who speaks, two or more: "three officials", "at least 20 women".
  let isCounted: Bool
  /// Whether they begin with a number, of whatever it be.
  let isNumbered: Bool
  /// Whether they speak of one who is not said to be known: "a witness", "another".
  let isOne: Bool
  /// Whether that is one of many: "one of the residents".
  let isOneOfMany: Bool
  /// Whether it is a paper or records that nothing tells the owner of: neither a word before ("police
  /// records") nor one after ("a study by two nurses", "data from Norland").
  let isOwnerless: Bool

  /// Takes a source's words apart.
  init(_ source: Range<Int>, in document: Document) {
    let tokens = document.tokens
    var start = source.lowerBound
    while start < source.upperBound, let words = Lexicon.approximations.match(at: start, of: tokens)
    {
      start += words.count
    }
    let number = Self.count(at: start, before: source.upperBound, in: document)
    isNumbered = number != nil
    isOne =
      start < source.upperBound && Lexicon.indefiniteOne.contains(tokens[start]) && number == nil
    var noun = number?.tokens.upperBound ?? (isOne ? start + 1 : start)
    // "Three of the residents" are residents; "nine in ten" and "four out of ten" are a share.
    let isPart = number != nil || isOne && tokens[start].key == WordKey("one")
    let follows = noun < source.upperBound ? noun + 1 : noun
    let isShare =
      number != nil
      && NumberReader(document).number(at: follows, before: source.upperBound) != nil
    let isOfMany = isPart && noun < source.upperBound && tokens[noun].key == WordKey("of")
    isOneOfMany = isOne && isOfMany
    if isOfMany {
      noun = min(noun + 1, source.upperBound)
      if noun < source.upperBound, Lexicon.definites.contains(tokens[noun]) { noun += 1 }
    }
    let end =
      (noun..<source.upperBound).first { index in
        tokens[index].kind == .punctuation && !Self.isInsideName(tokens[index], in: document)
          || Lexicon.beyondName.contains(tokens[index])
          || index > noun && Self.isParticiple(index, after: noun, in: document)
      } ?? source.upperBound
    core = source.lowerBound..<max(end, start)
    head = isShare ? nil : end > noun ? end - 1 : start < noun ? noun - 1 : nil
    isCounted =
      number != nil && !isShare && end > noun && Lexicon.genericPeople.contains(tokens[end - 1])
      && !Self.isNumbers(end - 1, after: noun, of: tokens)
    isOwnerless = !Self.isOwned(noun..<end, before: source.upperBound, in: document)
  }

  /// Whether the noun of these words is one for people; figures are numbers unless a word before tells
  /// of their standing ("senior figures").
  func names(_ people: Lexicon, of tokens: [Token]) -> Bool {
    guard let head else { return false }
    return people.contains(tokens[head])
      && !Self.isNumbers(head, after: core.lowerBound, of: tokens)
  }

  private static func isNumbers(_ index: Int, after first: Int, of tokens: [Token]) -> Bool {
    [WordKey("figure"), WordKey("figures")].contains(tokens[index].key)
      && !(index > first && Lexicon.prominent.contains(tokens[index - 1]))
  }

  private static func isOwned(_ noun: Range<Int>, before end: Int, in document: Document) -> Bool {
    let tokens = document.tokens
    return noun.dropLast().contains { !Lexicon.ownerless.contains(tokens[$0]) }
      || (noun.upperBound..<max(noun.upperBound, end)).contains { index in
        Lexicon.beforeOwner.contains(tokens[index])
          || tokens[index].isCapitalized && !DateReader.canBeMonth(tokens[index])
            && !DateReader.isWeekday(tokens[index])
      }
  }

  /// The number of people that begins at a token: no year, and no crowd ("hundreds").
  private static func count(at index: Int, before end: Int, in document: Document)
    -> NumberReader.Number?
  {
    NumberReader(document).number(at: index, before: end)
      .flatMap { $0.value < 1000 && !$0.isVague ? $0 : nil }
  }

  /// Whether a mark belongs to the words beside it: "Mr. Voss's aides".
  private static func isInsideName(_ mark: Token, in document: Document) -> Bool {
    [".", "'", "’", "'s", "’s"].contains(document.text[mark.span])
  }

  /// Whether a word begins what somebody went through or does: "officials | briefed on the talks".
  private static func isParticiple(_ index: Int, after first: Int, in document: Document) -> Bool {
    let word = document.text[document.tokens[index].span]
    let nouns: [Lexicon] = [
      .genericPeople, .unnamedPerson, .genericPapers, .unnamedPaper, .records,
    ]
    return (word.hasSuffix("ed") || word.hasSuffix("ing"))
      && document.tokens[first..<index].contains { token in nouns.contains { $0.contains(token) } }
  }
}

extension Lexicon {
  /// Words before a number that keep it from being exact.
  fileprivate static let approximations = Lexicon(
    name: "approximations",
    origin: "The words of approximation of English.",
    words: """
      about, all, almost, approximately, around, as few as, as many as, at least, at most, close to,
      fewer than, just, less than, more than, nearly, no fewer than, no less than, only, over, roughly,
      some, up to, well over
      """
  )

  /// Words for one of many.
  fileprivate static let indefiniteOne = Lexicon(
    name: "words for one of many",
    origin: "The indefinite articles and pronouns of English.",
    words: "a, an, anonymous, another, one, somebody, someone, unidentified, unnamed"
  )

  /// Words by which a paper's owner follows it.
  fileprivate static let beforeOwner = Lexicon(
    name: "words before an owner",
    origin: "The prepositions of English that name who made or holds a thing.",
    words: "by, from, of"
  )

  fileprivate static let definites = Lexicon(
    name: "definite determiners",
    origin: "The definite article, demonstratives and possessives of English.",
    words: "her, his, its, our, the, their, these, those"
  )

  /// Words after which a phrase only says more about the people it has named.
  static let beyondName = Lexicon(
    name: "words that begin a description",
    origin: "The prepositions and relative pronouns of English.",
    words: """
      about, across, against, among, around, at, behind, by, close, familiar, for, from, in,
      including, inside, into, near, of, on, out, outside, over, that, to, under, which, who, whose,
      with, within
      """
  )
}
