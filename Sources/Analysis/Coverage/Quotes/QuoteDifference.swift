import Articles

/// What the versions of one quotation change, in words for people.
///
/// Every article's version is laid beside the fullest, the first of equals. The fullest is no
/// original: nobody can tell from the articles alone what was really said.
struct QuoteDifference {
  /// A sentence for each article that differs from the fullest version; empty where none does.
  let sentence: String
  /// What each of them does to it, by version.
  let changes: [Comparison.SharedQuote.Change]

  /// Past this many pieces of one article the rest is not compared.
  private static let mostPieces = 12

  private typealias Change = Comparison.SharedQuote.Change

  /// Compares pieces, which are by article and in text order, and who speaks each of them.
  init(
    _ pieces: [QuotedWords],
    by speakers: [SourceJoiner.QuoteSpeaker?],
    in documents: [Document],
    sources: SourceJoiner
  ) {
    let placed = pieces.enumerated().map { (place: $0, words: $1) }
    let given = documents.indices.compactMap { article in
      let own = Self.withoutRepeats(
        Array(placed.filter { $0.words.article == article }.prefix(Self.mostPieces))
      )
      return own.isEmpty
        ? nil : (article: article, version: QuoteVersion(own, in: documents[article]))
    }
    let versions = given.map(\.version)
    let fullest = versions.indices.max { left, right in
      let (a, b) = (versions[left].keys.count, versions[right].keys.count)
      return a == b ? left > right : a < b
    }
    let others = Self.otherSpeakers(
      speakers,
      of: pieces,
      first: fullest.map { given[$0].article },
      in: documents,
      sources: sources
    )
    let changes = versions.indices.flatMap { index -> [Change] in
      let article = given[index].article
      var words =
        fullest.map { $0 == index ? [:] : Self.difference(of: versions[index], from: versions[$0]) }
        ?? [:]
      if let other = others[article] { words[other.place, default: []].append(other.words) }
      return words.sorted { $0.key < $1.key }.map {
        Change(article: article, version: $0.key, words: Self.listed($0.value))
      }
    }
    self.changes = changes
    sentence = given.map(\.article).compactMap { article in
      let own = changes.filter { $0.article == article }.map(\.words)
      return own.isEmpty
        ? nil
        : "Against \(fullest.map { versions[$0].name } ?? ""), \(documents[article].article.name) "
          + Self.listed(own) + "."
    }.joined(separator: " ")
  }

  /// The pieces without those that another of them holds whole: a quotation told twice is one.
  private static func withoutRepeats(
    _ pieces: [(place: Int, words: QuotedWords)]
  ) -> [(place: Int, words: QuotedWords)] {
    pieces.enumerated().filter { position, piece in
      let keys = piece.words.keys
      return !pieces.enumerated().contains { other, longer in
        let isLonger = longer.words.keys.count > keys.count
        let isEarlierTwin = longer.words.keys.count == keys.count && other < position
        return (isLonger || isEarlierTwin)
          && WordAlignment(keys, longer.words.keys).longestRun.count == keys.count
      }
    }.map(\.element)
  }

  /// By article, "names Ada Lim as the speaker, not Tom Bray" and the place of the piece by which it does:
  /// against the article `first`, or the first that names somebody.
  ///
  /// Compared are people whom the words beside the quotation name, and spokesmen without a name. A name
  /// that outlets spell in two ways is one person's.
  private static func otherSpeakers(
    _ speakers: [SourceJoiner.QuoteSpeaker?],
    of pieces: [QuotedWords],
    first: Int?,
    in documents: [Document],
    sources: SourceJoiner
  ) -> [Int: (place: Int, words: String)] {
    let named = speakers.indices.compactMap { place in
      speakers[place].flatMap {
        $0.isNamed || $0.isSpokesman
          ? (place: place, article: pieces[place].article, speaker: $0) : nil
      }
    }
    guard let known = named.first(where: { $0.article == first }) ?? named.first else { return [:] }
    // The sentence is against `first`; where another names the speaker, it is said which.
    let origin = known.article == first ? "" : " as \(documents[known.article].article.name) does"
    let ofKnown = named.filter { $0.article == known.article }.map(\.speaker)
    var others: [Int: (place: Int, words: String)] = [:]
    for article in Set(named.map(\.article)) where article != known.article {
      let own = named.filter { $0.article == article }
      let isShared = own.contains { mine in
        ofKnown.contains {
          canBeSame($0, in: known.article, mine.speaker, in: article, sources)
        }
      }
      guard let other = own.first, !isShared else { continue }
      others[article] = (
        other.place,
        "names \(other.speaker.described) as the speaker, not \(known.speaker.described)\(origin)"
      )
    }
    return others
  }

  /// Whether two speakers can be one: the same person, or a spokesman and a person who is called one or
  /// whom the spokesman's article knows by name.
  private static func canBeSame(
    _ one: SourceJoiner.QuoteSpeaker,
    in article: Int,
    _ other: SourceJoiner.QuoteSpeaker,
    in otherArticle: Int,
    _ sources: SourceJoiner
  ) -> Bool {
    switch (one.person, other.person) {
    case (nil, nil): true
    case (nil, let person?): sources.isSpokesman(person) || sources.isNamed(person, in: article)
    case (let person?, nil):
      sources.isSpokesman(person) || sources.isNamed(person, in: otherArticle)
    case (let person?, let second?): person == second || PersonName.areAlike(one.name, other.name)
    }
  }

  /// By place of the piece, "leaves out “…”" and "adds “…”"; nothing where nothing differs.
  private static func difference(
    of version: QuoteVersion,
    from fullest: QuoteVersion
  ) -> [Int: [String]] {
    let ordered = version.ordered(as: fullest)
    let keys = fullest.keys
    let stretches = WordAlignment(keys, ordered.keys).stretches.filter { stretch in
      !stretch.isSame && !(stretch.second.isEmpty && ordered.tells(keys[stretch.first]))
    }
    var parts: [Int: [String]] = [:]
    for (place, own) in Dictionary(grouping: stretches, by: { ordered.place(of: $0.second) }) {
      let cuts = own.filter(\.second.isEmpty).map { fullest.quoted($0.first) }
      let additions = own.filter(\.first.isEmpty).map { ordered.quoted($0.second) }
      let changes = own.filter { !$0.first.isEmpty && !$0.second.isEmpty }.map {
        "\(ordered.quoted($0.second)) for \(fullest.quoted($0.first))"
      }
      if !cuts.isEmpty { parts[place, default: []].append("leaves out \(listed(cuts))") }
      if !changes.isEmpty { parts[place, default: []].append("has \(listed(changes))") }
      if !additions.isEmpty { parts[place, default: []].append("adds \(listed(additions))") }
    }
    if ordered.keys != version.keys {
      parts[version.place(of: 0..<0), default: []].append("gives the pieces in another order")
    }
    return parts
  }

  /// "a", "a and b", "a, b and c".
  private static func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
