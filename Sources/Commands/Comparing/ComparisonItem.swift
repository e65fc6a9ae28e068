import Articles
import Sessions

/// One thing that a comparison found, by its place among those of its kind.
///
/// Its id is a letter and a number from 1, `t3`; with the names of the articles compared before it,
/// `courier+herald.t3` or `all.t3`, it says which comparison it is of. Without them it is of the last
/// one.
struct ComparisonItem: Hashable {
  /// What it is one of.
  let part: Comparison.Part
  /// Its place among those of its kind.
  let index: Int

  /// What stands at an index among those of a kind.
  init(_ part: Comparison.Part, _ index: Int) {
    self.part = part
    self.index = index
  }

  /// What a letter and a number name, or nil; the number is not checked against a comparison.
  init?(_ word: Substring) {
    guard let part = word.first.flatMap(Comparison.Part.init), let number = Int(word.dropFirst()),
      number > 0, String(number) == word.dropFirst()
    else { return nil }
    self.init(part, number - 1)
  }

  /// Its letter and number.
  var id: String { part.id(index) }

  /// Whether a comparison found it.
  func exists(in comparison: Comparison) -> Bool { index < comparison.count(of: part) }
}

extension Comparison {
  /// How many of a kind it found.
  func count(of part: Part) -> Int {
    switch part {
    case .statement: facts.count
    case .actor: actors.count
    case .quotation: quotes.count
    case .figure: figures.count
    case .source: sources.count
    case .shift: shifts.count
    }
  }

  /// All of a kind that it found, in order.
  func items(of part: Part) -> [ComparisonItem] {
    (0..<count(of: part)).map { ComparisonItem(part, $0) }
  }
}

extension Desk {
  /// What an id names in a comparison, with the comparison and the id in full; nil where the word is
  /// not of that form.
  ///
  /// - Throws: `unknownArticle`, `tooFewArticles`, `unknownFinding`.
  func comparisonItem(
    _ word: String
  ) throws(CommandError) -> (item: ComparisonItem, compared: ComparedArticles, id: String)? {
    let point = word.lastIndex(of: ".")
    let local = point.map { word[word.index(after: $0)...] } ?? word[...]
    guard session.article(named: word) == nil else { return nil }
    guard let item = ComparisonItem(local) else {
      guard let point, word[..<point].contains("+") else { return nil }
      throw .unknownFinding(word, hint: "‘compare’ shows the ids of a comparison: t1, a1, n1 …")
    }
    var articles: [Article] = []
    if let point {
      for name in word[..<point].split(separator: "+") {
        articles += try self.articles(named: String(name))
      }
    } else {
      articles = lastCompared.compactMap(session.article(named:))
      guard articles.count > 1 else {
        throw .unknownFinding(
          word,
          hint: "‘\(word)’ is of the last comparison, and there is none yet"
        )
      }
    }
    guard articles.count > 1 else { throw .tooFewArticles(articles.count) }
    let compared = self.compared(articles)
    guard item.exists(in: compared.comparison) else {
      let names = articles.map(\.name).joined(separator: " ")
      throw .unknownFinding(word, hint: "‘compare \(names) --all’ shows the ids")
    }
    return (item, compared, "\(compared.idPrefix(of: session)).\(item.id)")
  }
}

extension ComparedArticles {
  /// What stands before the point of an id in full: names with plus signs, `all` for the whole desk.
  fileprivate func idPrefix(of session: Session) -> String {
    names.count > 2 && names == session.articles.map(\.name) ? "all" : names.joined(separator: "+")
  }
}
