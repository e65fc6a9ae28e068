import Articles

/// Words that the encoder takes for biased, whatever list they stand on or not.
struct SlantedWording: Rule {
  let id = "slanted-wording"
  let summary =
    "Words like those that expert readers marked as biased, found by the trained encoder."
  let why = """
    Bias often lies in an ordinary word beside its neighbours; a reader who stops there can ask what a \
    plainer word would have told.
    """
  let norms: [Norm] = [.expertReaders]
  let limits = """
    Learned from single sentences of US news sites and cannot say what gave a word away; half of what \
    it marks the experts had not marked.
    """
  let severity = Severity.low
  let examples: [RuleExample] = [
    .fires("The senator sold yet another phony scare to voters.", marking: "phony scare"),
    .fires(
      "Their shameless propaganda poisons the debate.",
      marking: "shameless propaganda poisons"
    ),
    .silent("The council met on Tuesday evening at the town hall."),
    .silent("“Their shameless propaganda poisons the debate,” the speaker, Ann Lowe, said."),
  ]

  func findings(in document: Document) -> [Finding] {
    document.slantedWords
      .filter { !document.isQuoted(at: $0.span.lowerBound) }
      .map { words in
        Finding(
          rule: id,
          span: words.span,
          severity: severity,
          message:
            "\(document.cited(words.span)) reads like wording that expert readers call biased.",
          answer: "What would a plainer word tell, and would the sentence lose a fact by it?",
          score: words.probability
        )
      }
  }
}
