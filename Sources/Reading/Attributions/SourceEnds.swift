import Articles

/// Mends what the encoder takes for a source: an article alone, an "it" that stands for nothing, a relative clause
/// beside the name.
struct SourceEnds {
  let passage: Passage

  /// The pieces of a source that names somebody; none where nobody is named.
  func mended(_ pieces: [Range<Int>], of cue: Range<Int>) -> [Range<Int>] {
    let subject = EmptySubject(passage: passage)
    guard !(pieces.count == 1 && (isExpletive(pieces[0]) || subject.isEmpty(pieces[0])))
    else { return [] }
    // "Rovers … who finished sixth": the first names, the second describes.
    let naming = pieces.filter {
      $0.count == 1 || !passage.classes[$0.lowerBound].contains(.relative)
    }
    let sources = withNames(naming.isEmpty ? pieces : naming).map { whole($0, before: cue) }
      .filter { !($0.count == 1 && passage.isArticle($0.lowerBound)) }
    return SpokenOf(passage: passage).tellers(among: sources, of: cue)
  }

  /// The pieces of a source, a name that only a comma divides from the words before joined to them: "One of
  /// them, | Ada Lim".
  private func withNames(_ pieces: [Range<Int>]) -> [Range<Int>] {
    pieces.reduce(into: []) { joined, piece in
      if let last = joined.last, piece.lowerBound == last.upperBound + 1,
        passage.marks[last.upperBound] == .comma,
        piece.allSatisfy({ passage.tokens[$0].isCapitalized })
      {
        joined[joined.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        joined.append(piece)
      }
    }
  }

  /// An article that the encoder leaves without its noun, with the phrase up to what describes it: "A | council
  /// official who asked not to be named", "A council | official who …".
  private func whole(_ piece: Range<Int>, before cue: Range<Int>) -> Range<Int> {
    let next = piece.lowerBound + 1
    guard passage.isArticle(piece.lowerBound), piece.upperBound < cue.lowerBound,
      piece.count == 1 || isCut(piece, before: cue)
    else { return piece }
    let end = (next..<cue.lowerBound).first { index in
      let classes = passage.classes[index]
      // "The club's board".
      guard passage.marks[index] != .possessive else { return false }
      return !passage.isWord(index)
        || index > next
          && classes.intersects([.past, .third, .auxiliary, .relative, .preposition, .that])
    }
    return piece.lowerBound..<(end ?? cue.lowerBound)
  }

  /// Whether common words that follow a piece belong to its noun: a relative pronoun comes after them.
  private func isCut(_ piece: Range<Int>, before cue: Range<Int>) -> Bool {
    let rest = (piece.upperBound..<cue.lowerBound).prefix { index in
      passage.isWord(index) && !passage.tokens[index].isCapitalized
        && !passage.classes[index].intersects([.relative, .preposition, .auxiliary, .that])
    }
    return 1...2 ~= rest.count && rest.endIndex < cue.lowerBound
      && passage.classes[rest.endIndex].contains(.relative)
  }

  // MARK: - It

  /// Whether a source is an "it" that stands for nobody: "It is understood", "It was not immediately clear", "It
  /// emerged".
  private func isExpletive(_ source: Range<Int>) -> Bool {
    guard source.count == 1, passage.tokens[source.lowerBound].key == Self.it else { return false }
    let sentence = passage.sentence(at: source.lowerBound)
    var isPassive = false
    for index in source.upperBound..<sentence.upperBound {
      let (key, classes) = (passage.tokens[index].key, passage.classes[index])
      if classes.contains(.auxiliary) {
        isPassive = isPassive || Self.copulas.contains(key)
      } else if Self.copulas.contains(key) {
        isPassive = true
      } else if !classes.contains(.adverb), !passage.word(index, endsWith: "ly") {
        return isPassive && (Self.clarity.contains(key) || isHearsay(index))
          || Self.appearing.contains(key) || classes.contains(.seeming)
      }
    }
    return false
  }

  /// Whether a word is a participle of saying, thinking or finding that no hearer goes with, as one does with
  /// "told".
  private func isHearsay(_ index: Int) -> Bool {
    let classes = passage.classes[index]
    let isParticiple =
      classes.contains(.past) || !classes.intersects([.base, .third, .gerund])
    return isParticiple && passage.tokens[index].key != Self.worried
      && (Self.understood == passage.tokens[index].key
        || classes.intersects([.saying, .thinking, .showing]) && !classes.contains(.telling))
  }

  private static let it = WordKey("it".utf8)
  private static let understood = WordKey("understood".utf8)
  /// The one participle of thinking that tells a feeling: "it was worried" is somebody.
  private static let worried = WordKey("worried".utf8)
  /// The forms of "be" and of verbs like it.
  static let copulas = keys(
    """
    am is are was were be been being 's isn't wasn't remain remains remained become becomes became
    """
  )
  /// What an "it" that stands for nobody is.
  static let clarity = keys(
    """
    clear unclear unknown uncertain likely unlikely possible impossible evident obvious apparent true
    plain doubtful questionable rumored rumoured tipped
    """
  )
  private static let appearing = keys(
    "emerge emerges emerged transpire transpires transpired follows turned turns"
  )

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })
  }
}
