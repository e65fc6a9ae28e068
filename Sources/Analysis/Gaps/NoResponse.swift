import Articles

/// Somebody named is accused or criticised and not heard.
struct NoResponse: Rule {
  let id = "no-response"
  let summary = """
    Somebody named is accused or criticised; the article gives no answer and does not say that one \
    was sought.
    """
  let why = """
    Fairness asks that the accused be heard; a reader should at least learn that they were asked.
    """
  let norms: [Norm] = [.spjResponse, .bbcResponse]
  let limits = """
    Finds accusations by their verbs and the name beside them, or by a judging word that a name is \
    said to be; an answer in words that are not attributed, or an old answer to another charge, may \
    be misjudged. An answer whose sentence names nobody counts for everybody accused before it.
    """
  let severity = Severity.high
  let examples: [RuleExample] = [
    .fires(
      """
      The union's chair, Tom Ferris, accused Carl Voss of lying about the sale of the mill.
      Ferris said that the workers had learned of it from the radio.
      """,
      marking: nil
    ),
    .fires("Ruth Hale, who leads the opposition, blamed Ada Brook for the delay.", marking: nil),
    .fires("Carl Voss was criticised by the union after the fire at the mill.", marking: nil),
    .silent(
      """
      The union's chair, Tom Ferris, accused Carl Voss of lying about the sale of the mill.
      Voss said that he had told the union in March.
      """
    ),
    .silent(
      """
      Ruth Hale, who leads the opposition, blamed Ada Brook for the delay.
      Brook's office did not respond to a request for comment.
      """
    ),
  ]

  func findings(in document: Document) -> [Finding] {
    let accusations = Accusation.all(in: document)
    guard !accusations.isEmpty else { return [] }
    let answers = Answers(document)
    var names: Set<WordKey> = []
    let unanswered = accusations.filter { accusation in
      !answers.hear(accusation) && names.insert(accusation.name).inserted
    }
    return unanswered.isEmpty ? [] : [finding(for: unanswered, in: document)]
  }

  private func finding(for accusations: [Accusation], in document: Document) -> Finding {
    let accused = accusations.map { accusation in
      "\(document.text[accusation.target]) (\(document.cited(accusation.words)))"
    }
    return Finding(
      rule: id,
      span: nil,
      severity: severity,
      message: """
        The article tells of an accusation or criticism of \(accused.listed), gives no answer \
        and does not say that one was sought.
        """,
      answer: accusations.count == 1
        ? "Was an answer sought from \(document.text[accusations[0].target]), and what was it?"
        : "Was an answer sought from each of them, and what was it?",
      score: 0.6
    )
  }
}
