import Articles

/// What the versions of one quotation change, in words for people.
///
/// Every article's version is laid beside the fullest, the first of equals. The fullest is no
/// original: nobody can tell from the articles alone what was really said.
struct QuoteDifference {
  /// A sentence for each article that differs from the fullest version; empty where none does.
  let sentence: String
  /// What each of them does to it, by article.
  let changes: [Comparison.SharedQuote.Change]

  /// Past this many pieces of one article the rest is not compared.
  private static let mostPieces = 12

  /// Compares pieces, which are by article and in text order, and who speaks each of them.
  init(_ pieces: [QuotedWords], by speakers: [SourceJoiner.QuoteSpeaker?], in documents: [Document])
  {
    let people = Dictionary(
      zip(pieces, speakers).compactMap { piece, speaker in
        speaker.flatMap { $0.person == nil ? nil : (piece.article, $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    let given = documents.indices.compactMap { article in
      let own = Self.withoutRepeats(
        Array(pieces.filter { $0.article == article }.prefix(Self.mostPieces))
      )
      return own.isEmpty
        ? nil : (article: article, version: QuoteVersion(own, in: documents[article]))
    }
    let versions = given.map(\.version)
    let fullest = versions.indices.max { left, right in
      let (a, b) = (versions[left].keys.count, versions[right].keys.count)
      return a == b ? left > right : a < b
    }
    changes = versions.indices.compactMap { index in
      guard let fullest, index != fullest else { return nil }
      let article = given[index].article
      let parts = [
        Self.difference(of: versions[index], from: versions[fullest]),
        Self.speaker(people[article], insteadOf: people[given[fullest].article]),
      ].compactMap { $0 }
      return parts.isEmpty ? nil : .init(article: article, words: Self.listed(parts))
    }
    sentence = changes.map { change in
      let name = documents[change.article].article.name
      return "Against \(fullest.map { versions[$0].name } ?? ""), \(name) \(change.words)."
    }.joined(separator: " ")
  }

  /// The pieces without those that another of them holds whole: a quotation told twice is one.
  private static func withoutRepeats(_ pieces: [QuotedWords]) -> [QuotedWords] {
    pieces.enumerated().filter { position, piece in
      !pieces.enumerated().contains { other, longer in
        let isLonger = longer.keys.count > piece.keys.count
        let isEarlierTwin = longer.keys.count == piece.keys.count && other < position
        return (isLonger || isEarlierTwin)
          && WordAlignment(piece.keys, longer.keys).longestRun.count == piece.keys.count
      }
    }.map(\.element)
  }

  /// "names Ada Lim as the speaker, not Tom Bray", or nil where no other person is named.
  private static func speaker(
    _ speaker: SourceJoiner.QuoteSpeaker?,
    insteadOf other: SourceJoiner.QuoteSpeaker?
  ) -> String? {
    guard let speaker, let other, speaker.person != other.person else { return nil }
    return "names \(speaker.name) as the speaker, not \(other.name)"
  }

  /// "leaves out “…” and adds “…”", or nil where nothing differs.
  private static func difference(of version: QuoteVersion, from fullest: QuoteVersion) -> String? {
    let ordered = version.ordered(as: fullest)
    let stretches = WordAlignment(fullest.keys, ordered.keys).stretches.filter { !$0.isSame }
    let cuts = stretches.filter(\.second.isEmpty).map { fullest.quoted($0.first) }
    let additions = stretches.filter(\.first.isEmpty).map { ordered.quoted($0.second) }
    let changes = stretches.filter { !$0.first.isEmpty && !$0.second.isEmpty }.map {
      "\(ordered.quoted($0.second)) for \(fullest.quoted($0.first))"
    }
    var parts: [String] = []
    if !cuts.isEmpty { parts.append("leaves out \(listed(cuts))") }
    if !changes.isEmpty { parts.append("has \(listed(changes))") }
    if !additions.isEmpty { parts.append("adds \(listed(additions))") }
    if ordered.keys != version.keys { parts.append("gives the pieces in another order") }
    return parts.isEmpty ? nil : listed(parts)
  }

  /// "a", "a and b", "a, b and c".
  private static func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
