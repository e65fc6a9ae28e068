import Articles

/// Who is heard across articles: one entry a source, with the words each article gives it.
struct SourceJoiner {
  private let documents: [Document]
  /// By article, the actors' labels in text order.
  private let labels: [[(span: Span, actor: Int)]]
  /// By article, the length of its longest label.
  private let longest: [Int]
  private let actors: [Comparison.Actor]
  /// By place, the label by which it speaks most often: "White House" of the United States.
  private var voices: [Int: String] = [:]
  /// By the last word of their names, the people with several.
  private let peopleByLast: [Substring: [Int]]

  /// What two speakers are compared by.
  enum Identity: Hashable {
    /// An actor of the comparison.
    case actor(Int)
    /// A name or description without case and articles.
    case name(String)
  }

  /// Takes documents and the actors that they name.
  init(_ documents: [Document], actors: [Comparison.Actor]) {
    self.documents = documents
    self.actors = actors
    var labels: [[(span: Span, actor: Int)]] = Array(repeating: [], count: documents.count)
    for (index, actor) in actors.enumerated() {
      for label in actor.labels { labels[label.article].append((label.span, index)) }
    }
    self.labels = labels.map { list in list.sorted { ($0.span, $0.actor) < ($1.span, $1.actor) } }
    longest = labels.map { list in list.map(\.span.count).max() ?? 0 }
    peopleByLast = Dictionary(
      grouping: actors.indices.filter {
        actors[$0].type == .person && actors[$0].name.contains(" ")
      },
      by: { actors[$0].name.split(separator: " ").last ?? "" }
    )
    voices = commonestVoices()
  }

  /// By place, the label under which most attributions have it speak, the first of equals.
  private func commonestVoices() -> [Int: String] {
    var counts: [Int: [(label: String, count: Int)]] = [:]
    for (article, document) in documents.enumerated() {
      for attribution in document.attributions {
        guard case .actor(let actor) = identity(of: attribution, in: article),
          actors[actor].type == .place, let named = attribution.namedBy
        else { continue }
        let label = document.text[withoutDeterminers(named, in: article)]
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
          types[identity] = speaker.type
        }
        words[identity, default: Array(repeating: 0, count: documents.count)][article] +=
          spoken[index]
        mentions[identity, default: []] += speaker.mentions.map {
          Comparison.Passage(article: article, span: $0)
        }
      }
    }
    let sides = SideFinder(documents, actors: actors)
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

  /// Whether a span belongs to a name or role, or to a noun for a body.
  func isName(_ span: Span, in article: Int) -> Bool {
    labels(in: span, of: article).contains { actors[$0.actor].type != .group }
  }

  /// Whether a span names somebody.
  func isNamed(_ identity: Identity, in span: Span, of article: Int) -> Bool {
    guard case .actor(let actor) = identity else { return false }
    return labels(in: span, of: article).contains { $0.actor == actor }
  }

  /// Who an attribution's source is, or nil where nobody is named.
  func identity(of attribution: Attribution, in article: Int) -> Identity? {
    if attribution.sourceType == .namedPerson, let named = attribution.namedBy,
      let actor = actor(at: [named], as: attribution.sourceType, in: article)
    {
      return .actor(actor)
    }
    let document = documents[article]
    if let speaker = attribution.speaker, document.speakers.indices.contains(speaker) {
      return identity(of: document.speakers[speaker], in: article)
    }
    return sourceText(of: attribution, in: document).map { .name(Self.folded($0)) }
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

  /// Who speaks some quoted words: by name, and as an actor where it is a person.
  struct QuoteSpeaker {
    let name: String
    let person: Int?
  }

  /// Who speaks the words of a passage, or nil where nobody is named.
  func speaker(of quotation: Comparison.Passage) -> QuoteSpeaker? {
    let article = quotation.article
    let holder = documents[article].attributions.first { attribution in
      attribution.content.contains { $0.overlaps(quotation.span) }
    }
    guard let holder, let name = name(of: holder, in: article) else { return nil }
    guard case .actor(let actor) = identity(of: holder, in: article),
      actors[actor].type == .person
    else { return QuoteSpeaker(name: name, person: nil) }
    return QuoteSpeaker(name: name, person: actor)
  }

  /// The source as written; nil for a pronoun that nobody is known by.
  private func sourceText(of attribution: Attribution, in document: Document) -> String? {
    attribution.sourceType == .pronoun ? nil : attribution.namedBy.map { document.text[$0] }
  }

  /// Who a speaker of an article is: the actor whose label its mentions open with, or for a person
  /// hold; a surname is the one person of that name; else what the article calls it.
  private func identity(of speaker: Speaker, in article: Int) -> Identity {
    if let actor = actor(at: speaker.mentions, as: speaker.type, in: article) {
      return .actor(actor)
    }
    if speaker.type == .namedPerson, let people = peopleByLast[speaker.name[...]],
      people.count == 1
    {
      return .actor(people[0])
    }
    if speaker.type == .document, let mention = speaker.mentions.first {
      let document = documents[article]
      let key = DocumentKinds.key(of: document.tokenRange(in: mention), in: document) { token in
        document.tokens[token].isCapitalized
          && isName(document.tokens[token].span, in: article)
      }
      if let key { return .name(key) }
    }
    return .name(Self.folded(speaker.name))
  }

  /// The actor with a label at the first of some mentions that have one.
  private func actor(at mentions: [Span], as type: SourceType, in article: Int) -> Int? {
    guard type != .document && type != .anonymous else { return nil }
    for mention in mentions.map({ withoutDeterminers($0, in: article) }) {
      let inside = labels(in: mention, of: article)
      let opening = inside.first { $0.span.lowerBound <= mention.lowerBound }
      if type == .media {
        if let opening, opening.span.upperBound >= mention.upperBound { return opening.actor }
        continue
      }
      if let opening, isDescribed(opening, in: article) { return opening.actor }
      let people = inside.filter { actors[$0.actor].type == .person }
      let person = people.first { !isPossessive($0.span, in: article) } ?? people.first
      if let label = type == .namedPerson ? person ?? opening : opening { return label.actor }
    }
    return nil
  }

  /// A mention from its first word after articles on: "The Farm Council" is "Farm Council".
  private func withoutDeterminers(_ mention: Span, in article: Int) -> Span {
    let document = documents[article]
    let first = document.tokenRange(in: mention)
      .first { !NounPhraseFinder.determiners.contains(document.tokens[$0].key) }
    return first.map { Span(document.tokens[$0].span.lowerBound, mention.upperBound) } ?? mention
  }

  /// Whether a label is a body's and a comma follows: names in the description behind it are others'.
  private func isDescribed(_ label: (span: Span, actor: Int), in article: Int) -> Bool {
    guard actors[label.actor].type == .organization, !isPossessive(label.span, in: article) else {
      return false
    }
    let document = documents[article]
    let next = document.tokenRange(in: label.span).upperBound
    return next < document.tokens.count && document.text[document.tokens[next].span] == ","
  }

  /// Whether a name owns what follows it: of "Nordholm’s director, Ada Lim" the second speaks.
  private func isPossessive(_ name: Span, in article: Int) -> Bool {
    let bytes = documents[article].text.bytes
    let tail = bytes[min(name.upperBound, bytes.count)...].prefix(4)
    return tail.starts(with: "’s".utf8) || tail.starts(with: "'s".utf8)
      || documents[article].text[name].hasSuffix("s’")
      || documents[article].text[name].hasSuffix("’s")
  }

  /// The labels that overlap a span, in text order; O(log n).
  private func labels(in span: Span, of article: Int) -> [(span: Span, actor: Int)] {
    let list = labels[article]
    let first = list.partitioningIndex { $0.span.lowerBound + longest[article] > span.lowerBound }
    let end = list.partitioningIndex { $0.span.lowerBound >= span.upperBound }
    return list[first..<max(first, end)].filter { $0.span.overlaps(span) }
  }

  /// A description without case and the article before it.
  private static func folded(_ name: String) -> String {
    let words = name.lowercased().split(separator: " ")
    return words.drop { ["the", "a", "an"].contains($0) }.joined(separator: " ")
  }

  private func name(of speaker: Speaker, _ identity: Identity) -> String {
    if case .actor(let actor) = identity, actors[actor].type != .group { return name(of: actor) }
    return speaker.name
  }

  /// An actor's name, for a place the label by which it speaks.
  private func name(of actor: Int) -> String { voices[actor] ?? actors[actor].name }
}
