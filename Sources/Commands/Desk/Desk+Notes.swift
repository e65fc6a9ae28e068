import Analysis
import Articles
import CommandLanguage
import Sessions

/// What notes are on: found again whenever an article is read in another way.
extension Desk {
  /// Something a note can be on: its id now, and what stays of it when ids change.
  private struct Candidate {
    let id: String
    let kind: String
    /// The article's words; several for what stands in several articles.
    let words: [String]
  }

  /// A note on what `word` names.
  ///
  /// - Throws: `unknownArticle`, `unknownFinding`.
  func note(_ text: String, on word: String) throws(CommandError) -> Session.Note {
    let target = try nameOrID(word)
    guard session.article(named: target) == nil, target.contains(".") else {
      return Session.Note(on: target, text: text)
    }
    let id = spelledOut(target)
    let articles = String(id[..<(id.lastIndex(of: ".") ?? id.endIndex)])
    return Session.Note(on: articles, subject: try subject(of: id, in: articles), text: text)
  }

  /// The notes on what a name or id stands for, with their places among all.
  func notes(on target: String) -> [(offset: Int, element: Session.Note)] {
    let id = session.article(named: target) == nil ? spelledOut(target) : target
    return session.notes.enumerated().filter { place(of: $1) ?? $1.article == id }
  }

  /// An id with the names of the articles that it is of: "all" are others when the desk changes.
  private func spelledOut(_ id: String) -> String {
    guard let point = id.lastIndex(of: ".") else { return id }
    let names = id[..<point].split(separator: "+").flatMap { name in
      (try? articles(named: String(name)).map(\.name)) ?? [String(name)]
    }
    return names.joined(separator: "+") + id[point...]
  }

  private func subject(
    of id: String,
    in articles: String
  ) throws(CommandError) -> Session.Note.Subject? {
    let letter = id.split(separator: ".").last?.first ?? " "
    let all = try candidates(in: articles, family: letter)
    guard let found = all.firstIndex(where: { $0.id == id }) else { return nil }
    let (kind, words) = (all[found].kind, all[found].words.first ?? "")
    let place = all[...found].count { $0.kind == kind && $0.words.contains(words) }
    return Session.Note.Subject(kind: kind, words: words, place: place)
  }

  /// The article's name, or the id that what a note is on has now; nil where it is gone.
  func place(of note: Session.Note) -> String? {
    guard let subject = note.subject else { return note.article }
    let all = (try? candidates(in: note.article, family: family(of: subject.kind))) ?? []
    let same = all.filter { $0.kind == subject.kind && $0.words.contains(subject.words) }
    return same.isEmpty ? nil : same[min(subject.place, same.count) - 1].id
  }

  /// The letter in the ids of everything of a kind.
  private func family(of kind: String) -> Character {
    if let family = Self.families.first(where: { $0.kind == kind }) { return family.letter }
    return GapCatalog.all.contains { $0.id == kind } ? "g" : "f"
  }

  private static let families: [(letter: Character, kind: String)] = [
    ("s", "sentence"), ("q", "quotation"), ("p", "speaker"), ("t", "statement"), ("a", "actor"),
    ("v", "shared quotation"), ("n", "figure"), ("h", "shared source"),
    ("x", "shift of attribution"),
  ]

  /// The notes whose subject is gone, with their numbers.
  var strayNotes: [(number: Int, note: Session.Note)] {
    session.notes.enumerated().filter { place(of: $1) == nil }.map { ($0 + 1, $1) }
  }

  /// Everything in an article, or in a comparison of several (`courier+herald`), whose ids have a letter.
  private func candidates(
    in names: String,
    family letter: Character
  ) throws(CommandError) -> [Candidate] {
    if let article = session.article(named: names) { return candidates(in: article, letter) }
    var articles: [Article] = []
    for name in names.split(separator: "+") { articles += try self.articles(named: String(name)) }
    guard articles.count > 1, let family = Self.families.first(where: { $0.letter == letter })
    else {
      return []
    }
    let compared = compared(articles)
    let reader = ItemReader(compared)
    return Comparison.Part(rawValue: letter).map(compared.comparison.items(of:))?.map { item in
      let words = reader.passages(of: item).map(compared.words)
      return Candidate(id: "\(names).\(item.id)", kind: family.kind, words: words)
    } ?? []
  }

  private func candidates(in article: Article, _ letter: Character) -> [Candidate] {
    let document = document(of: article)
    if letter == "g" || letter == "f" {
      return (letter == "g" ? gaps(in: article) : framing(in: article)).map { finding in
        let words = finding.span.map { document.words([$0]) } ?? ""
        return Candidate(id: finding.id, kind: finding.rule, words: [words])
      }
    }
    let words =
      switch letter {
      case "s":
        SentenceNumbers(document).story.map { document.words([document.sentences[$0].span]) }
      case "q": ReportedWords.all(in: document).map { document.words($0.content) }
      case "p": document.speakers.map(\.name)
      default: [String]()
      }
    let kind = Self.families.first { $0.letter == letter }?.kind ?? ""
    return words.enumerated().map {
      Candidate(id: "\(article.name).\(letter)\($0 + 1)", kind: kind, words: [$1])
    }
  }
}
