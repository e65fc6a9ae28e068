import Articles

/// Finds descriptions without a name: "the president", "a small mob of activists", "the council".
///
/// Without parts of speech a phrase is its head, which the lists know, and up to three words before
/// it where something closes the phrase there: a determiner, number, preposition or mark.
struct NounPhraseFinder {
  /// What a phrase's head is.
  enum Kind {
    case role
    case people
    case body
  }

  /// A phrase.
  struct Phrase {
    /// Its words.
    let tokens: Range<Int>
    /// The key of its head.
    let head: WordKey
    /// What its head is.
    let kind: Kind
  }

  private let document: Document

  /// Takes the document to read.
  init(_ document: Document) {
    self.document = document
  }

  /// The phrases of a sentence outside the tokens that names and their roles have taken.
  func phrases(in sentence: Sentence, taken: Set<Int>) -> [Phrase] {
    var phrases: [Phrase] = []
    for index in sentence.tokens
    where !taken.contains(index) && document.tokens[index].kind == .word {
      let key = document.tokens[index].key
      if let last = phrases.last, last.tokens.contains(index) { continue }
      if PeopleWords.contains(key) {
        let end = endOfJoined(index, in: sentence)
        let head = end > index + 1 ? document.tokens[end - 1].key : key
        phrases.append(
          Phrase(tokens: start(of: index, in: sentence).tokens..<end, head: head, kind: .people)
        )
      } else if ActorWords.roles.contains(key) || ActorWords.bodyNouns.contains(key) {
        // "council leader" is a leader, "party officials" are officials.
        if index + 1 < sentence.tokens.upperBound, isHead(document.tokens[index + 1].key) {
          continue
        }
        let (start, isDetermined) = start(of: index, in: sentence)
        guard isDetermined else { continue }
        let kind: Kind = ActorWords.roles.contains(key) ? .role : .body
        phrases.append(Phrase(tokens: start..<index + 1, head: key, kind: kind))
      }
    }
    return phrases
  }

  /// The role that stands beside a name, after a comma: "James Comey, the former FBI director,".
  func apposition(after end: Int, in sentence: Sentence) -> Range<Int>? {
    guard end + 1 < sentence.tokens.upperBound, document.text[document.tokens[end].span] == ","
    else { return nil }
    for index in (end + 1)..<min(end + 8, sentence.tokens.upperBound) {
      let token = document.tokens[index]
      guard token.kind == .word || document.text[token.span] == "'s" else { return nil }
      if ActorWords.roles.contains(token.key) {
        if index + 1 < sentence.tokens.upperBound, isHead(document.tokens[index + 1].key) {
          continue
        }
        // In a list the role is the next one's: "Vera Brandt, campaign chair Karl Brandt".
        let isOfNext =
          index + 1 < sentence.tokens.upperBound
          && document.tokens[index + 1].kind == .word && document.tokens[index + 1].isCapitalized
        // "Ada Lim, her doctor, Tom Bray": her doctor is the next one.
        let isNextOnes =
          Self.possessives.contains(document.tokens[end + 1].key)
          && index + 2 < sentence.tokens.upperBound
          && document.text[document.tokens[index + 1].span] == ","
          && document.tokens[index + 2].kind == .word && document.tokens[index + 2].isCapitalized
        return isOfNext || isNextOnes ? nil : end + 1..<index + 1
      }
      let isDeterminer = Self.determiners.contains(token.key) || Self.articles.contains(token.key)
      if index == end + 1 {
        guard
          isDeterminer || token.isCapitalized || ActorWords.roleModifiers.contains(token.key)
            || ActorWords.bodies.contains(token.key)
        else { return nil }
      } else if CommonWords.contains(token.key) {
        return nil
      }
    }
    return nil
  }

  /// The token after nouns for people right after a country's adjective: "American officials".
  func endOfPeople(after end: Int, in sentence: Sentence) -> Int {
    for index in end..<min(end + 2, sentence.tokens.upperBound) {
      let token = document.tokens[index]
      guard token.kind == .word, !token.isCapitalized, !CommonWords.contains(token.key) else {
        break
      }
      if PeopleWords.contains(token.key) { return index + 1 }
    }
    return end
  }

  private func isHead(_ key: WordKey) -> Bool {
    ActorWords.roles.contains(key) || ActorWords.bodies.contains(key) || PeopleWords.contains(key)
  }

  /// "mob of activists" is one label.
  private func endOfJoined(_ index: Int, in sentence: Sentence) -> Int {
    guard index + 2 < sentence.tokens.upperBound,
      document.text[document.tokens[index + 1].span] == "of",
      PeopleWords.contains(document.tokens[index + 2].key)
    else { return index + 1 }
    return index + 3
  }

  /// Where the phrase around a head begins, determiner included, and whether it has one.
  private func start(of head: Int, in sentence: Sentence) -> (tokens: Int, isDetermined: Bool) {
    let first = sentence.tokens.lowerBound
    var start = head
    while start > max(first, head - 3) {
      let before = document.tokens[start - 1]
      guard before.kind == .word, !CommonWords.contains(before.key), canModify(before),
        NumberReader(document).number(at: start - 1, before: start) == nil
      else { break }
      start -= 1
    }
    guard start > first else { return (start, false) }
    let before = document.tokens[start - 1]
    if Self.determiners.contains(before.key) { return (start - 1, true) }
    if ["'s", "’s", "’", "'"].contains(document.text[before.span]), start - 2 >= first {
      return (start, true)
    }
    let closes =
      before.kind != .word || Self.openers.contains(before.key)
      || NumberReader(document).number(at: start - 1, before: start) != nil
    return (closes ? start : head, false)
  }

  /// Whether a word can stand before a noun that it tells more of; adverbs and most verbs cannot.
  private func canModify(_ token: Token) -> Bool {
    let word = document.text.bytes[token.span.lowerBound..<token.span.upperBound]
    func ends(in endings: [String]) -> Bool {
      endings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
    return token.isCapitalized || !ends(in: ["ly", "ing", "s"]) || ends(in: ["ous", "ss"])
  }

  /// Words after which a phrase without a determiner can begin.
  private static let openers = Set(
    ["a", "an", "and", "or", "of", "by", "for", "from", "with", "between", "among", "as", "than"]
      .map { WordKey($0) }
  )

  /// Words before a phrase that say it is somebody known.
  static let determiners = Set(
    ["the", "its", "his", "her", "their", "our", "my", "this", "these", "those"].map {
      WordKey($0)
    }
  )
  private static let possessives = Set(["its", "his", "her", "their"].map { WordKey($0) })
  static let articles = Set(["a", "an"].map { WordKey($0) })
}
