import Articles

/// How the words of an event are written inside sentences, to tell names at a sentence's beginning
/// and in headings from ordinary words.
struct NameEvidence {
  private var capitals: [WordKey: Int] = [:]
  private var lowercase: [WordKey: Int] = [:]
  /// Common words that stand as names after another name or a form of address: "Theresa May".
  private var surnames: Set<WordKey> = []

  /// Counts the words of the documents' stories.
  init(_ documents: [Document]) {
    for document in documents {
      for sentence in document.sentences where Claims.isStory(sentence, in: document) {
        let isHeading = Self.isHeading(sentence, in: document)
        for index in sentence.tokens where document.tokens[index].kind == .word {
          let token = document.tokens[index]
          if !token.isCapitalized {
            lowercase[token.key, default: 0] += 1
          } else if !isHeading && !Self.isAtStart(index, of: sentence, in: document) {
            capitals[token.key, default: 0] += 1
            if CommonWords.contains(token.key), Self.followsName(index, in: document) {
              surnames.insert(token.key)
            }
          }
        }
      }
    }
  }

  /// Whether a word is a name where its capital says nothing.
  func isName(_ key: WordKey) -> Bool {
    capitals[key, default: 0] > lowercase[key, default: 0]
  }

  /// Whether a common word is somebody's name in the event.
  func isSurname(_ key: WordKey) -> Bool {
    surnames.contains(key)
  }

  /// Whether a common word stands where only a name can: "Theresa May", "Mrs. May".
  static func followsName(_ index: Int, in document: Document) -> Bool {
    guard index > 0, document.tokens[index].span.count > 1 else { return false }
    let before = document.tokens[index - 1]
    return before.kind == .word && before.isCapitalized
      && (ActorWords.honorifics.contains(before.key) || !CommonWords.contains(before.key))
  }

  /// Whether a word is written without a capital anywhere.
  func isOrdinary(_ key: WordKey) -> Bool {
    lowercase[key] != nil
  }

  /// Whether a sentence is set in capitals or with capitals on most of its words, as headlines are.
  static func isHeading(_ sentence: Sentence, in document: Document) -> Bool {
    let words = sentence.tokens.filter {
      document.tokens[$0].kind == .word && !CommonWords.contains(document.tokens[$0].key)
    }
    return words.count > 3
      && words.count { document.tokens[$0].isCapitalized } * 4 > words.count * 3
  }

  /// Whether a capital at a token says nothing because a sentence or quotation begins there.
  static func isAtStart(_ index: Int, of sentence: Sentence, in document: Document) -> Bool {
    guard index > sentence.tokens.lowerBound else { return true }
    let before = document.tokens[index - 1]
    guard before.kind == .punctuation else { return false }
    return ["“", "\"", "‘", "'", ":", "—", "–", ".", "?", "!", "…", "...", "(", "["]
      .contains(document.text[before.span])
  }
}
