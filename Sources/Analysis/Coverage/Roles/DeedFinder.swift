import Articles

/// Finds what a text lets somebody do, and what it lets be done to them.
///
/// A rule over the words around a mention. After it, past a clause in commas or a place ("of
/// Wexmoor"), stands its verb: an active one is the mention's deed, a passive one ("were dragged
/// out") is done to it. Before it stands the verb of which it is the object ("arrested three
/// protesters"), and "by" after a passive makes it the doer. The idea that the grammar of agent and
/// patient is part of a story's frame is that of Fowler (1991), "Language in the News".
///
/// Limits: knows no grammar beyond that. Mentions inside quotation marks are left out, as they are
/// another's words, and so are "he" and "she"; a verb further away, a clause between, or an unlisted
/// verb in the present is missed.
struct DeedFinder {
  private let document: Document

  /// Reads mentions in a document.
  init(_ document: Document) {
    self.document = document
  }

  /// What is told of a mention, as verb and role; one deed on each side of it at most, by text order.
  func deeds(ofMentionAt span: Span) -> [(verb: Span, role: Comparison.ActorRole)] {
    guard !document.isQuoted(at: span.lowerBound),
      let sentence = document.sentenceIndex(at: span.lowerBound)
    else { return [] }
    let tokens = document.tokenRange(in: span)
    guard let first = tokens.first, let last = tokens.last else { return [] }
    let range = document.sentences[sentence].tokens
    let subject = isGoverned(first, in: range) ? nil : after(last + 1, in: range)
    let object = before(first, in: range).flatMap { deed in
      let isWhole = deed.role == .target ? isHead(last, in: range) : !owns(last, in: range)
      return isWhole ? deed : nil
    }
    // "…, said Ivar would go": whoever has a verb of his own does not speak here.
    let isSubject = subject != nil && object?.role == .agent
    let found = [isSubject ? nil : object, subject].compactMap { $0 }
    return found.map { (document.span(of: $0.tokens), $0.role) }
  }

  private typealias Deed = (tokens: Range<Int>, role: Comparison.ActorRole)

  /// Clauses in commas and places of so many tokens are read over.
  private static let longestClause = 24
  private static let longestPlace = 5

  /// Whether a preposition stands before a mention, which then is no verb's subject.
  private func isGoverned(_ start: Int, in sentence: Range<Int>) -> Bool {
    let index = beforeDeterminers(of: start, in: sentence)
    return index >= sentence.lowerBound && Self.prepositions.contains(text(index))
  }

  private func beforeDeterminers(of start: Int, in sentence: Range<Int>) -> Int {
    var index = start - 1
    while index >= sentence.lowerBound, isDeterminer(index), start - index <= 3 { index -= 1 }
    return index
  }

  /// Whether a mention that ends with a token is what its phrase is about, and not the possessor or
  /// the first half of something else ("the council's plan", "the Wexmoor plan").
  private func isHead(_ last: Int, in sentence: Range<Int>) -> Bool {
    let next = last + 1
    guard next < sentence.upperBound else { return true }
    let token = document.tokens[next]
    guard token.kind == .word else { return token.kind == .punctuation && !isPossessive(next) }
    return !isPossessive(next) && !token.isCapitalized
      && (CommonWords.contains(token.key) || Self.prepositions.contains(text(next))
        || VerbForms.isPast(token, in: document.text) || VerbForms.isPresent(token)
        || VerbForms.isGerund(token, in: document.text) || isBetween(token))
  }

  private func owns(_ last: Int, in sentence: Range<Int>) -> Bool {
    last + 1 < sentence.upperBound && isPossessive(last + 1)
  }

  private func isPossessive(_ index: Int) -> Bool { ["'s", "’s", "'", "’"].contains(text(index)) }

  // MARK: - After the mention

  private func after(_ start: Int, in sentence: Range<Int>) -> Deed? {
    guard start < sentence.upperBound else { return nil }
    let word = text(start)
    if isPossessive(start) { return nil }
    if Self.relatives.contains(word) { return verb(at: start + 1, in: sentence) }
    if word == ",", start + 1 < sentence.upperBound {
      if Self.relatives.contains(text(start + 1)) { return verb(at: start + 2, in: sentence) }
      let limit = min(start + Self.longestClause, sentence.upperBound)
      guard let end = (start + 1..<limit).first(where: { text($0) == "," }) else { return nil }
      return verb(at: end + 1, in: sentence)
    }
    if Self.placing.contains(word) {
      let limit = min(start + 1 + Self.longestPlace, sentence.upperBound)
      for index in start + 1..<max(start + 1, limit) {
        guard document.tokens[index].kind != .punctuation else { return nil }
        // "in their White House visits": behind a place the present could be a noun.
        if VerbForms.isPresent(document.tokens[index]) { continue }
        if let found = verb(at: index, in: sentence) { return found }
      }
      return nil
    }
    return verb(at: start, in: sentence)
  }

  /// The verb group that begins at a token: auxiliaries, then the verb.
  private func verb(at start: Int, in sentence: Range<Int>) -> Deed? {
    var index = start
    var isPassive = false
    var isPerfect = false
    var isInfinitive = false
    while index < sentence.upperBound {
      let token = document.tokens[index]
      if VerbForms.being.contains(token.key) {
        (isPassive, isPerfect, isInfinitive) = (true, false, false)
      } else if VerbForms.having.contains(token.key) {
        (isPassive, isPerfect, isInfinitive) = (false, true, false)
      } else if VerbForms.modal.contains(token.key) {
        (isPassive, isPerfect, isInfinitive) = (false, false, true)
      } else if !isBetween(token) {
        break
      }
      index += 1
    }
    guard index < sentence.upperBound, index - start <= 6 else { return nil }
    let token = document.tokens[index]
    let group = start..<end(ofVerbAt: index, in: sentence)
    if isPassive {
      if VerbForms.isGerund(token, in: document.text) { return (group, .agent) }
      return VerbForms.isParticiple(token, in: document.text) ? (group, .target) : nil
    }
    if isPerfect {
      return VerbForms.isParticiple(token, in: document.text) ? (group, .agent) : nil
    }
    if isInfinitive {
      return token.kind == .word && !token.isCapitalized && token.span.count > 2
        && !CommonWords.contains(token.key) ? (group, .agent) : nil
    }
    if VerbForms.isPast(token, in: document.text) {
      // "Three people arrested by police said" has the passive without its auxiliary.
      let next = group.upperBound
      let isReduced =
        next + 1 < sentence.upperBound && text(next) == "by" && canAct(next + 1)
        && !VerbForms.clausal.contains(token.key)
      return (group, isReduced ? .target : .agent)
    }
    return VerbForms.isPresent(token) && !token.isCapitalized ? (group, .agent) : nil
  }

  /// Whether somebody can begin with a token behind "by"; not so in "by telephone", "by Friday", "by 9%".
  private func canAct(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isCapitalized
      ? !DateReader.isWeekday(token) && !DateReader.isMonth(token)
      : token.kind == .word && (isDeterminer(index) || PeopleWords.contains(token.key))
  }

  private func isBetween(_ token: Token) -> Bool {
    VerbForms.between.contains(token.key)
      || (token.span.count > 5 && !token.isCapitalized && document.text[token.span].hasSuffix("ly"))
  }

  private func end(ofVerbAt index: Int, in sentence: Range<Int>) -> Int {
    let next = index + 1
    guard next < sentence.upperBound, VerbForms.particles.contains(document.tokens[next].key) else {
      return next
    }
    return next + 1
  }

  // MARK: - Before the mention

  private func before(_ start: Int, in sentence: Range<Int>) -> Deed? {
    var index = beforeDeterminers(of: start, in: sentence)
    guard index >= sentence.lowerBound else { return nil }
    let word = text(index)
    if word == "by" { return doer(before: index, in: sentence) }
    let isAgainst = word == "against"
    if isAgainst || VerbForms.particles.contains(document.tokens[index].key) { index -= 1 }
    guard index >= sentence.lowerBound else { return nil }
    let token = document.tokens[index]
    let verb = index..<(isAgainst ? index + 2 : end(ofVerbAt: index, in: sentence))
    if VerbForms.inverted.contains(token.key), isInverted(index, in: sentence) {
      return (verb, .agent)
    }
    guard !VerbForms.clausal.contains(token.key) else { return nil }
    var place = index - 1
    while place >= sentence.lowerBound, isBetween(document.tokens[place]) { place -= 1 }
    let previous = place >= sentence.lowerBound ? document.tokens[place] : nil
    if previous.map({ VerbForms.modal.contains($0.key) }) == true, token.kind == .word,
      !CommonWords.contains(token.key)
    {
      return (verb, .target)
    }
    // "the injured people": an adjective, not a verb, stands after a determiner.
    guard previous == nil || !isDeterminer(place) || Self.crowds.contains(text(place)) else {
      return nil
    }
    let isVerb =
      VerbForms.isPast(token, in: document.text) || VerbForms.isGerund(token, in: document.text)
      || VerbForms.isPresent(token) && !token.isCapitalized
    let isPassive = previous.map { VerbForms.being.contains($0.key) } == true
    return isVerb && !isPassive ? (verb, .target) : nil
  }

  /// Whether a quotation or comma stands before a verb of saying: "…,” said Ada Brook".
  private func isInverted(_ index: Int, in sentence: Range<Int>) -> Bool {
    index == sentence.lowerBound || document.tokens[index - 1].kind == .punctuation
  }

  /// The deed of which "by" names the doer.
  private func doer(before by: Int, in sentence: Range<Int>) -> Deed? {
    var index = by - 1
    if index > sentence.lowerBound, VerbForms.particles.contains(document.tokens[index].key) {
      index -= 1
    }
    guard index >= sentence.lowerBound,
      VerbForms.isParticiple(document.tokens[index], in: document.text)
    else { return nil }
    return (index..<end(ofVerbAt: index, in: sentence), .agent)
  }

  private func isDeterminer(_ index: Int) -> Bool {
    document.tokens[index].kind == .number || Self.determiners.contains(text(index))
  }

  private func text(_ index: Int) -> String {
    let text = document.text[document.tokens[index].span]
    return document.tokens[index].isCapitalized ? text.lowercased() : text
  }

  private static let relatives: Set<String> = ["who", "which", "that"]
  private static let placing: Set<String> = ["of", "in", "at", "from", "for", "outside", "inside"]
  private static let prepositions: Set<String> = [
    "of", "in", "to", "with", "for", "from", "at", "on", "by", "about", "against", "between",
    "among", "into", "near", "under", "over", "through", "toward", "towards", "including",
  ]
  private static let determiners = Set<String>([
    "the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our", "some",
    "many", "several", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "all", "both", "other",
  ]).union(crowds)
  /// Numbers that stand for people by themselves.
  private static let crowds: Set<String> = ["dozens", "hundreds", "thousands"]
}
