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
    return document.sentences
      .filter { Claims.isStory($0, in: document) && ($0.voice == .writer || $0.voice == .mixed) }
      .compactMap { finding(for: $0, in: document) }
  }

  private func finding(for sentence: Sentence, in document: Document) -> Finding? {
    let clauses = document.writersClauses(of: sentence)
    guard let judging = Judgement.first(in: clauses, of: document) else { return nil }
    return Finding(
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
}
