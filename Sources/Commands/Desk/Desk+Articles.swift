package import Articles
package import CommandLanguage
import Sessions

extension Desk {
  /// The articles a call names under `articles`, or else those in hand, or all.
  ///
  /// - Throws: `noArticles` where the desk is empty, `unknownArticle`.
  package func articles(for call: Call) throws(CommandError) -> [Article] {
    let names = call.texts("articles")
    guard !session.articles.isEmpty else { throw .noArticles }
    if names.isEmpty { return session.current }
    var articles: [Article] = []
    var taken: Set<String> = []
    for name in names {
      for article in try self.articles(named: name) where taken.insert(article.name).inserted {
        articles.append(article)
      }
    }
    return articles
  }

  /// The article of a name or number (from 1, as `articles` lists them); all for `all`.
  ///
  /// - Throws: `unknownArticle`.
  package func articles(named name: String) throws(CommandError) -> [Article] {
    if let article = session.article(named: name) { return [article] }
    if let number = Int(name), number > 0, number <= session.articles.count {
      return [session.articles[number - 1]]
    }
    if name == "all" { return session.articles }
    throw .unknownArticle(name, nearest: nearest(to: name, among: session.articles.map(\.name)))
  }

  /// Words as ids in full: `g3` is of the article before it (`courier g3`), or else of the one looked at.
  ///
  /// Words that are no bare ids stay as they are.
  package func fullIDs(_ words: [String]) -> [String] {
    var ids: [String] = []
    for word in words {
      if isBareID(word), let name = ids.last, session.article(named: name) != nil {
        ids[ids.count - 1] = "\(name).\(word)"
      } else {
        ids.append(fullID(word))
      }
    }
    return ids
  }

  private func fullID(_ word: String) -> String {
    guard isBareID(word), let article = articleOfBareIDs else { return word }
    return "\(article.name).\(word)"
  }

  /// Whether a word is the part of an id that the margin of `show` has room for: `g3`.
  func isBareID(_ word: String) -> Bool {
    guard let letter = word.first, Self.idLetters.contains(letter),
      let number = Int(word.dropFirst()), String(number) == word.dropFirst()
    else { return false }
    return session.article(named: word) == nil
  }

  /// Gaps, framing, sentences, quotations, people and others who speak.
  private static let idLetters = "gfsqp"

  /// What an id names: `courier.g3` a gap, `f` framing, `s` a sentence, `q` a quotation, `p` a speaker.
  ///
  /// - Throws: `unknownFinding`, `unknownArticle`.
  package func item(_ id: String) throws(CommandError) -> (article: Article, item: DeskItem) {
    let id = fullID(id)
    guard let point = id.lastIndex(of: ".") else {
      throw .unknownFinding(id, hint: hint(forNoID: id))
    }
    let name = String(id[..<point])
    let local = id[id.index(after: point)...]
    guard let article = try articles(named: name).first, let letter = local.first,
      let number = Int(local.dropFirst()), number > 0,
      let item = item(letter, number, in: article)
    else {
      throw .unknownFinding(id, hint: "gaps, claims, quotes, sources and framing list the ids")
    }
    return (article, item)
  }

  /// What to write instead of a word that is no id.
  private func hint(forNoID word: String) -> String {
    if RuleBook.rule(named: word) != nil { return "it is a rule: ‘help \(word)’ explains it" }
    if session.article(named: word) != nil {
      return "it is an article; an id of it looks like \(word).g3, and ‘gaps \(word)’ lists them"
    }
    guard isBareID(word), let last = session.current.last else {
      return "an id looks like courier.g3; ‘gaps’ lists them"
    }
    let ids = session.current.prefix(3).dropLast().map { "\($0.name).\(word)" }
    let others = ids.joined(separator: ", ") + (session.current.count > 3 ? ", …" : "")
    return "say of which article: \(others) or \(last.name).\(word)"
  }

  /// The name of the article, or the id, that `word` stands for.
  ///
  /// - Throws: `unknownArticle`, `unknownFinding`.
  package func nameOrID(_ word: String) throws(CommandError) -> String {
    if session.article(named: word) != nil { return word }
    if let compared = try comparisonItem(word) { return compared.id }
    let id = fullID(word)
    guard id.contains(".") || isBareID(word) else {
      return try articles(named: word).first?.name ?? word
    }
    let article = try item(id).article
    return "\(article.name).\(id.split(separator: ".").last ?? "")"
  }

  private func item(_ letter: Character, _ number: Int, in article: Article) -> DeskItem? {
    let document = document(of: article)
    switch letter {
    case "g": return gaps(in: article).element(number).map(DeskItem.finding)
    case "f": return framing(in: article).element(number).map(DeskItem.finding)
    case "s": return SentenceNumbers(document).sentence(numbered: number).map(DeskItem.sentence)
    case "q": return ReportedWords.all(in: document).element(number).map(DeskItem.quotation)
    case "p": return document.speakers.indices.contains(number - 1) ? .speaker(number - 1) : nil
    default: return nil
    }
  }
}

/// What an id can name.
package enum DeskItem {
  case finding(Finding)
  /// Index into the document's sentences.
  case sentence(Int)
  case quotation(ReportedWords)
  /// Index into the document's speakers.
  case speaker(Int)
}

extension Array {
  /// The element of a number counted from 1, or nil.
  fileprivate func element(_ number: Int) -> Element? {
    indices.contains(number - 1) ? self[number - 1] : nil
  }
}
