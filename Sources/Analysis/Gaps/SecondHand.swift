import Articles

/// Words taken from another outlet.
struct SecondHand: Rule {
  let id = "second-hand"
  let summary =
    "Words come from another outlet or through a third party, not from the source itself."
  let why = """
    Whoever passes words on may have cut or turned them; the first report shows what was asked and \
    what else was said.
    """
  let norms: [Norm] = [.apCredit, .bbcFirstHand, .spjSources]
  let limits = """
    Knows outlets by a list, by the words that end their names and by names written as one word; an outlet's own programme looks \
    like another's where the article does not say who published it.
    """
  let severity = Severity.low
  let examples: [RuleExample] = [
    .fires(
      "“We are ready,” the spokesman, Ivan Orlov, said, according to the Moscow Times.",
      marking: "according to the Moscow Times"
    ),
    .fires("The senator told CNN that the vote would be close.", marking: "told CNN"),
    .fires(
      "The Harbour Gazette reported on Monday that the mill would close.",
      marking: "The Harbour Gazette reported"
    ),
    .silent("The senator told reporters that the vote would be close."),
    .silent("Times are hard, the baker, Ida Moss, said."),
  ]

  func findings(in document: Document) -> [Finding] {
    document.sentences
      .filter { Claims.isStory($0, in: document) }
      .flatMap { findings(in: $0, of: document) }
  }

  private func findings(in sentence: Sentence, of document: Document) -> [Finding] {
    let named = OutletMention.all(in: sentence, of: document).compactMap { mention in
      mention.passing(in: document).map { span in
        (span, mention.name(in: document))
      }
    }
    let unnamed = Lexicon.passedOn.matches(in: sentence.tokens, of: document.tokens).map { match in
      (match.span, "another outlet")
    }
    return longest(named + unnamed)
      .filter { !document.isQuoted(at: $0.0.lowerBound) }
      .map { finding($0, by: $1, in: document) }
  }

  /// Of passages that overlap, as those of a programme and its channel do, the longest.
  private func longest(_ passages: [(Span, String)]) -> [(Span, String)] {
    passages.indices.filter { index in
      !passages.indices.contains { other in
        passages[other].0.overlaps(passages[index].0)
          && (passages[other].0.count, index) > (passages[index].0.count, other)
      }
    }
    .map { passages[$0] }
  }

  private func finding(_ span: Span, by outlet: String, in document: Document) -> Finding {
    Finding(
      rule: id,
      span: span,
      severity: severity,
      message: "\(document.cited(span)): the words reach this article through \(outlet).",
      answer: "What does the first report say, and did this outlet ask the source itself?",
      score: 0.8
    )
  }
}
