import Articles

/// For whom a source speaks, as the articles themselves say beside its name.
///
/// Read are the words before the name ("Republican senator", "Kremlin spokesman"), the mark behind
/// it ("R-Maine") and the description behind it ("a spokeswoman for the union"), in every article: a
/// party, else the organisation or country in whose name the source holds its role, else the
/// organisation that it is; without either whoever a description names: "lawyers for the family",
/// "opponents of the plan". "Its spokesman" speaks for the body that the sentence or the one before
/// names first. A country is a side only of those who hold office in its name, and a role
/// that one had before is none. What the articles say most often counts. Nothing is known from elsewhere: a
/// source of which no article says it has no side. Limits: a side is an affiliation, not an
/// opinion; people speak against their own.
struct SideFinder {
  /// Of a description so many words are read at most.
  private static let longest = 8

  private let documents: [Document]
  private let actors: [Comparison.Actor]
  /// By article, the labels of organisations, places and people by where they begin.
  private let labels: [[Int: [(end: Int, actor: Int)]]]
  private let evidence: NameEvidence

  /// Takes documents, the actors that they name and which of their words are names.
  init(_ documents: [Document], actors: [Comparison.Actor], evidence: NameEvidence) {
    self.documents = documents
    self.actors = actors
    var labels: [[Int: [(end: Int, actor: Int)]]] = Array(repeating: [:], count: documents.count)
    for (index, actor) in actors.enumerated() where actor.type != .group {
      for label in actor.labels {
        labels[label.article][label.span.lowerBound, default: []]
          .append((label.span.upperBound, index))
      }
    }
    self.labels = labels
    self.evidence = evidence
  }

  /// The side of a source, or nil where no article says it.
  ///
  /// It is looked for where the source is named, or where the actor is that it is.
  func side(of mentions: [Comparison.Passage], type: SourceType, actor: Int?) -> String? {
    guard type != .document && type != .media else { return nil }
    let said: [(article: Int, tokens: Range<Int>)]
    if let actor {
      said = actors[actor].labels.flatMap { label in
        descriptions(around: label).map { (label.article, $0) }
      }
    } else {
      said = mentions.map { ($0.article, description(in: $0)) }
    }
    func commonest(_ side: (_ tokens: Range<Int>, _ article: Int) -> String?) -> String? {
      Self.commonest(said.compactMap { side($0.tokens, $0.article) })
    }
    if let cause = commonest({ SpokenFor(documents[$1]).cause(in: $0) }) { return cause }
    if let actor, actors[actor].type == .organization || actors[actor].type == .place {
      return name(of: actor)
    }
    if actor == nil, let body = mentions.lazy.compactMap(body(endingIn:)).first {
      return name(of: body)
    }
    return commonest { party(in: $0, of: $1) }
      ?? commonest { master(in: $0, of: $1, besides: actor) }
      ?? commonest { SpokenFor(documents[$1]).client(in: $0) }
  }

  /// What to call an actor: by a name of its own, or "the union" however it is determined.
  private func name(of actor: Int) -> String {
    let words = actors[actor].name.split(separator: " ")
    guard let first = words.first,
      !words.dropFirst().contains(where: { $0.first?.isUppercase == true })
    else { return actors[actor].name }
    let isDetermined = NounPhraseFinder.determiners.contains(WordKey(first.utf8))
    guard isDetermined || first.first?.isUppercase == false else { return actors[actor].name }
    return (["the"] + words.dropFirst(isDetermined ? 1 : 0)).joined(separator: " ")
  }

  /// What is said most often; of equals the first.
  private static func commonest(_ names: [String]) -> String? {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    let most = counts.values.max()
    return names.first { counts[$0] == most }
  }

  /// A source without a name is a description itself: "White House officials", "a spokesman" with the
  /// "for the union" behind it.
  private func description(in mention: Comparison.Passage) -> Range<Int> {
    let document = documents[mention.article]
    let tokens = document.tokenRange(in: mention.span)
    guard let last = tokens.last.map({ document.tokens[$0].key }),
      ActorWords.roles.contains(last) || SpokenFor.opens(last),
      let sentence = document.sentenceIndex(at: mention.span.lowerBound)
    else { return tokens }
    let end = document.sentences[sentence].tokens.upperBound
    guard tokens.upperBound < end,
      Self.prepositions.contains(document.tokens[tokens.upperBound].key)
    else { return tokens }
    return tokens.lowerBound..<closing(tokens.upperBound, before: end, in: document)
  }

  /// A label that is a role ("Kremlin spokesman", "the Republican leader"), and the mark or description
  /// behind a name.
  private func descriptions(around label: Comparison.Passage) -> [Range<Int>] {
    let document = documents[label.article]
    let tokens = document.tokenRange(in: label.span)
    guard let sentence = document.sentenceIndex(at: label.span.lowerBound), !tokens.isEmpty else {
      return []
    }
    let end = document.sentences[sentence].tokens.upperBound
    func key(_ token: Int) -> WordKey { document.tokens[token].key }
    let last = key(tokens.upperBound - 1)
    if ActorWords.roles.contains(last) || SpokenFor.opens(last) {
      let start = owner(before: tokens.lowerBound, in: document, sentence: sentence)
      let opens = tokens.upperBound < end && Self.prepositions.contains(key(tokens.upperBound))
      return opens
        ? [start..<closing(tokens.upperBound, before: end, in: document)]
        : [start..<tokens.upperBound]
    }
    let next = tokens.upperBound + 1
    guard next < end, Self.openers.contains(key(tokens.upperBound)) else { return [] }
    if Parties.name(ofMember: document.text[document.tokens[next].span]) != nil {
      return [next..<next + 1]
    }
    if next + 1 < end, key(next) == Self.who, SpokenFor.isHeading(key(next + 1)) {
      return [next + 1..<closing(next + 2, before: end, in: document)]
    }
    let describes =
      Self.articles.contains(key(next)) || ActorWords.roleModifiers.contains(key(next))
      || SpokenFor.isHeading(key(next)) || Self.acting.contains(key(next))
    return describes ? [next..<closing(next, before: end, in: document)] : []
  }

  /// The first token of whoever has a role: "the council" of "the council's leader".
  private func owner(before role: Int, in document: Document, sentence: Int) -> Int {
    let first = document.sentences[sentence].tokens.lowerBound
    guard role - 2 >= first, ["'s", "’s"].contains(document.text[document.tokens[role - 1].span])
    else { return role }
    var start = role - 2
    while start > first, !NounPhraseFinder.determiners.contains(document.tokens[start].key),
      document.tokens[start - 1].kind == .word,
      document.tokens[start].isCapitalized
        || NounPhraseFinder.determiners.contains(document.tokens[start - 1].key)
    {
      start -= 1
    }
    return start
  }

  /// Where a description that begins at a token ends.
  private func closing(_ first: Int, before end: Int, in document: Document) -> Int {
    let most = min(end, first + Self.longest)
    return (first..<most).first { Self.closers.contains(document.tokens[$0].key) } ?? most
  }

  private static let openers = keys(", (")
  private static let articles = keys("a an the")
  private static let prepositions = keys("for of at with to from against")
  private static let towards = WordKey("to")
  private static let (who, its) = (WordKey("who"), WordKey("its"))
  /// What opens "for the opposition", "on behalf of the tenants".
  private static let acting = keys("for on")
  private static let closers = keys(", ( ) ; : . who which that and said says told has had is was")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey($0.utf8) })
  }

  /// A party named among the tokens: "Republican", or its mark behind a name.
  private func party(in tokens: Range<Int>, of article: Int) -> String? {
    let document = documents[article]
    return tokens.lazy.filter { document.tokens[$0].isCapitalized }.compactMap { token in
      let keys = document.tokens[token..<min(token + 2, tokens.upperBound)].map(\.key)
      // "Conservatives" that open a sentence may be any.
      let saysNothing = evidence.isOrdinary(keys[0]) && !evidence.isName(keys[0])
      return (keys.count > 1 ? Parties.name(of: keys) : nil)
        ?? (saysNothing ? nil : Parties.name(of: [keys[0]]))
        ?? Parties.name(ofMember: document.text[document.tokens[token].span])
    }.first
  }

  /// The organisation or country in whose name a role is held: "Kremlin spokesman", "director of the
  /// Harbour Board"; for a spokesman the person too.
  private func master(in tokens: Range<Int>, of article: Int, besides own: Int?) -> String? {
    let document = documents[article]
    let roles = tokens.filter {
      let key = document.tokens[$0].key
      return ActorWords.roles.contains(key) || SpokenFor.isAgent(key) || SpokenFor.isHeading(key)
    }
    guard !roles.isEmpty,
      !tokens.contains(where: { ActorWords.past.contains(document.tokens[$0].key) })
    else { return nil }
    let isOffice = roles.contains { ActorWords.offices.contains(document.tokens[$0].key) }
    let speaks = roles.contains { SpokenFor.isAgent(document.tokens[$0].key) }
    for token in tokens {
      for label in labels[article][document.tokens[token].span.lowerBound] ?? []
      where label.actor != own {
        let actor = actors[label.actor]
        let isBody = actor.type == .organization || actor.type == .place && isOffice
        let end = document.tokenRange(in: Span(document.tokens[token].span.lowerBound, label.end))
          .upperBound
        let leads = roles.contains { $0 >= end && $0 <= end + 2 }
        let linking =
          token > roles[0]
          ? (roles[0]..<token).last { Self.prepositions.contains(document.tokens[$0].key) } : nil
        // An ambassador to a country is another's.
        let follows =
          linking.map { actor.type != .place || document.tokens[$0].key != Self.towards }
          ?? (token > roles[0] && SpokenFor.isHeading(document.tokens[roles[0]].key))
        if (leads || follows) && (isBody || speaks) { return name(of: label.actor) }
      }
    }
    return document.tokens[tokens.lowerBound].key == Self.its
      ? body(namedBefore: tokens.lowerBound, in: article, besides: own).map(name(of:)) : nil
  }

  /// The organisation with which a mention ends: "the metalworkers' union".
  private func body(endingIn mention: Comparison.Passage) -> Int? {
    documents[mention.article].tokenRange(in: mention.span).lazy.compactMap { token in
      let start = documents[mention.article].tokens[token].span.lowerBound
      return labels[mention.article][start]?.first {
        $0.end == mention.span.upperBound && actors[$0.actor].type == .organization
      }?.actor
    }.first
  }

  /// The organisation that a sentence names first before a token, or the sentence before it.
  private func body(namedBefore token: Int, in article: Int, besides own: Int?) -> Int? {
    let document = documents[article]
    guard let sentence = document.sentenceIndex(at: document.tokens[token].span.lowerBound) else {
      return nil
    }
    let here = document.sentences[sentence].tokens.lowerBound..<token
    let before = sentence > 0 ? document.sentences[sentence - 1].tokens : 0..<0
    for tokens in [here, before] {
      for token in tokens {
        let labels = labels[article][document.tokens[token].span.lowerBound] ?? []
        let body = labels.first { $0.actor != own && actors[$0.actor].type == .organization }
        if let body { return body.actor }
      }
    }
    return nil
  }
}
