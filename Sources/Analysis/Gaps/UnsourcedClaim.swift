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
    Cannot tell what the writer witnessed or what every reader knows, and takes the kind of a \
    sentence from its wording alone.
    """
  let severity = Severity.medium
  let examples: [RuleExample] = [
    .fires(
      "The plan will cost families $1,200 a year because fees rise twice.",
      marking: "The plan will cost families $1,200 a year because fees rise twice"
    ),
    .fires(
      "The council ignored warnings for years and hid the bill from residents.",
      marking: "The council ignored warnings for years and hid the bill from residents"
    ),
    .silent("The plan will cost families $1,200 a year, the treasurer, Ann Lowe, said."),
    .silent("The council met on Tuesday evening at the town hall."),
  ]

  func findings(in document: Document) -> [Finding] {
    WritersClauses(document).ownSentences().compactMap { sentence, clauses in
      let statements = clauses.filter { clause in
        clause.count { document.tokens[$0].kind != .punctuation } > 2
      }
      return finding(for: sentence, statements, in: document)
    }
  }

  private func finding(
    for sentence: Sentence,
    _ clauses: [Range<Int>],
    in document: Document
  ) -> Finding? {
    let kinds = clauses.map { ClaimKind.found(in: $0, of: document) }
    guard let best = clauses.indices.min(by: { kinds[$0].kind < kinds[$1].kind }) else {
      return nil
    }
    let (kind, words) = kinds[best]
    guard sentence.kind == .claim || ClaimKind.isClaim(clauses[best], of: document) else {
      return nil
    }
    let span = document.span(of: run(around: best, in: clauses))
    let shown = words.map { " (\(document.cited($0)))" } ?? ""
    return Finding(
      rule: id,
      span: span,
      severity: kind.severity,
      message: "\(document.cited(span)) tells \(kind.description)\(shown) and names no source.",
      answer: kind.question,
      score: sentence.checkworthiness
    )
  }

  /// A clause and those beside it that nothing but a mark divides from it.
  private func run(around index: Int, in clauses: [Range<Int>]) -> Range<Int> {
    let after = clauses[index...].dropFirst().reduce(clauses[index]) { run, clause in
      clause.lowerBound - run.upperBound <= 1 ? run.lowerBound..<clause.upperBound : run
    }
    return clauses[..<index].reversed().reduce(after) { run, clause in
      run.lowerBound - clause.upperBound <= 1 ? clause.lowerBound..<run.upperBound : run
    }
  }
}
