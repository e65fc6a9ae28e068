import Articles

/// Words that make a statement weaker than an assertion.
struct Hedge: Rule {
  let id = "hedge"
  let summary = "A word that makes a statement less than an assertion; two and more on one claim weigh more."
  let why = """
    A hedge may be honest doubt or a way to say something without standing behind it; a stack of them \
    leaves nothing that could be checked.
    """
  let norms: [Norm] = [.metadiscourse, .biasedLanguage]
  let limits = """
    Careful reporting of science and of forecasts needs hedges; modal verbs count only beside another \
    hedge.
    """
  let severity = Severity.low
  let examples: [RuleExample] = [
    .fires("The fire was apparently set.", marking: "apparently"),
    .fires("The cuts may possibly help the mill.", marking: "may possibly"),
    .silent("The mill may close in May."),
    .silent("What kind of mill is it?"),
  ]

  func findings(in document: Document) -> [Finding] {
    document.sentences
      .filter { Claims.isStory($0, in: document) }
      .flatMap { findings(in: $0, of: document) }
  }

  private func findings(in sentence: Sentence, of document: Document) -> [Finding] {
    let hedges = Lexicon.hedges.matches(in: sentence.tokens, of: document.tokens)
    let modals = Lexicon.modalHedges.matches(in: sentence.tokens, of: document.tokens)
      .filter { modal in !hedges.contains { $0.tokens.overlaps(modal.tokens) } }
    return hedges.map { hedge in
      let companions = (hedges + modals).filter { other in
        other.tokens != hedge.tokens && isNear(other.tokens, hedge.tokens)
      }
      return finding(for: hedge, beside: companions, in: document)
    }
  }

  private func finding(
    for hedge: Lexicon.Match,
    beside companions: [Lexicon.Match],
    in document: Document
  ) -> Finding {
    let others = companions.map { document.cited($0.span) }.joined(separator: ", ")
    let isStack = !companions.isEmpty
    return Finding(
      rule: id,
      span: hedge.span,
      severity: isStack ? .medium : severity,
      message: isStack
        ? "\(document.cited(hedge.span)) stands beside \(others): what is claimed can hardly be checked."
        : "\(document.cited(hedge.span)) holds the statement back from an assertion.",
      answer: "Who is unsure, and why? What would be claimed without the hedge?",
      score: isStack ? 0.8 : 0.6
    )
  }

  /// Whether two hedges stand on one claim: at most four words apart.
  private func isNear(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    max(left.lowerBound, right.lowerBound) - min(left.upperBound, right.upperBound) <= 4
  }
}
