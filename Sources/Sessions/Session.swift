package import Articles

/// The articles on the desk, the notes on them and the settings.
package struct Session: Sendable {
  /// The articles, in the order in which they came; names are unique.
  package private(set) var articles: [Article] = []
  /// Names of the articles in hand: what commands work on when none is named. Empty: all.
  package private(set) var inHand: [String] = []
  /// Notes, in the order in which they were written.
  package private(set) var notes: [Note] = []
  /// Settings that were changed, by name.
  package var settings: [String: String] = [:]
  /// Where each article stands among them, by name.
  private var places: [String: Int] = [:]
  private var names = TakenNames([Self.everything])

  /// A reader's remark on an article or a finding.
  package struct Note: Sendable, Hashable {
    /// The name of an article, or the id of a finding (`courier.g3`).
    package let target: String
    /// What was remarked.
    package let text: String
  }

  /// An empty desk.
  package init() {}

  /// Lays an article on the desk, last; one whose name is taken gets a number (`courier-2`).
  ///
  /// - Returns: the article under the name it has now.
  @discardableResult
  package mutating func add(_ article: Article) -> Article {
    var article = article
    article.name = names.take(article.name)
    places[article.name] = articles.count
    articles.append(article)
    return article
  }

  /// Puts an article in the place of one on the desk, under its name, so that the notes on it stay;
  /// does nothing where there is none of that name.
  ///
  /// - Returns: the article under that name.
  package mutating func replace(_ name: String, with article: Article) -> Article {
    var article = article
    article.name = name
    if let index = places[name] { articles[index] = article }
    return article
  }

  /// Replaces what is known of an article; does nothing where there is none of that name.
  package mutating func amend(_ name: String, _ metadata: Article.Metadata) {
    guard let index = places[name] else { return }
    for field in Article.Metadata.Field.allCases
    where metadata[field] != articles[index].metadata[field] {
      articles[index].provenance.origins[field] = "amended here"
    }
    articles[index].metadata = metadata
  }

  /// Takes articles and the notes on them off the desk; names that are not on it are passed over.
  package mutating func remove(_ names: some Sequence<String>) {
    let names = Set(names)
    articles.removeAll { names.contains($0.name) }
    inHand.removeAll(where: names.contains)
    notes.removeAll { Self.articles(ofTarget: $0.target).contains(where: names.contains) }
    places = [:]
    for (place, article) in articles.enumerated() { places[article.name] = place }
    self.names = TakenNames(articles.map(\.name) + [Self.everything])
  }

  /// What a note's target names before its last point: an article, or those compared (`courier+herald.t3`).
  private static func articles(ofTarget target: String) -> [String] {
    let whole = target.lastIndex(of: ".").map { String(target[..<$0]) }
    return [target] + (whole ?? target).split(separator: "+").map(String.init)
  }

  /// Takes articles in hand, in the order given; names that are not on the desk are left out.
  package mutating func take(_ names: [String]) {
    inHand = names.filter { places[$0] != nil }
  }

  /// Writes a note.
  package mutating func note(_ text: String, on target: String) {
    notes.append(Note(target: target, text: text))
  }

  /// Takes back the note at `index`.
  package mutating func removeNote(at index: Int) {
    guard notes.indices.contains(index) else { return }
    notes.remove(at: index)
  }

  /// The article of a name, or nil.
  package func article(named name: String) -> Article? {
    places[name].map { articles[$0] }
  }

  /// The articles commands work on when none is named: those in hand, or all.
  package var current: [Article] {
    inHand.isEmpty ? articles : inHand.compactMap(article(named:))
  }

  /// Means every article on the desk, so that none can be called so.
  private static let everything = "all"
}
