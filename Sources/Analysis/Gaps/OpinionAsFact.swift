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
    A plain description with a strong word, or a rule that somebody "must" keep, may be taken for a \
    judgement. Articles that call themselves opinion are passed over.
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

  /// From this probability on that the writer's words are an opinion; chosen on the development
  /// articles.
  private let leastOpinion = 0.3

  func findings(in document: Document) -> [Finding] {
    guard !document.isLabelledOpinion else { return [] }
    return WritersClauses(document).ownSentences().compactMap { sentence, clauses in
      if let demand = Demand.first(in: sentence, clauses, of: document) {
        return finding(demand.clause, because: demand.words, sentence, in: document)
      }
      if let judging = Judgement.first(in: clauses, of: document) {
        return finding(judging.phrase, because: judging.word, sentence, in: document)
      }
      guard sentence.opinion >= leastOpinion,
        let clause = document.mostJudging(of: clauses)
      else { return nil }
      return finding(clause, because: nil, sentence, in: document)
    }
  }

  private func finding(
    _ clause: Range<Int>,
    because word: Span?,
    _ sentence: Sentence,
    in document: Document
  ) -> Finding {
    let span = document.span(of: clause)
    let verb = word.map { "judges (\(document.cited($0)))" } ?? "reads as an opinion"
    return Finding(
      rule: id,
      span: span,
      severity: severity,
      message: "\(document.cited(span)) \(verb) in the writer's own voice.",
      answer: "Whose judgement is this, and which facts in the article would let you reach it?",
      score: max(sentence.opinion, word == nil ? leastOpinion : 0.6)
    )
  }
}

extension Document {
  /// Of some clauses the one whose words bear the most marks of opinion, the first of equal ones; of
  /// two words and fewer only where there is no other. What a short clause parts from it, as an age
  /// parts a name, comes with it.
  fileprivate func mostJudging(of clauses: [Range<Int>]) -> Range<Int>? {
    let long = clauses.indices.filter { isLong(clauses[$0]) }
    let candidates = long.isEmpty ? Array(clauses.indices) : long
    guard let best = candidates.max(by: { marks(in: clauses[$0]) < marks(in: clauses[$1]) }) else {
      return nil
    }
    let isParted = best > 1 && !isLong(clauses[best - 1])
    return Array(clauses[(isParted ? best - 2 : best)...best]).run(around: isParted ? 2 : 0)
  }

  private func marks(in tokens: Range<Int>) -> Double {
    opinionMarks.isEmpty ? 0 : opinionMarks[tokens].reduce(0, +)
  }
}
