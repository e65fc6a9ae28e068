import Articles

/// Finds names: runs of capitalised words, with the roles before them set apart.
struct NameFinder {
  /// A run of capitalised words.
  struct Run {
    /// The words of the role before the name: "CIA Director", "council leader"; empty without one.
    var role: Range<Int>
    /// The words of the name; empty where the run is a role alone ("Prime Minister").
    var name: Range<Int>
  }

  private let document: Document
  private let evidence: NameEvidence

  /// Takes a document and what is known of the event's words.
  init(_ document: Document, evidence: NameEvidence) {
    self.document = document
    self.evidence = evidence
  }

  /// The runs of a sentence, in text order.
  func runs(in sentence: Sentence) -> [Run] {
    let isHeading = NameEvidence.isHeading(sentence, in: document)
    var runs: [Run] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let isAtStart = isHeading || NameEvidence.isAtStart(index, of: sentence, in: document)
      guard isName(index, isAtStart: isAtStart, isHeading: isHeading, in: sentence) else {
        index += 1
        continue
      }
      let end = end(ofRunAt: index, in: sentence, isHeading: isHeading)
      let isSomebody = (index..<end).contains {
        !ActorWords.additions.contains(document.tokens[$0].key)
      }
      if isSomebody {
        let run = divided(index..<end)
        runs.append(run.name.isEmpty ? run : withRoleBefore(run, in: sentence))
      }
      index = end
    }
    return runs
  }

  /// Whether a token can be a word of a name.
  private func isName(
    _ index: Int,
    isAtStart: Bool,
    isHeading: Bool,
    in sentence: Sentence
  ) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .word, token.isCapitalized, !ActorWords.honorifics.contains(token.key),
      !isDay(index, in: sentence), !isCompoundAdjective(token)
    else { return false }
    let isShouted = evidence.isShouted(index, of: sentence, in: document)
    let isAtStart = isAtStart || isShouted
    if CommonWords.contains(token.key) {
      if isAtStart { return false }
      return isAcronym(token) || NameEvidence.followsName(index, in: document)
        || evidence.isSurname(token.key) && !isInDate(index, in: sentence)
    }
    guard isAtStart else { return token.key != Self.march || !isInDate(index, in: sentence) }
    if NumberReader(document).number(at: index, before: sentence.tokens.upperBound) != nil {
      return false
    }
    let isCountry = Countries.name(of: [nameKey(index)]) != nil && !evidence.isOrdinary(token.key)
    return isCountry || evidence.isName(token.key)
      || !isShouted && opensName(index, isHeading: isHeading, in: sentence)
  }

  /// Whether a word is made of a name and what it does to another: "Hode-based", "Labour-led".
  private func isCompoundAdjective(_ token: Token) -> Bool {
    let word = document.text.bytes[token.span.lowerBound..<token.span.upperBound]
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")) else { return false }
    let end = word[(hyphen + 1)...]
    return end.suffix(2).elementsEqual("ed".utf8) && end.first.map { $0 >= 0x61 } == true
      || Self.compounding.contains(WordKey(end))
  }

  private static let compounding = Set(
    [
      "led", "run", "born", "held", "hit", "torn", "ridden", "stricken", "bound", "prone", "making",
      "style", "era", "wide", "leaning", "friendly",
    ].map {
      WordKey($0)
    }
  )
  private static let march = WordKey("march")

  /// Whether a capital that says nothing begins a name by what comes after: "Ilse Marrow", "Chamber
  /// of Commerce".
  ///
  /// In a heading every word has a capital: there the two must stand together elsewhere.
  private func opensName(_ index: Int, isHeading: Bool, in sentence: Sentence) -> Bool {
    let key = document.tokens[index].key
    var next = index + 1
    guard next < sentence.tokens.upperBound else { return false }
    let takesOf = ActorWords.bodies.contains(key)
    if takesOf && document.text[document.tokens[next].span] == "of" { next += 1 }
    guard next < sentence.tokens.upperBound, document.tokens[next].isCapitalized,
      !CommonWords.contains(document.tokens[next].key), !isDay(next, in: sentence)
    else { return false }
    return takesOf
      || (isHeading
        ? evidence.areNeighbours(key, document.tokens[next].key) : !evidence.isOrdinary(key))
  }

  /// Whether a word that is also a month stands as one: "in May", "early May", "May 2019", "the March
  /// figure".
  private func isInDate(_ index: Int, in sentence: Sentence) -> Bool {
    let next = index + 1
    let isBeforeNumber = next < sentence.tokens.upperBound && document.tokens[next].kind == .number
    guard index > sentence.tokens.lowerBound else { return isBeforeNumber }
    let before = document.tokens[index - 1]
    let isOfNoun =
      document.tokens[index].key == Self.march
      && NounPhraseFinder.determiners.contains(before.key)
      && next < sentence.tokens.upperBound && document.tokens[next].kind == .word
      && !document.tokens[next].isCapitalized
    return isBeforeNumber || isOfNoun || before.kind == .number
      || Self.beforeMonths.contains(before.key)
  }

  private static let beforeMonths = Set(
    """
    in of since until till by last this next early late mid before from through after during each every
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )

  private func isDay(_ index: Int, in sentence: Sentence) -> Bool {
    let dates = DateReader(document)
    let limit = sentence.tokens.upperBound
    if DateReader.isMonth(document.tokens[index]) || dates.day(at: index, before: limit) != nil {
      return true
    }
    return index > sentence.tokens.lowerBound
      && dates.day(at: index - 1, before: limit)?.tokens.contains(index) == true
  }

  /// Whether a word is two to five capitals: "US", "DNC".
  private func isAcronym(_ token: Token) -> Bool {
    let letters = document.text.bytes[token.span.lowerBound..<token.span.upperBound]
      .filter { $0 != UInt8(ascii: ".") }
    return (2...5).contains(letters.count) && letters.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The token after a run: names, "&" between them, "of" after a role or body, and the apostrophe of
  /// "Farmers’ Union".
  private func end(ofRunAt start: Int, in sentence: Sentence, isHeading: Bool) -> Int {
    var end = start + 1
    while end < sentence.tokens.upperBound {
      let stands =
        !isHeading
        || evidence.areNeighbours(document.tokens[end - 1].key, document.tokens[end].key)
      if stands, isName(end, isAtStart: isHeading, isHeading: isHeading, in: sentence) {
        end += 1
        continue
      }
      var next = end + 1
      let text = document.text[document.tokens[end].span]
      let last = document.tokens[end - 1].key
      let takesOf = ActorWords.roles.contains(last) || ActorWords.bodies.contains(last)
      let isMembers = isOfMembers(end, before: sentence.tokens.upperBound)
      guard text == "&" || (text == "of" && takesOf) || isMembers else { break }
      if next < sentence.tokens.upperBound, document.text[document.tokens[next].span] == "the" {
        next += 1
      }
      guard next < sentence.tokens.upperBound,
        isName(next, isAtStart: isHeading, isHeading: isHeading, in: sentence)
      else { break }
      end = next + 1
    }
    return end
  }

  /// Whether a token is the apostrophe in "Farmers’ Union": whose body it is.
  private func isOfMembers(_ index: Int, before limit: Int) -> Bool {
    guard index + 1 < limit, ["’", "'"].contains(document.text[document.tokens[index].span])
    else { return false }
    let (owner, body) = (document.tokens[index - 1], document.tokens[index + 1])
    return owner.span.upperBound == document.tokens[index].span.lowerBound
      && document.text.bytes[owner.span.upperBound - 1] == UInt8(ascii: "s")
      && body.isCapitalized && ActorWords.bodies.contains(body.key)
  }

  /// Sets the capitalised role at the beginning of a run apart: "President | Trump".
  private func divided(_ run: Range<Int>) -> Run {
    guard let head = run.last(where: { ActorWords.roles.contains(nameKey($0)) }) else {
      return Run(role: run.lowerBound..<run.lowerBound, name: run)
    }
    let end = min(run.upperBound, end(ofDomainAfter: head, before: run.upperBound))
    // "General Hospital" is no hospital of that rank.
    if end > run.lowerBound, end < run.upperBound,
      (end..<run.upperBound).allSatisfy({ ActorWords.bodies.contains(nameKey($0)) })
    {
      return Run(role: run.lowerBound..<run.lowerBound, name: run)
    }
    return Run(role: run.lowerBound..<end, name: end..<run.upperBound)
  }

  /// The token after "of State", "of the United States" behind a role; the token after the role
  /// where nothing of the kind follows.
  private func end(ofDomainAfter role: Int, before limit: Int) -> Int {
    var start = role + 1
    guard start + 1 < limit, document.text[document.tokens[start].span] == "of" else {
      return start
    }
    start += 1
    if document.text[document.tokens[start].span] == "the" { start += 1 }
    for length in [3, 2] where start + length <= limit {
      if Countries.name(of: (start..<start + length).map(nameKey)) != nil { return start + length }
    }
    return start + 1
  }

  private func nameKey(_ index: Int) -> WordKey {
    let token = document.tokens[index]
    return NameWord.key(of: document.text.bytes[token.span.lowerBound..<token.span.upperBound])
  }

  /// Takes in what stands before: "former FBI director | James Comey", "council leader | Whitlock".
  private func withRoleBefore(_ run: Run, in sentence: Sentence) -> Run {
    var start = run.role.isEmpty ? run.name.lowerBound : run.role.lowerBound
    let first = sentence.tokens.lowerBound
    let isRole = start > first && ActorWords.roles.contains(document.tokens[start - 1].key)
    guard !run.role.isEmpty || isRole else { return run }
    let limit = max(first, start - 5)
    while start > limit {
      let before = document.tokens[start - 1]
      if isOfBetweenNames(start - 1, first: first) {
        start -= 2
        continue
      }
      guard before.kind == .word, !CommonWords.contains(before.key) else { break }
      let belongs =
        start == run.name.lowerBound || before.isCapitalized
        || ActorWords.roleModifiers.contains(before.key) || ActorWords.bodies.contains(before.key)
        || ActorWords.roles.contains(before.key) || isNounBeforeRole(start - 1, first: first)
      guard belongs else { break }
      start -= 1
    }
    return Run(
      role: start..<(run.role.isEmpty ? run.name.lowerBound : run.role.upperBound),
      name: run.name
    )
  }

  /// Whether a word right before a role opens its phrase, as "swimming" does in ", swimming coach".
  private func isNounBeforeRole(_ index: Int, first: Int) -> Bool {
    let role = document.tokens[index + 1]
    guard ActorWords.roles.contains(role.key), !role.isCapitalized else { return false }
    guard index > first else { return true }
    let before = document.tokens[index - 1]
    return before.kind == .punctuation || CommonWords.contains(before.key)
  }

  /// Whether a token is the "of" of "Chamber of Commerce president".
  private func isOfBetweenNames(_ index: Int, first: Int) -> Bool {
    index > first && document.text[document.tokens[index].span] == "of"
      && document.tokens[index - 1].isCapitalized && document.tokens[index + 1].isCapitalized
  }
}
