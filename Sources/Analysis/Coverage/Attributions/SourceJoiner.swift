import Articles

/// Who is heard across articles: one entry a source, with the words each article gives it.
struct SourceJoiner {
  private let documents: [Document]
  /// By article, the actors' labels in text order.
  private let labels: [[(span: Span, actor: Int)]]
  /// By article, the length of its longest label.
  private let longest: [Int]
  private let actors: [Comparison.Actor]

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
  }

  /// The sources: those of most articles first, then those with most words, then by first article.
  func sources() -> [Comparison.SharedSource] {
    var order: [Identity] = []
    var names: [Identity: String] = [:]
    var types: [Identity: SourceType] = [:]
    var words: [Identity: [Int]] = [:]
    var mentions: [Identity: [Comparison.Passage]] = [:]
    for (article, document) in documents.enumerated() {
      for speaker in document.speakers where speaker.type != .pronoun && speaker.type != .none {
        let identity = identity(of: speaker, in: article)
        if words[identity] == nil {
          order.append(identity)
          names[identity] = name(of: speaker, identity)
          types[identity] = speaker.type
        }
        words[identity, default: Array(repeating: 0, count: documents.count)][article] +=
          speaker.wordCount
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
    case .actor(let actor) where actors[actor].type != .group: return actors[actor].name
    default:
      if let speaker = attribution.speaker, document.speakers.indices.contains(speaker) {
        return document.speakers[speaker].name
      }
      return sourceText(of: attribution, in: document)
    }
  }

  /// The source as written; nil for a pronoun that nobody is known by.
  private func sourceText(of attribution: Attribution, in document: Document) -> String? {
    attribution.sourceType == .pronoun ? nil : attribution.namedBy.map { document.text[$0] }
  }

  /// Who a speaker of an article is: the actor whose label its mentions open with, or for a person
  /// hold; else what the article calls it.
  private func identity(of speaker: Speaker, in article: Int) -> Identity {
    actor(at: speaker.mentions, as: speaker.type, in: article).map { .actor($0) }
      ?? .name(Self.folded(speaker.name))
  }

  /// The actor with a label at the first of some mentions that have one.
  private func actor(at mentions: [Span], as type: SourceType, in article: Int) -> Int? {
    guard type != .document && type != .media && type != .anonymous else { return nil }
    for mention in mentions {
      let inside = labels(in: mention, of: article)
      let people = inside.filter { actors[$0.actor].type == .person }
      let person = people.first { !isPossessive($0.span, in: article) } ?? people.first
      let opening = inside.first { $0.span.lowerBound <= mention.lowerBound }
      if let label = type == .namedPerson ? person ?? opening : opening { return label.actor }
    }
    return nil
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
    if case .actor(let actor) = identity, actors[actor].type != .group { return actors[actor].name }
    return speaker.name
  }
}
