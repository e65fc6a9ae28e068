import Articles

/// A claim in the writer's own voice.
struct UnsourcedClaim: Rule {
  let id = "unsourced-claim"
  let summary = "A disputable statement of fact that nobody but the writer stands behind."
  let why = """
    Figures, causes, motives and accusations come from somewhere; a reader who is not told where \
    cannot weigh them.
    """
  let norms: [Norm] = [.apAttribution, .reutersSourcing, .bbcCorroboration]
  let limits = """
    Cannot tell what the writer witnessed or what every reader knows; the encoder, which tells claims \
    from events and background, learned it from few articles and is least sure of short sentences.
    """
  let severity = Severity.medium
  let examples: [RuleExample] = [
    .fires(
      "The plan will cost families thousands.",
      marking: "The plan will cost families thousands"
    ),
    .fires(
      """
      The council secretly ignored the warnings for years and hid the cost from residents, who paid \
      far more than their neighbours.
      """,
      marking: """
        The council secretly ignored the warnings for years and hid the cost from residents, who paid \
        far more than their neighbours
        """
    ),
    .silent("The plan will cost families $1,200 a year, the treasurer, Ann Lowe, said."),
    .silent("The council met on Tuesday evening at the town hall."),
  ]

  /// From this strength on a claim is flagged; chosen on the development articles.
  private let leastStrength = 0.3

  func findings(in document: Document) -> [Finding] {
    let isOpinion = document.isLabelledOpinion
    return WritersClauses(document).ownSentences().compactMap { sentence, clauses in
      let strength = strength(of: sentence, clauses, in: document)
      guard strength >= leastStrength,
        Demand.first(in: sentence, clauses, of: document) == nil,
        !isAttributedHeadline(sentence, in: document)
      else { return nil }
      let own = stated(clauses, in: document).filter { !isHearsay($0, in: document) }
      return finding(for: own, strength, onlyWeighty: isOpinion, in: document)
    }
  }

  /// Whether a sentence is the headline and the body gives its words to somebody: another rule's
  /// matter.
  private func isAttributedHeadline(_ sentence: Sentence, in document: Document) -> Bool {
    document.article.blocks[sentence.block].kind == .headline
      && HeadlineEcho(of: sentence, in: document) != nil
  }

  /// The probability that the writer's own words are a claim, times that of a checker finding one in
  /// them. Checkers pass over forecasts, which nobody can check yet: those count half at least.
  private func strength(
    of sentence: Sentence,
    _ clauses: [Range<Int>],
    in document: Document
  ) -> Double {
    let looksAhead = clauses.contains { ClaimKind.forecast.isShown(in: $0, of: document) }
    return sentence.claim * max(sentence.checkworthiness, looksAhead ? 0.5 : 0)
  }

  /// Whether a clause passes on what it says from nobody in particular: another rule's matter.
  private func isHearsay(_ clause: Range<Int>, in document: Document) -> Bool {
    !HearsayPassive.all(in: clause, of: document).isEmpty
      || !HearsayPhrase.all(in: clause, of: document).isEmpty
  }

  /// Some clauses without those that leave something open or say who speaks, and what is added to these:
  /// "disputes that he had the letter, which would cost the town thousands"; nor with the subject of a
  /// passive that a mark divides from it: "The clerk, Ada Brook, | was blamed by Carl Voss".
  private func stated(_ clauses: [Range<Int>], in document: Document) -> [Range<Int>] {
    var stated: [Range<Int>] = []
    var isOpen = false
    for clause in clauses {
      let isAdded = Lexicon.relatives.contains(document.tokens[clause.lowerBound])
      let attributed = HearsayPassive.attributed(in: clause, of: document)
      if attributed.first?.lowerBound == clause.lowerBound { stated.removeAll() }
      isOpen =
        !attributed.isEmpty || self.isOpen(clause, in: document) || isOpen && isAdded
      if !isOpen { stated.append(clause) }
    }
    return stated
  }

  /// Whether a clause leaves something open ("it was not clear why"), says that nobody answered or tells
  /// that somebody named disputes it.
  private func isOpen(_ clause: Range<Int>, in document: Document) -> Bool {
    Lexicon.openQuestions.hasMatch(in: clause, of: document.tokens)
      || Lexicon.asking.hasMatch(in: clause, of: document.tokens)
      || Lexicon.denials.matches(in: clause, of: document.tokens).contains { match in
        clause.contains(match.tokens.lowerBound - 1)
          && document.tokens[match.tokens.lowerBound - 1].isCapitalized
      }
  }

  /// The weightiest of some clauses, those of two words and fewer left aside, with what stands around
  /// it; none that weighs less than wrongdoing or a figure where `onlyWeighty`.
  private func finding(
    for clauses: [Range<Int>],
    _ strength: Double,
    onlyWeighty: Bool,
    in document: Document
  ) -> Finding? {
    let found = clauses.map { ClaimKind.found(in: $0, of: document) }
    let long = clauses.indices.filter { document.isLong(clauses[$0]) }
    guard let best = long.min(by: { found[$0].kind < found[$1].kind }) else { return nil }
    let (kind, words) = found[best]
    if onlyWeighty, kind.severity < .high { return nil }
    let last = long.last ?? best
    let span = document.span(of: Array(clauses[...last]).run(around: best))
    let shown = words.map { " (\(document.cited($0)))" } ?? ""
    return Finding(
      rule: id,
      span: span,
      severity: kind.severity,
      message: "\(document.cited(span)) tells \(kind.description)\(shown) and names no source.",
      answer: kind.question,
      score: strength
    )
  }
}

extension Lexicon {
  /// Phrases by which a writer admits not to know.
  fileprivate static let openQuestions = Lexicon(
    name: "open questions",
    origin: "Compiled for Lede from the formulas of news copy.",
    words: """
      could not be determined, could not immediately be determined, is unclear how, is unclear if,
      is unclear what, is unclear when, is unclear whether, is unclear who, is unclear why,
      it's also unclear, it's not clear, it's unclear, it is not clear, it is also unclear,
      it is unclear, it was not clear, it was unclear, it wasn't clear, not immediately clear,
      not immediately known, not known how, not known if, not known what, not known whether,
      not known who, not known why, not yet clear, not yet known, remains to be seen, remains unclear,
      remained unclear, was not known
      """
  )
}
