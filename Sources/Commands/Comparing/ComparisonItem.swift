import Articles
import Sessions

/// One thing that a comparison found, by its place among those of its kind.
///
/// Its id is a letter and a number from 1, `t3`; with the names of the articles compared before it,
/// `courier+herald.t3` or `all.t3`, it says which comparison it is of. Without them it is of the last
/// one.
enum ComparisonItem: Hashable {
  case statement(Int)
  case actor(Int)
  case quotation(Int)
  case figure(Int)
  case source(Int)
  case shift(Int)

  /// What a letter and a number name, or nil; the number is not checked against a comparison.
  init?(_ word: Substring) {
    guard let part = word.first.flatMap(Comparison.Part.init), let number = Int(word.dropFirst()),
      number > 0, String(number) == word.dropFirst()
    else { return nil }
    self =
      switch part {
      case .statement: .statement(number - 1)
      case .actor: .actor(number - 1)
      case .quotation: .quotation(number - 1)
      case .figure: .figure(number - 1)
      case .source: .source(number - 1)
      case .shift: .shift(number - 1)
      }
  }

  /// Its letter and number.
  var id: String {
    switch self {
    case .statement(let index): Comparison.Part.statement.id(index)
    case .actor(let index): Comparison.Part.actor.id(index)
    case .quotation(let index): Comparison.Part.quotation.id(index)
    case .figure(let index): Comparison.Part.figure.id(index)
    case .source(let index): Comparison.Part.source.id(index)
    case .shift(let index): Comparison.Part.shift.id(index)
    }
  }

  /// Whether a comparison found it.
  func exists(in comparison: Comparison) -> Bool {
    switch self {
    case .statement(let index): comparison.facts.indices.contains(index)
    case .actor(let index): comparison.actors.indices.contains(index)
    case .quotation(let index): comparison.quotes.indices.contains(index)
    case .figure(let index): comparison.figures.indices.contains(index)
    case .source(let index): comparison.sources.indices.contains(index)
    case .shift(let index): comparison.shifts.indices.contains(index)
    }
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
