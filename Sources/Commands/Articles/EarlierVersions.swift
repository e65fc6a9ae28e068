import Articles

/// The articles on the desk by where they came from, so that what is loaded again is known.
struct EarlierVersions {
  private var articles: [String: [Article]]

  /// Of some articles, in the order in which they came.
  init(_ articles: [Article]) {
    self.articles = Dictionary(grouping: articles, by: \.provenance.origin)
  }

  /// Adds what was laid on the desk, in the place of what it replaced there.
  mutating func add(_ laid: [Article]) {
    guard let origin = laid.first?.provenance.origin else { return }
    let names = Set(laid.map(\.name))
    articles[origin, default: []].removeAll { names.contains($0.name) }
    articles[origin, default: []] += laid
  }

  /// The names of the earlier versions of what one place holds now, nil for what is new there: the last
  /// from the same place with the same title; for an article that is alone there, the last.
  func names(of now: [Article]) -> [String?] {
    guard let origin = now.first?.provenance.origin,
      !Article.Provenance.placelessOrigins.contains(origin),
      var earlier = articles[origin]
    else { return now.map { _ in nil } }
    return now.map { article in
      let same = earlier.lastIndex { $0.metadata.title == article.metadata.title }
      guard let index = same ?? (now.count == 1 ? earlier.indices.last : nil) else { return nil }
      return earlier.remove(at: index).name
    }
  }
}
