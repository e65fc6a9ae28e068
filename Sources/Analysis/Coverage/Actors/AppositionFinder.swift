import Articles

/// Finds the phrase that stands in commas beside a name and says who that is, whatever its head: "A
/// jilted lover, Ada Lim,", "Tom Bray, a sore loser,".
///
/// Without parts of speech it is known by its marks alone: an article or the like opens it, plain
/// words follow, a comma stands between it and the name, and a mark or "who", "of", "from" behind the
/// two. Limits: a phrase of more than six words, and one with a preposition before the name, are missed.
struct AppositionFinder {
  /// A phrase beside a name.
  struct Phrase {
    /// Its words.
    let tokens: Range<Int>
    /// Whether its head is a role.
    let isRole: Bool
  }

  /// A phrase has so many words at most besides what opens it.
  private static let longest = 6

  private let document: Document

  /// Takes the document to read.
  init(_ document: Document) {
    self.document = document
  }

  /// The phrase after a name and a comma; only one with "a", as "the" opens the next of a list as well.
  func phrase(after name: Range<Int>, in sentence: Sentence) -> Phrase? {
    let opener = name.upperBound + 1
    guard opener < sentence.tokens.upperBound, text(name.upperBound) == ",",
      Self.indefinite.contains(document.tokens[opener].key)
    else { return nil }
    let limit = min(sentence.tokens.upperBound, opener + 2 + Self.longest)
    guard let end = (opener + 1..<limit).first(where: { !isPlain($0) }), closes(end) else {
      return nil
    }
    return phrase(opener..<end)
  }

  /// The phrase before a comma and a name, which a mark follows.
  ///
  /// One whose head is no role opens its sentence, quotation or clause: "closed the mill, Ada Lim, who
  /// …" has no such phrase.
  func phrase(before name: Range<Int>, in sentence: Sentence) -> Phrase? {
    let first = sentence.tokens.lowerBound
    let comma = name.lowerBound - 1
    guard comma > first, text(comma) == ",", name.upperBound < sentence.tokens.upperBound,
      document.tokens[name.upperBound].kind == .punctuation, !isInList(name, in: sentence)
    else { return nil }
    let limit = max(first, comma - 1 - Self.longest)
    guard let opener = (limit..<comma).last(where: { !isPlain($0) }) else { return nil }
    // "The council's leader, Ada Lim,": the role alone is hers.
    let head = document.tokens[comma - 1]
    if ["'s", "’s"].contains(text(opener)), opener + 1 < comma, !head.isCapitalized,
      ActorWords.roles.contains(head.key)
    {
      return Phrase(tokens: opener + 1..<comma, isRole: true)
    }
    guard
      Self.indefinite.contains(document.tokens[opener].key)
        || NounPhraseFinder.determiners.contains(document.tokens[opener].key),
      let phrase = phrase(opener..<comma)
    else { return nil }
    let isFirst = opener == first || document.tokens[opener - 1].kind == .punctuation
    return phrase.isRole || isFirst ? phrase : nil
  }

  /// The phrase right before a name whose head is a sort of organisation: "the greedy shipping company".
  func body(before name: Range<Int>, in sentence: Sentence) -> Range<Int>? {
    let (first, head) = (sentence.tokens.lowerBound, name.lowerBound - 1)
    guard head > first, isBody(head),
      let opener = (max(first, head - Self.longest)..<head).last(where: { !isPlain($0) }),
      opens(opener)
    else { return nil }
    return opener..<head + 1
  }

  /// The like behind a name and a comma: ", a ruthless firm,".
  func body(after name: Range<Int>, in sentence: Sentence) -> Range<Int>? {
    let (opener, limit) = (name.upperBound + 1, sentence.tokens.upperBound)
    guard opener < limit, text(name.upperBound) == ",", opens(opener),
      let end = (opener + 1..<min(limit, opener + 2 + Self.longest)).first(where: { !isPlain($0) }),
      closes(end) || Self.relative.contains(document.tokens[end].key), isBody(end - 1),
      end + 1 == limit || text(end + 1) != "and"
    else { return nil }
    return opener..<end
  }

  private func opens(_ index: Int) -> Bool {
    let key = document.tokens[index].key
    return Self.indefinite.contains(key) || NounPhraseFinder.determiners.contains(key)
  }

  private func isBody(_ index: Int) -> Bool {
    ActorWords.sortsOfBody.contains(document.tokens[index].key)
      && !document.tokens[index].isCapitalized
  }

  /// A phrase unless its head is one of a body, place or time.
  private func phrase(_ tokens: Range<Int>) -> Phrase? {
    guard tokens.count > 1, let head = tokens.last.map({ document.tokens[$0] }), !head.isCapitalized
    else { return nil }
    let isRole = ActorWords.roles.contains(head.key)
    let isOther =
      ActorWords.bodies.contains(head.key) || ActorWords.places.contains(head.key)
      || Self.others.contains(head.key) || PeopleWords.contains(head.key)
    return isOther && !isRole ? nil : Phrase(tokens: tokens, isRole: isRole)
  }

  /// Whether a token is a word that tells something.
  private func isPlain(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.kind == .word && !CommonWords.contains(token.key)
      && !Self.closers.contains(token.key)
  }

  private func closes(_ index: Int) -> Bool {
    document.tokens[index].kind == .punctuation
      || Self.closers.contains(document.tokens[index].key)
  }

  /// Whether "and" follows the comma behind a name: "the mayor, Ada Lim, and the vicar" may be three.
  private func isInList(_ name: Range<Int>, in sentence: Sentence) -> Bool {
    let next = name.upperBound + 1
    return next < sentence.tokens.upperBound && text(name.upperBound) == "," && text(next) == "and"
  }

  private func text(_ index: Int) -> String { document.text[document.tokens[index].span] }

  private static let indefinite = Set(["a", "an"].map { WordKey($0) })
  private static let relative = Set(["which", "that"].map { WordKey($0) })
  private static let closers = Set(["who", "whose", "of", "from"].map { WordKey($0) })
  /// Heads of what is told of somebody's deed, not of the person: "sacked Ada Lim, a step …".
  private static let others = Set(
    """
    day week month year time moment move step decision claim plan deal law bill story proposal act
    charge accusation idea fact case thing matter question post job role position office promotion
    choice change total number lot bit result sign signal first
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
}
