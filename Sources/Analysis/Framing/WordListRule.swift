import Articles

/// A category of framing that is a list of words: every entry in the story is a finding.
protocol WordListRule: Rule {
  /// Its words.
  var lexicon: Lexicon { get }
  /// What the words do to a reader, as the message goes on after citing them.
  var effect: String { get }
  /// What would answer a finding.
  var answer: String { get }
}

extension WordListRule {
  func findings(in document: Document) -> [Finding] {
    lexicon.matches(in: document).map { match in
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
