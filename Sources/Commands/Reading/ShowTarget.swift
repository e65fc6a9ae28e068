import Articles
import CommandLanguage
import Sessions

/// What `show` shows: an article, a paragraph of it, or the place of an id.
struct ShowTarget {
  let article: Article
  /// The paragraph that a number behind the article's name asks for.
  var paragraph: Int?
  var finding: Finding?
  var span: Span?

  /// What a call names, or else the articles in hand.
  ///
  /// A number is a paragraph behind a name, and an article where articles are called by numbers alone.
  ///
  /// - Throws: `noArticles`, `unknownArticle`, `unknownFinding`.
  static func all(of call: Call, on desk: Desk) throws(CommandError) -> [ShowTarget] {
    let words = desk.fullIDs(call.texts("articles"))
    if words.isEmpty { return try desk.articles(for: call).map { ShowTarget(article: $0) } }
    var targets: [ShowTarget] = []
    var named: Article?
    for word in words {
      if let article = desk.session.article(named: word) {
        named = article
        targets.append(ShowTarget(article: article))
      } else if let number = Int(word), let article = named {
        // The first number narrows the article named, each further one shows another place of it.
        if targets.last?.isWhole == true { targets.removeLast() }
        targets.append(ShowTarget(article: article, paragraph: number))
      } else {
        named = nil
        targets += try others(word, on: desk)
      }
    }
    return targets
  }

  private var isWhole: Bool { paragraph == nil && span == nil && finding == nil }

  private static func others(_ word: String, on desk: Desk) throws(CommandError) -> [ShowTarget] {
    if let (item, compared, _) = try desk.comparisonItem(word) {
      return ItemReader(compared).passages(of: item).map { passage in
        ShowTarget(article: compared.documents[passage.article].article, span: passage.span)
      }
    }
    guard word.contains(".") || RuleBook.rule(named: word) != nil || desk.isBareID(word) else {
      return try desk.articles(named: word).map { ShowTarget(article: $0) }
    }
    let (article, item) = try desk.item(word)
    var target = ShowTarget(article: article, span: item.span(in: desk.document(of: article)))
    if case .finding(let finding) = item { target.finding = finding }
    return [target]
  }
}

extension DeskItem {
  /// Where it stands; nil for the whole article.
  func span(in document: Document) -> Span? {
    switch self {
    case .finding(let finding): finding.span
    case .sentence(let index): document.sentences[index].span
    case .quotation(let words): words.content.first
    case .speaker(let index): document.speakers[index].mentions.first
    }
  }
}
