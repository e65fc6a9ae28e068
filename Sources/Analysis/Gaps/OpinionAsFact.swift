import Articles

/// A judgement in the writer's own voice.
struct OpinionAsFact: Rule {
  let id = "opinion-as-fact"
  let summary = "A judgement or interpretation stated as if it were a fact."
  let why = """
    In a news report a judgement belongs to somebody; without a name it borrows the authority of the \
    facts around it.
    """
  let norms: [Norm] = [.spjLabels, .apAttribution, .editorialising]
  let limits = """
    Knows judgements by their words: a quiet one escapes, and a plain description with a strong word \
    may be taken for one. Articles that call themselves opinion are passed over.
    """
  let severity = Severity.medium
  let examples: [RuleExample] = [
    .fires(
      "The vote is a major blow to the mayor's standing.",
      marking: "a major blow to the mayor's standing"
    ),
    .fires(
      "It was a clumsy and embarrassing performance by the governor.",
      marking: "a clumsy and embarrassing performance by the governor"
    ),
    .silent("“It was a clumsy performance,” the opposition leader, Ruth Hale, said."),
    .silent("The council voted 7-2 on Tuesday to close the bridge."),
  ]

  func findings(in document: Document) -> [Finding] {
    guard !document.isLabelledOpinion else { return [] }
    return WritersClauses(document).ownSentences().compactMap { sentence, clauses in
      if let judging = Judgement.first(in: clauses, of: document) {
        return finding(for: judging, in: sentence, of: document)
      }
      return sentence.kind == .opinion ? finding(forClauses: clauses, in: document) : nil
    }
  }

  private func finding(
    for judging: Judgement,
    in sentence: Sentence,
    of document: Document
  ) -> Finding {
    Finding(
      rule: id,
      span: judging.phrase,
      severity: severity,
      message: """
        \(document.cited(judging.phrase)) judges (\(document.cited(judging.word))) in the writer's own \
        voice.
        """,
      answer: "Whose judgement is this, and which facts in the article would let you reach it?",
      score: sentence.kind == .opinion ? 0.9 : 0.6
    )
  }
  /// A sentence that reads as an opinion though no listed word judges: its longest own clause.
  private func finding(forClauses clauses: [Range<Int>], in document: Document) -> Finding? {
    guard let longest = clauses.max(by: { $0.count < $1.count }), longest.count > 2 else {
      return nil
    }
    let span = document.span(of: longest)
    return Finding(
      rule: id,
      span: span,
      severity: severity,
      message: "\(document.cited(span)) reads as an opinion in the writer's own voice.",
      answer: "Whose judgement is this, and which facts in the article would let you reach it?",
      score: 0.6
    )
  }
}
