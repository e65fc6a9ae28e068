import Articles

/// What the versions of one quotation change, in words for people.
///
/// Every article's version is laid beside the fullest, the first of equals. The fullest is no
/// original: nobody can tell from the articles alone what was really said.
struct QuoteDifference {
  /// A sentence for each article that differs from the fullest version; empty where none does.
  let sentence: String

  /// Compares pieces, which are by article and in text order.
  init(_ pieces: [QuotedWords], in documents: [Document]) {
    let versions = documents.indices.compactMap { article in
      let own = pieces.filter { $0.article == article }
      return own.isEmpty ? nil : QuoteVersion(own, in: documents[article])
    }
    let fullest = versions.indices.max { left, right in
      let (a, b) = (versions[left].keys.count, versions[right].keys.count)
      return a == b ? left > right : a < b
    }
    sentence = versions.indices.compactMap { index in
      guard let fullest, index != fullest else { return nil }
      return Self.difference(of: versions[index], from: versions[fullest])
    }.joined(separator: " ")
  }

  private static func difference(of version: QuoteVersion, from fullest: QuoteVersion) -> String? {
    let ordered = version.ordered(as: fullest)
    var changes = WordAlignment(fullest.keys, ordered.keys).stretches.filter { !$0.isSame }.map {
      change($0, from: fullest, to: ordered)
    }
    if ordered.keys != version.keys { changes.append("gives the pieces in another order") }
    guard let last = changes.popLast() else { return nil }
    let listed = changes.isEmpty ? last : changes.joined(separator: ", ") + " and " + last
    return "Against \(fullest.name), \(version.name) \(listed)."
  }

  private static func change(
    _ stretch: WordAlignment<WordKey>.Stretch,
    from fullest: QuoteVersion,
    to version: QuoteVersion
  ) -> String {
    if stretch.second.isEmpty { return "leaves out \(fullest.quoted(stretch.first))" }
    if stretch.first.isEmpty { return "adds \(version.quoted(stretch.second))" }
    return "has \(version.quoted(stretch.second)) for \(fullest.quoted(stretch.first))"
  }
}
