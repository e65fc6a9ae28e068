import Articles

/// A place where somebody named is accused or criticised.
struct Accusation {
  /// The accusing words.
  let words: Span
  /// The name of the accused.
  let target: Span
  /// The last word of the name, by which the article goes on to call them.
  let name: WordKey

  /// The accusations of a document: verbs of accusation with a name after them ("blamed Ada Brook") or,
  /// in the passive, before them, then judging words that follow a name in what others say ("Brook is a
  /// liar").
  static func all(in document: Document) -> [Accusation] {
    let story = document.sentences.filter { Claims.isStory($0, in: document) }
    let byVerb = story.flatMap { accusations(in: $0, of: document) }
    let byLabel = document.attributions.flatMap { attribution in
      attribution.content.flatMap { labels(in: $0, of: document) }
    }
    return byVerb + byLabel
  }

  private static func accusations(in sentence: Sentence, of document: Document) -> [Accusation] {
    Lexicon.accusations.matches(in: sentence.tokens, of: document.tokens).compactMap { match in
      guard !beginsName(match, in: document),
        !isWithheld(match, in: sentence.tokens, of: document)
      else { return nil }
      let name =
        subject(ofPassive: match, in: sentence.tokens, of: document)
        ?? name(after: match.tokens.upperBound, before: sentence.tokens.upperBound, of: document)
      return name.map { Accusation(match.span, of: $0, in: document) }
    }
  }

  /// The name of whom a passive accuses: "Brook was blamed", "Brook, who has been criticised", "Brook,
  /// accused of lying". Whoever a preposition stands before is not its subject, and who was attacked or hit
  /// was often no more than that.
  private static func subject(
    ofPassive match: Lexicon.Match,
    in sentence: Range<Int>,
    of document: Document
  ) -> Range<Int>? {
    let tokens = document.tokens
    let verb = match.tokens.lowerBound
    let next = match.tokens.upperBound
    guard document.text[tokens[verb].span].hasSuffix("ed"), !Lexicon.blows.contains(tokens[verb])
    else { return nil }
    let isOfSomething = next < sentence.upperBound && tokens[next].key == WordKey("of")
    let start =
      HearsayPassive.auxiliary(before: verb, in: sentence, of: tokens)
      ?? (isOfSomething ? verb : nil)
    guard var last = start.map({ $0 - 1 }) else { return nil }
    if last >= sentence.lowerBound, Lexicon.relatives.contains(tokens[last]) { last -= 1 }
    if last >= sentence.lowerBound, document.text[tokens[last].span] == "," { last -= 1 }
    guard last >= sentence.lowerBound, isName(tokens[last]) else { return nil }
    let name = nameEnding(at: last, in: sentence, of: document)
    let isObject =
      name.lowerBound > sentence.lowerBound
      && Lexicon.beyondName.contains(tokens[name.lowerBound - 1])
    return !isObject && canAnswer(name, before: name.upperBound, of: document) ? name : nil
  }

  /// Whether the words before an accusing one say that nobody accuses: "avoided blaming", "never
  /// accused", "reasons to attack".
  private static func isWithheld(
    _ match: Lexicon.Match,
    in sentence: Range<Int>,
    of document: Document
  ) -> Bool {
    let near = max(sentence.lowerBound, match.tokens.lowerBound - 3)..<match.tokens.lowerBound
    let mark = near.last { document.tokens[$0].kind == .punctuation }
    let before = (mark.map { $0 + 1 } ?? near.lowerBound)..<near.upperBound
    return Lexicon.withholding.hasMatch(in: before, of: document.tokens)
  }

  private static func labels(in content: Span, of document: Document) -> [Accusation] {
    let range = document.tokenRange(in: content)
    let judging = Lexicon.loadedLabels.matches(in: range, of: document.tokens)
    let wrongdoing = Lexicon.wrongdoing.matches(in: range, of: document.tokens)
    let owned = judging.map { ($0, owner(of: $0, in: range, of: document)) }
    let said = (judging + wrongdoing).map { ($0, subject(of: $0, in: range, of: document)) }
    return (owned + said).compactMap { label, name in
      guard let name, !beginsName(label, in: document) else { return nil }
      return Accusation(label.span, of: name, in: document)
    }
  }

  /// The name that stands right before a label: "the Voss regime", "Brook's lies".
  private static func owner(of label: Lexicon.Match, in range: Range<Int>, of document: Document)
    -> Range<Int>?
  {
    let tokens = document.tokens
    var last = label.tokens.lowerBound - 1
    if last > range.lowerBound, tokens[last].key == WordKey("'s") { last -= 1 }
    guard last >= range.lowerBound, isName(tokens[last]) else { return nil }
    return nameEnding(at: last, in: range, of: document)
  }

  /// The name that a label is said of: "Brook is a liar", "Brook has lied", "called Brook a liar"; nil
  /// where a mark or other words stand between, or where the name is who suffers ("Brook was robbed").
  private static func subject(
    of label: Lexicon.Match,
    in range: Range<Int>,
    of document: Document
  ) -> Range<Int>? {
    let tokens = document.tokens
    let reach = max(range.lowerBound, label.tokens.lowerBound - 5)..<label.tokens.lowerBound
    guard let last = reach.last(where: { isName(tokens[$0]) }) else { return nil }
    let name = nameEnding(at: last, in: range, of: document)
    var between = tokens[last + 1..<label.tokens.lowerBound]
    let isCalled =
      between.first?.key == WordKey("as")
      || name.lowerBound > 0 && Lexicon.calling.contains(tokens[name.lowerBound - 1])
    if between.first?.key == WordKey("as") { between = between.dropFirst() }
    let isBroken = between.contains { token in
      token.kind == .punctuation || Lexicon.otherPredicates.contains(token)
    }
    let isSaidToBe = isCalled || between.contains { Lexicon.linkingVerbs.contains($0) }
    let isDeed = Lexicon.wrongfulDeeds.contains(tokens[label.tokens.lowerBound])
    return !isBroken && isDeed != isSaidToBe ? name : nil
  }

  /// Whether an accusing word is itself the first part of a name: "Sue Perkins".
  private static func beginsName(_ match: Lexicon.Match, in document: Document) -> Bool {
    let next = match.tokens.upperBound
    return document.tokens[match.tokens.lowerBound].isCapitalized && match.tokens.count == 1
      && !match.entry.hasSuffix("ing") && document.tokens.indices.contains(next)
      && document.tokens[next].isCapitalized
  }

  private init(_ words: Span, of name: Range<Int>, in document: Document) {
    self.words = words
    target = document.span(of: name)
    self.name = document.tokens[name.upperBound - 1].key
  }

  /// The first name after a token, at most three words on and before any mark or preposition.
  private static func name(after start: Int, before end: Int, of document: Document) -> Range<Int>?
  {
    let tokens = document.tokens
    let reach = (start..<min(end, start + 4)).prefix { index in
      tokens[index].kind != .punctuation && !Lexicon.afterAccused.contains(tokens[index])
    }
    if let adjective = reach.first(where: { namesBody($0, before: end, of: document) }) {
      return adjective..<adjective + 2
    }
    guard var first = reach.first(where: { isName(tokens[$0]) }) else { return nil }
    let last = (first..<end).prefix { tokens[$0].isCapitalized }.last ?? first
    while first > start, Lexicon.peoples.contains(tokens[first - 1]) { first -= 1 }
    return canAnswer(first..<last + 1, before: end, of: document) ? first..<last + 1 : nil
  }

  /// Whether a name is that of somebody, and not of a law or ship, nor the first part of another thing's
  /// ("the Brook murders").
  private static func canAnswer(_ name: Range<Int>, before end: Int, of document: Document) -> Bool
  {
    let tokens = document.tokens
    guard !Lexicon.things.contains(tokens[name.upperBound - 1]),
      !Lexicon.shipPrefixes.contains(tokens[name.lowerBound])
    else { return false }
    guard name.upperBound < end else { return true }
    let next = tokens[name.upperBound]
    return next.kind != .word || next.isCapitalized || Lexicon.afterName.contains(next)
      || Lexicon.bodies.contains(next)
      || document.text[next.span].hasSuffix("ly") || document.text[next.span].hasSuffix("ing")
  }

  private static func nameEnding(at last: Int, in range: Range<Int>, of document: Document)
    -> Range<Int>
  {
    var first = last
    while first > range.lowerBound, isName(document.tokens[first - 1]) { first -= 1 }
    return first..<last + 1
  }

  /// Whether a word is the adjective of a people whose government or the like is meant.
  private static func namesBody(_ index: Int, before end: Int, of document: Document) -> Bool {
    Lexicon.peoples.contains(document.tokens[index]) && document.tokens[index].isCapitalized
      && index + 1 < end && Lexicon.bodies.contains(document.tokens[index + 1])
  }

  private static func isName(_ token: Token) -> Bool {
    token.isCapitalized && !Lexicon.notNames.contains(token) && !Lexicon.peoples.contains(token)
  }
}
