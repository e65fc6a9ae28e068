import Articles

/// Where the articles name or describe the actors: whom the words of a source hold.
struct ActorLabels {
  private let documents: [Document]
  private let actors: [Comparison.Actor]
  /// By article, the labels in text order.
  private let byArticle: [[(span: Span, actor: Int)]]
  /// By article, the length of its longest label.
  private let longest: [Int]

  /// Sorts the labels of some actors of some documents.
  init(_ documents: [Document], actors: [Comparison.Actor]) {
    self.documents = documents
    self.actors = actors
    var labels: [[(span: Span, actor: Int)]] = Array(repeating: [], count: documents.count)
    for (index, actor) in actors.enumerated() {
      for label in actor.labels { labels[label.article].append((label.span, index)) }
    }
    byArticle = labels.map { list in list.sorted { ($0.span, $0.actor) < ($1.span, $1.actor) } }
    longest = labels.map { list in list.map(\.span.count).max() ?? 0 }
  }

  /// Whether a span belongs to a name or role, or to a noun for a body.
  func isName(_ span: Span, in article: Int) -> Bool {
    overlapping(span, in: article).contains { actors[$0.actor].type != .group }
  }

  /// The actor with a label at the first of some mentions that have one.
  func actor(at mentions: [Span], as type: SourceType, in article: Int) -> Int? {
    guard type != .document && type != .anonymous else { return nil }
    for mention in mentions {
      if type == .namedPerson {
        if let person = person(at: mention, in: article) { return person.actor }
        continue
      }
      let mention = withoutDeterminers(mention, in: article)
      let opening = overlapping(mention, in: article)
        .first { $0.span.lowerBound <= mention.lowerBound }
      guard let opening else { continue }
      if type != .media && isDescribed(opening, in: article) { return opening.actor }
      // "The Amsel camp" is not Amsel, nor "the Morning Post's readers" the Post.
      let isWhole = opening.span.upperBound >= mention.upperBound
      let mustBeWhole = type == .media || actors[opening.actor].type == .person
      if isWhole || !mustBeWhole { return opening.actor }
    }
    return nil
  }

  /// The body whose label opens a mention, with a description behind it.
  func described(at mention: Span, in article: Int) -> Int? {
    let mention = withoutDeterminers(mention, in: article)
    return overlapping(mention, in: article).first {
      $0.span.lowerBound <= mention.lowerBound && isDescribed($0, in: article)
    }?.actor
  }

  /// The first person whose label in a mention ends it or a description of it: "Amsel’s lawyer, Tom Bray"
  /// is not Amsel.
  func person(at mention: Span, in article: Int) -> (span: Span, actor: Int)? {
    overlapping(mention, in: article).first { label in
      actors[label.actor].type == .person && !isPossessive(label.span, in: article)
        && (label.span.upperBound >= mention.upperBound || isBeforeComma(label.span, in: article))
    }
  }

  /// Whether a label is a role: its last word is no name.
  func isRole(_ label: Span, in article: Int) -> Bool {
    PersonName.surname(of: documents[article].text[label]) == nil
  }

  /// A mention from its first word after articles on: "The Farm Council" is "Farm Council".
  func withoutDeterminers(_ mention: Span, in article: Int) -> Span {
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
    return isBeforeComma(label.span, in: article)
  }

  private func isBeforeComma(_ label: Span, in article: Int) -> Bool {
    let document = documents[article]
    let next = document.tokenRange(in: label).upperBound
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
  func overlapping(_ span: Span, in article: Int) -> [(span: Span, actor: Int)] {
    let list = byArticle[article]
    let first = list.partitioningIndex { $0.span.lowerBound + longest[article] > span.lowerBound }
    let end = list.partitioningIndex { $0.span.lowerBound >= span.upperBound }
    return list[first..<max(first, end)].filter { $0.span.overlaps(span) }
  }
}
