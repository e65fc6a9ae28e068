import Articles
import CommandLanguage
import Sessions

/// What `show` shows: an article, a paragraph of it, or the place of an id.
struct ShowTarget {
  let article: Article
  /// The paragraph that a number behind the article's name asks for.
  var paragraph: Int?
  var finding: Finding?
  /// Where the id's words stand; empty where no id was given or what it names is the whole article's.
  var spans: [Span] = []

  /// Whether it names a place in the article.
  var isPlace: Bool { paragraph != nil || finding != nil || !spans.isEmpty }

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
        if targets.last?.isPlace == false { targets.removeLast() }
        targets.append(ShowTarget(article: article, paragraph: number))
      } else {
        named = nil
        targets += try others(word, on: desk)
      }
    }
    return targets
  }

  private static func others(_ word: String, on desk: Desk) throws(CommandError) -> [ShowTarget] {
    if let (item, compared, _) = try desk.comparisonItem(word) {
      return ItemReader(compared).passages(of: item).map { passage in
        ShowTarget(article: compared.documents[passage.article].article, spans: [passage.span])
      }
    }
    guard word.contains(".") || RuleBook.rule(named: word) != nil || desk.isBareID(word) else {
      return try desk.articles(named: word).map { ShowTarget(article: $0) }
    }
    let (article, item) = try desk.item(word)
    var target = ShowTarget(article: article, spans: item.spans(in: desk.document(of: article)))
    if case .finding(let finding) = item { target.finding = finding }
    return [target]
  }
}

extension DeskItem {
  /// Where it stands, every piece and mention; empty for the whole article.
  func spans(in document: Document) -> [Span] {
    switch self {
    case .finding(let finding): finding.span.map { [$0] } ?? []
    case .sentence(let index): [document.sentences[index].span]
    case .quotation(let words): words.content
    case .speaker(let index): document.speakers[index].mentions
    }
  }
}
