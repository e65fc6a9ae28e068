import Articles

/// A category of framing that is a list of words: every entry in the story is a finding.
protocol WordListRule: Rule {
  /// Its words.
  var lexicon: Lexicon { get }
  /// What the words do to a reader, as the message goes on after citing them.
  var effect: String { get }
  /// What would answer a finding.
  var answer: String { get }
  /// Whether an entry has the list's meaning where it stands.
  func isMeant(_ match: Lexicon.Match, in document: Document) -> Bool
}

extension WordListRule {
  func isMeant(_ match: Lexicon.Match, in document: Document) -> Bool { true }

  func findings(in document: Document) -> [Finding] {
    lexicon.matches(in: document).filter { isMeant($0, in: document) }.map { match in
      Finding(
        rule: id,
        span: match.span,
        severity: severity,
        message: "\(document.cited(match.span)) \(effect).",
        answer: answer,
        score: 0.7
      )
    }
  }
}
