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
      marking: "a clumsy and embarrassing performance"
    ),
    .silent("“It was a clumsy performance,” the opposition leader, Ruth Hale, said."),
    .silent("The council voted 7-2 on Tuesday to close the bridge."),
  ]

  func findings(in document: Document) -> [Finding] {
    guard !document.isLabelledOpinion else { return [] }
    return document.sentences
      .filter { Claims.isStory($0, in: document) && ($0.voice == .writer || $0.voice == .mixed) }
      .compactMap { finding(for: $0, in: document) }
  }

  private func finding(for sentence: Sentence, in document: Document) -> Finding? {
    let clauses = document.writersClauses(of: sentence)
    let judging = Judgement.first(in: clauses, of: document)
    let interpreted = sentence.kind == .opinion ? longest(clauses, in: document) : nil
    guard let span = judging?.phrase ?? interpreted else { return nil }
    let seen =
      judging.map { "\(document.cited(span)) judges (\(document.cited($0.word)))" }
      ?? "\(document.cited(span)) interprets what happened"
    return Finding(
      rule: id,
      span: span,
      severity: judging == nil ? .low : severity,
      message: "\(seen) in the writer's own voice.",
      answer: "Whose judgement is this, and which facts in the article would let you reach it?",
      score: judging == nil ? 0.5 : 0.8
    )
  }

  private func longest(_ clauses: [Range<Int>], in document: Document) -> Span? {
    clauses.max { $0.count < $1.count }.map(document.span)
  }
}
