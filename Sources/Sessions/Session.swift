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
    article.name = freeName(like: article.name)
    articles.append(article)
    return article
  }

  /// Replaces what is known of an article; does nothing where there is none of that name.
  package mutating func amend(_ name: String, _ metadata: Article.Metadata) {
    guard let index = articles.firstIndex(where: { $0.name == name }) else { return }
    for field in Article.Metadata.Field.allCases
    where metadata[field] != articles[index].metadata[field] {
      articles[index].provenance.origins[field] = "amended here"
    }
    articles[index].metadata = metadata
  }

  /// Takes an article and its notes off the desk; does nothing where there is none of that name.
  package mutating func remove(_ name: String) {
    articles.removeAll { $0.name == name }
    inHand.removeAll { $0 == name }
    notes.removeAll { $0.target == name || $0.target.hasPrefix(name + ".") }
  }

  /// Takes articles in hand, in the order given; names that are not on the desk are left out.
  package mutating func take(_ names: [String]) {
    inHand = names.filter { article(named: $0) != nil }
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
    articles.first { $0.name == name }
  }

  /// The articles commands work on when none is named: those in hand, or all.
  package var current: [Article] {
    inHand.isEmpty ? articles : inHand.compactMap(article(named:))
  }

  private func freeName(like name: String) -> String {
    let taken = Set(articles.map(\.name))
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}
