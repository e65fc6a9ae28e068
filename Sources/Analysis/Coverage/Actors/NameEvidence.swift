import Articles

/// How the words of an event are written inside sentences, to tell names at a sentence's beginning
/// and in headings from ordinary words.
struct NameEvidence {
  private var capitals: [WordKey: Int] = [:]
  private var lowercase: [WordKey: Int] = [:]
  /// Words that stand side by side with capitals where these say something.
  private var neighbours: Set<Neighbours> = []
  /// Common words that stand as names after another name or a form of address: "Theresa May".
  private var surnames: Set<WordKey> = []

  private struct Neighbours: Hashable {
    let first: WordKey
    let second: WordKey
  }

  /// Counts the words of the documents' stories.
  init(_ documents: [Document]) {
    for document in documents {
      for sentence in document.sentences where Claims.isStory(sentence, in: document) {
        let isHeading = Self.isHeading(sentence, in: document)
        for index in sentence.tokens where document.tokens[index].kind == .word {
          let token = document.tokens[index]
          if !token.isCapitalized {
            lowercase[token.key, default: 0] += 1
            continue
          }
          guard !isHeading else { continue }
          if index > sentence.tokens.lowerBound, document.tokens[index - 1].isCapitalized {
            neighbours.insert(
              Neighbours(first: document.tokens[index - 1].key, second: token.key)
            )
          }
          guard !Self.isAtStart(index, of: sentence, in: document) else { continue }
          capitals[token.key, default: 0] += 1
          if CommonWords.contains(token.key), Self.followsName(index, in: document) {
            surnames.insert(token.key)
          }
        }
      }
    }
  }

  /// Whether a word is a name where its capital says nothing.
  func isName(_ key: WordKey) -> Bool {
    capitals[key, default: 0] > lowercase[key, default: 0]
  }

  /// Whether two words stand side by side as words of a name outside headings, where every word has a
  /// capital: "Ada Lim", but not the "Lim Rebukes" of "Ada Lim Rebukes Tom Bray".
  func areNeighbours(_ first: WordKey, _ second: WordKey) -> Bool {
    neighbours.contains(Neighbours(first: first, second: second))
  }

  /// Whether a word is set in capitals for its force, as in "We did NOT know": another form of an
  /// ordinary word, or beside one that is no abbreviation either.
  func isShouted(_ index: Int, of sentence: Sentence, in document: Document) -> Bool {
    func isLoud(_ index: Int) -> Bool {
      guard sentence.tokens.contains(index) else { return false }
      let word = document.text.bytes[
        document.tokens[index].span.lowerBound..<document.tokens[index].span.upperBound
      ]
      return word.count > 1 && word.allSatisfy { (0x41...0x5A).contains($0) }
    }
    func isCommon(_ index: Int) -> Bool {
      let key = document.tokens[index].key
      return CommonWords.contains(key) && Countries.name(of: [key]) == nil
        || isLongAndOrdinary(index)
    }
    func isLongAndOrdinary(_ index: Int) -> Bool {
      document.tokens[index].span.count > 5 && isOrdinary(document.tokens[index].key)
    }
    return isLoud(index)
      && (isLongAndOrdinary(index)
        || [index - 1, index + 1].contains { isLoud($0) && isCommon($0) })
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

  /// Whether a sentence is set in capitals or with capitals on all its words but small ones, as headlines
  /// are; a caption that is full of names is not.
  static func isHeading(_ sentence: Sentence, in document: Document) -> Bool {
    let words = sentence.tokens.filter {
      document.tokens[$0].kind == .word && !CommonWords.contains(document.tokens[$0].key)
    }
    return words.count > 3
      && words.allSatisfy {
        document.tokens[$0].isCapitalized || smallWords.contains(document.tokens[$0].key)
      }
  }

  /// Words that a headline may leave small besides the common ones.
  private static let smallWords = Set(
    "amid among onto despite toward towards within without per via vs vs. versus de von van"
      .split(separator: " ").map { WordKey($0.utf8) }
  )

  /// Whether a capital at a token says nothing because a sentence or quotation begins there.
  static func isAtStart(_ index: Int, of sentence: Sentence, in document: Document) -> Bool {
    guard index > sentence.tokens.lowerBound else { return true }
    let before = document.tokens[index - 1]
    guard before.kind == .punctuation else { return false }
    return ["“", "\"", "‘", "'", ":", "—", "–", ".", "?", "!", "…", "...", "(", "["]
      .contains(document.text[before.span])
  }
}
