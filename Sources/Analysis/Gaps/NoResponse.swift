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
    Finds accusations by their verbs and the name that follows, or by a judging word that a name is \
    said to be; an answer in words that are not attributed, or an old answer to another charge, may \
    be misjudged.
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
    let story = document.sentences.filter { Claims.isStory($0, in: document) }
    let isAnswered = story.contains { sentence in
      Lexicon.responses.hasMatch(in: sentence.tokens, of: document.tokens)
    }
    guard !isAnswered else { return [] }
    let answers = Answers(document)
    return Accusation.all(in: document)
      .first { !answers.hear($0) }
      .map { [finding(for: $0, in: document)] } ?? []
  }

  private func finding(for accusation: Accusation, in document: Document) -> Finding {
    let name = document.text[accusation.target]
    return Finding(
      rule: id,
      span: nil,
      severity: severity,
      message: """
        The article tells of an accusation or criticism of \(name) \
        (\(document.cited(accusation.words))), gives no answer and does not say that one was sought.
        """,
      answer: "Was an answer sought from \(name), and what was it?",
      score: 0.6
    )
  }
}

extension Lexicon {
  /// Words that tell of an answer, or of one sought.
  fileprivate static let responses = Lexicon(
    name: "answers",
    origin: "Compiled for Lede from the formulas of news copy.",
    words: """
      asked for comment, could not be reached, could not immediately be reached,
      couldn't be reached, declined an interview, declined comment, declined to answer,
      declined to comment, declined to respond, declining to comment, defended herself,
      defended himself, defended itself, denied, denies, deny, denying,
      did not immediately respond, did not respond, did not return, didn't immediately respond,
      didn't respond, didn't return, dismissed the accusation, dismissed the accusations,
      dismissed the allegations, dismissed the claims, dismissed the criticism, disputed any, disputed having,
      disputed that, disputed the, disputes any, disputes having, disputes that, disputes the, for comment, had not responded, has not responded, have not responded,
      in response, no comment, rebutted, refuted, rejected the, rejects the, request for comment,
      requested comment, requests for comment, responded by, responded that, responded to the
      """
  )
}
