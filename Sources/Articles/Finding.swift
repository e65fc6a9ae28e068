/// How much a finding should weigh with a reader.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case low
  case medium
  case high

  /// Lowest first.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}

/// One observation about an article: what was seen, where, by which rule and what would answer it.
///
/// A finding states what the text shows, never a verdict on the outlet.
package struct Finding: Sendable, Hashable {
  /// Its short name: the article's name, a letter for the family, a number (`courier.g3`).
  package var id: String
  /// The rule or category that found it (`vague-source`, `loaded-label`).
  package let rule: String
  /// Where; nil for a finding about the whole article.
  package let span: Span?
  /// How much it should weigh.
  package let severity: Severity
  /// What was seen, in a sentence a student understands.
  package let message: String
  /// What would answer it: the question to ask or the words to look for.
  package let answer: String
  /// How sure the rule is, 0 to 1.
  package let score: Double

  /// Makes a finding; its id is given when all of an article's findings are known.
  package init(
    id: String = "",
    rule: String,
    span: Span?,
    severity: Severity,
    message: String,
    answer: String,
    score: Double = 1
  ) {
    self.id = id
    self.rule = rule
    self.span = span
    self.severity = severity
    self.message = message
    self.answer = answer
    self.score = score
  }
}

extension [Finding] {
  /// The findings in text order (article-wide ones last), numbered `NAME.LETTER1` upwards.
  package func numbered(article: String, family letter: Character) -> [Finding] {
    let ordered = enumerated().sorted { left, right in
      let a = left.element.span ?? Span(Int.max, Int.max)
      let b = right.element.span ?? Span(Int.max, Int.max)
      return a == b ? left.offset < right.offset : a < b
    }
    return ordered.enumerated().map { position, entry in
      var finding = entry.element
      finding.id = "\(article).\(letter)\(position + 1)"
      return finding
    }
  }
}
