import Articles

/// A category of framing that is a list of words: every entry in the story is a finding.
protocol WordListRule: Rule {
  /// Its words.
  var lexicon: Lexicon { get }
  /// What the words do to a reader, as the message goes on after citing them.
  var effect: String { get }
  /// What would answer a finding.
  var answer: String { get }
  /// Whether its words are adjectives, so that one with an object ("aimed at embarrassing the mayor") is
  /// none of them.
  var listsAdjectives: Bool { get }
  /// Whether an entry has the list's meaning where it stands.
  func isMeant(_ match: Lexicon.Match, in document: Document) -> Bool
}

extension WordListRule {
  var listsAdjectives: Bool { false }

  func isMeant(_ match: Lexicon.Match, in document: Document) -> Bool {
    !(listsAdjectives && takesObject(match, in: document))
  }

  /// Whether an adjective is a verb where it stands, since an object follows: "aimed at embarrassing the
  /// mayor", "inspiring and teaching children".
  private func takesObject(_ match: Lexicon.Match, in document: Document) -> Bool {
    let tokens = document.tokens
    let before = match.tokens.lowerBound - 1
    let isDetermined =
      before >= 0 && NounPhraseFinder.determiners.contains(tokens[before].key)
    guard document.text[match.span].hasSuffix("ing"), match.tokens.count == 1, !isDetermined else {
      return false
    }
    let next = tokens[match.tokens.upperBound...].prefix(2)
    guard let first = next.first, first.kind == .word else { return false }
    if first.key == WordKey("and"), let second = next.dropFirst().first {
      return document.text[second.span].hasSuffix("ing")
    }
    return first.isCapitalized && !tokens[match.tokens.lowerBound].isCapitalized
      || Lexicon.objectOpeners.contains(first)
  }

  func findings(in document: Document) -> [Finding] {
    lexicon.matches(in: document).filter { isMeant($0, in: document) }.map { match in
      Finding(
        rule: id,
        span: match.span,
        severity: severity,
        message: "\(document.cited(match.span)) \(effect).",
        answer: answer,
        score: confidence(in: match, of: document)
      )
    }
  }

  /// How likely an expert reader marks listed words where they stand, given what the encoder says of
  /// each: about 0.2 where it takes them all for plain, 0.8 where it is sure of one.
  ///
  /// The two ends are the shares of listed words that were marked in BABE's development part
  /// (Spinde et al., EMNLP Findings 2021): 0.17 of those below 0.1, 0.8 of those above 0.6.
  private func confidence(in match: Lexicon.Match, of document: Document) -> Double {
    let marks = document.slantMarks
    return 0.2 + 0.6 * (marks.isEmpty ? 0.5 : marks[match.tokens].max() ?? 0)
  }
}

extension Lexicon {
  fileprivate static let objectOpeners = Lexicon(
    name: "words that open an object",
    origin: "The articles, possessives, demonstratives and personal pronouns of English.",
    words: "a, an, her, him, his, its, me, our, the, their, them, these, this, those, us, you, your"
  )
}
