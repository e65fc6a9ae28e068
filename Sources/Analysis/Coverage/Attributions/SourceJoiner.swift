import Articles

/// Who is heard across articles: one entry a source, with the words each article gives it.
struct SourceJoiner {
  let documents: [Document]
  let actors: [Comparison.Actor]
  private let evidence: NameEvidence
  /// Where the actors are named or described.
  let labels: ActorLabels
  /// By place, the label by which it speaks most often: "White House" of the United States.
  private var voices: [Int: String] = [:]
  /// By the last word of their names, the people with several.
  private let peopleByLast: [WordKey?: [Int]]
  /// The organisations by their names.
  private let bodies: [String: Int]

  /// What two speakers are compared by.
  enum Identity: Hashable {
    /// An actor of the comparison.
    case actor(Int)
    /// A name or description without case and articles.
    case name(String)
  }

  /// Takes documents, the actors that they name and which of their words are names.
  init(_ documents: [Document], actors: [Comparison.Actor], evidence: NameEvidence) {
    self.documents = documents
    self.evidence = evidence
    self.actors = actors
    labels = ActorLabels(documents, actors: actors)
    peopleByLast = Dictionary(
      grouping: actors.indices.filter {
        actors[$0].type == .person && actors[$0].name.contains(" ")
      },
      by: { PersonName.surname(of: actors[$0].name) }
    )
    bodies = Dictionary(
      actors.indices.filter { actors[$0].type == .organization }.map { (actors[$0].name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    voices = commonestVoices()
  }

  /// By place, the label under which most attributions have it speak, the first of equals.
  private func commonestVoices() -> [Int: String] {
    var counts: [Int: [(label: String, count: Int)]] = [:]
    for (article, document) in documents.enumerated() {
      for attribution in document.attributions {
        guard attribution.sourceType != .pronoun, let named = attribution.namedBy,
          document.text[named].contains(where: \.isUppercase),
          case .actor(let actor) = identity(of: attribution, in: article),
          actors[actor].type == .place
        else { continue }
        let label = document.text[labels.withoutDeterminers(named, in: article)]
        if let known = counts[actor]?.firstIndex(where: { $0.label == label }) {
          counts[actor]?[known].count += 1
        } else {
          counts[actor, default: []].append((label, 1))
        }
      }
    }
    return counts.compactMapValues { labels in
      let most = labels.map(\.count).max()
      return labels.first { $0.count == most }?.label
    }
  }

  /// The sources: those of most articles first, then those with most words, then by first article.
  func sources() -> [Comparison.SharedSource] {
    var order: [Identity] = []
    var names: [Identity: String] = [:]
    var types: [Identity: SourceType] = [:]
    var words: [Identity: [Int]] = [:]
    var mentions: [Identity: [Comparison.Passage]] = [:]
    for (article, document) in documents.enumerated() {
      let spoken = spokenWords(in: document)
      for (index, speaker) in document.speakers.enumerated()
      where spoken[index] > 0 && isSomebody(speaker) {
        let identity = identity(of: speaker, in: article)
        if words[identity] == nil {
          order.append(identity)
          names[identity] = name(of: speaker, identity)
          types[identity] = type(of: speaker, identity)
        }
        words[identity, default: Array(repeating: 0, count: documents.count)][article] +=
          spoken[index]
        mentions[identity, default: []] += speaker.mentions.map {
          Comparison.Passage(article: article, span: $0)
        }
      }
    }
    let sides = SideFinder(documents, actors: actors, evidence: evidence)
    let sources = order.map { identity in
      let type = types[identity] ?? .none
      let mentions = mentions[identity] ?? []
      var actor: Int?
      if case .actor(let index) = identity { actor = index }
      return Comparison.SharedSource(
        name: names[identity] ?? "",
        type: type,
        side: sides.side(of: mentions, type: type, actor: actor),
        words: words[identity] ?? [],
        mentions: mentions
      )
    }
    return sources.enumerated().sorted { left, right in
      let (a, b) = (left.element.words, right.element.words)
      return (b.count { $0 > 0 }, b.reduce(0, +), left.offset)
        < (a.count { $0 > 0 }, a.reduce(0, +), right.offset)
    }.map(\.element)
  }

  /// What a speaker is; a company under a person's name is one all the same.
  private func type(of speaker: Speaker, _ identity: Identity) -> SourceType {
    guard speaker.type == .namedPerson, case .actor(let actor) = identity,
      actors[actor].type == .organization
    else { return speaker.type }
    return .namedOrganization
  }

  /// By speaker, how many words the attributions that let it speak give it.
  private func spokenWords(in document: Document) -> [Int] {
    var contents: [[Span]] = Array(repeating: [], count: document.speakers.count)
    for attribution in document.attributions {
      guard let speaker = attribution.speaker, contents.indices.contains(speaker),
        Speech.isGiven(by: attribution, in: document)
      else { continue }
      contents[speaker] += attribution.content
    }
    return contents.map { spans in
      Set(spans.flatMap { document.tokenRange(in: $0) })
        .count { document.tokens[$0].kind != .punctuation }
    }
  }

  /// Whether a speaker is more than a pronoun, and called by more than a title or a small word.
  private func isSomebody(_ speaker: Speaker) -> Bool {
    speaker.type != .pronoun && speaker.type != .none
      && !Self.nobodys.isSuperset(of: speaker.name.lowercased().split(separator: " "))
  }

  private static let nobodys = Set(
    """
    the a an this that these those who which whom whoever it mr mr. mrs mrs. ms ms. dr dr. sir dame \
    and or of
    """.split(separator: " ")
  )

  /// Whether a span names somebody.
  func isNamed(_ identity: Identity, in span: Span, of article: Int) -> Bool {
    guard case .actor(let actor) = identity else { return false }
    return labels.overlapping(span, in: article).contains { $0.actor == actor }
  }

  /// Who an attribution's source is, or nil where nobody is named: whom the article takes it for, unless
  /// the words that name the source hold another person's name.
  func identity(of attribution: Attribution, in article: Int) -> Identity? {
    let document = documents[article]
    guard let speaker = attribution.speaker, document.speakers.indices.contains(speaker) else {
      return sourceText(of: attribution, in: document).map { .name(Self.folded($0)) }
    }
    let known = document.speakers[speaker]
    if attribution.sourceType == .namedPerson, let named = attribution.namedBy,
      !Self.holds(PersonName.surname(of: known.name), named, in: document),
      let other = labels.person(at: named, in: article), !labels.isRole(other.span, in: article)
    {
      return .actor(other.actor)
    }
    return identity(of: known, in: article)
  }

  /// What to call an attribution's source, or nil where nobody is named.
  func name(of attribution: Attribution, in article: Int) -> String? {
    let document = documents[article]
    switch identity(of: attribution, in: article) {
    case .actor(let actor) where actors[actor].type == .place:
      return sourceText(of: attribution, in: document) ?? name(of: actor)
    case .actor(let actor) where actors[actor].type != .group: return actors[actor].name
    default:
      if let speaker = attribution.speaker, document.speakers.indices.contains(speaker) {
        return document.speakers[speaker].name
      }
      return sourceText(of: attribution, in: document)
    }
  }

  /// Whether a name's last word stands in a span.
  static func holds(_ surname: WordKey?, _ span: Span, in document: Document) -> Bool {
    guard let surname else { return false }
    return document.tokenRange(in: span).contains { token in
      let word = document.tokens[token].span
      return NameWord.key(of: document.text.bytes[word.lowerBound..<word.upperBound]) == surname
    }
  }

  /// The source as written; nil for a pronoun that nobody is known by.
  private func sourceText(of attribution: Attribution, in document: Document) -> String? {
    attribution.sourceType == .pronoun ? nil : attribution.namedBy.map { document.text[$0] }
  }

  /// Who a speaker of an article is: a person of its name, at its mentions or the only one; a role's
  /// holder where it has no name; a body or place whose label its mentions open with; else what the
  /// article calls it.
  private func identity(of speaker: Speaker, in article: Int) -> Identity {
    if speaker.type == .namedPerson, let surname = PersonName.surname(of: speaker.name) {
      let found =
        speaker.mentions.first.flatMap { labels.described(at: $0, in: article) }
        ?? person(named: speaker.name, at: speaker.mentions, in: article)
      if let found { return .actor(found) }
      if let people = peopleByLast[surname], people.count == 1,
        !speaker.name.contains(" ") || PersonName.areAlike(actors[people[0]].name, speaker.name)
      {
        return .actor(people[0])
      }
      return bodies[speaker.name].map(Identity.actor) ?? .name(Self.folded(speaker.name))
    }
    if let actor = labels.actor(at: speaker.mentions, as: speaker.type, in: article) {
      return .actor(actor)
    }
    if speaker.type == .document, let mention = speaker.mentions.first {
      let document = documents[article]
      let key = DocumentKinds.key(of: document.tokenRange(in: mention), in: document) { token in
        document.tokens[token].isCapitalized
          && labels.isName(document.tokens[token].span, in: article)
      }
      if let key { return .name(key) }
    }
    return .name(Self.folded(speaker.name))
  }

  /// The person who shares most words of a name, its last among them, with the labels in some mentions:
  /// of "Ruth Amsel spokesman Tom Bray" the second, where that is the speaker's name.
  private func person(named name: String, at mentions: [Span], in article: Int) -> Int? {
    let surname = PersonName.surname(of: name)
    let document = documents[article]
    let words = Set(Self.words(of: name))
    var best: (actor: Int, shared: Int)?
    for mention in mentions {
      for label in labels.overlapping(mention, in: article)
      where actors[label.actor].type == .person {
        guard Self.holds(surname, label.span, in: document) else { continue }
        let own =
          Self.words(of: document.text[label.span]) + Self.words(of: actors[label.actor].name)
        let shared = words.intersection(own).count
        if shared > best?.shared ?? 0 { best = (label.actor, shared) }
      }
    }
    return best?.actor
  }

  private static func words(of name: String) -> [WordKey] {
    name.split(separator: " ").map { NameWord.key(of: $0.utf8) }
  }

  /// A description without case and the article before it.
  private static func folded(_ name: String) -> String {
    let words = name.lowercased().split(separator: " ")
    return words.drop { ["the", "a", "an"].contains($0) }.joined(separator: " ")
  }

  private func name(of speaker: Speaker, _ identity: Identity) -> String {
    guard case .actor(let actor) = identity, actors[actor].type != .group else {
      return speaker.name
    }
    let name = name(of: actor)
    // A name can be cut where a lowercase word stands in it: "Office of Mines and Rivers".
    return actors[actor].type == .organization && speaker.name.hasPrefix(name + " ")
      ? speaker.name : name
  }

  /// An actor's name, for a place the label by which it speaks.
  private func name(of actor: Int) -> String { voices[actor] ?? actors[actor].name }
}
