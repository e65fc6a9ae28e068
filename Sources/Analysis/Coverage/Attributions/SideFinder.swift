import Articles

/// For whom a source speaks, as the articles themselves say beside its name.
///
/// Read are the words before the name ("Republican senator", "Kremlin spokesman"), the mark behind
/// it ("R-Maine") and the description behind it ("a spokeswoman for the union"), in every article: a
/// party, else the organisation or country in whose name the source holds its role, else the
/// organisation that it is. A country is a side only of those who hold office in its name, and a role
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
    if let actor, actors[actor].type == .organization || actors[actor].type == .place {
      return actors[actor].name
    }
    let said: [(article: Int, tokens: Range<Int>)]
    if let actor {
      said = actors[actor].labels.flatMap { label in
        descriptions(around: label).map { (label.article, $0) }
      }
    } else {
      said = mentions.map { ($0.article, description(in: $0)) }
    }
    return Self.commonest(said.compactMap { party(in: $0.tokens, of: $0.article) })
      ?? Self.commonest(said.compactMap { master(in: $0.tokens, of: $0.article, besides: actor) })
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
    guard let last = tokens.last, ActorWords.roles.contains(document.tokens[last].key),
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
    if ActorWords.roles.contains(key(tokens.upperBound - 1)) {
      let opens = tokens.upperBound < end && Self.prepositions.contains(key(tokens.upperBound))
      return opens
        ? [tokens.lowerBound..<closing(tokens.upperBound, before: end, in: document)] : [tokens]
    }
    let next = tokens.upperBound + 1
    guard next < end, Self.openers.contains(key(tokens.upperBound)) else { return [] }
    if Parties.name(ofMember: document.text[document.tokens[next].span]) != nil {
      return [next..<next + 1]
    }
    let describes =
      Self.articles.contains(key(next)) || ActorWords.roleModifiers.contains(key(next))
    return describes ? [next..<closing(next, before: end, in: document)] : []
  }

  /// Where a description that begins at a token ends.
  private func closing(_ first: Int, before end: Int, in document: Document) -> Int {
    let most = min(end, first + Self.longest)
    return (first..<most).first { Self.closers.contains(document.tokens[$0].key) } ?? most
  }

  private static let openers = keys(", (")
  private static let articles = keys("a an the")
  private static let prepositions = keys("for of at with to from")
  private static let towards = WordKey("to")
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
    let roles = tokens.filter { ActorWords.roles.contains(document.tokens[$0].key) }
    guard !roles.isEmpty,
      !tokens.contains(where: { ActorWords.past.contains(document.tokens[$0].key) })
    else { return nil }
    let isOffice = roles.contains { ActorWords.offices.contains(document.tokens[$0].key) }
    let speaks = roles.contains { Self.speakers.contains(document.tokens[$0].key) }
    for token in tokens {
      for label in labels[article][document.tokens[token].span.lowerBound] ?? []
      where label.actor != own && actors[label.actor].name.contains(where: \.isUppercase) {
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
          linking.map { actor.type != .place || document.tokens[$0].key != Self.towards } == true
        if (leads || follows) && (isBody || speaks) { return actor.name }
      }
    }
    return nil
  }

  private static let speakers = ActorWords.spokespeople.union(
    keys("lawyer attorney adviser advisor aide")
  )
}
