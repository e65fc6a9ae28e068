import Articles

/// Words that soften or hide what they mean.
struct Euphemism: WordListRule {
  let id = "euphemism"
  let summary = "A softened phrase in place of a plain one."
  let why = """
    Collateral damage keeps readers from seeing the dead; whoever did it often coined the \
    word.
    """
  let norms: [Norm] = [.plainWords, .framing]
  let limits = """
    Some softened words are terms of law or of those concerned, and kinder rather than \
    misleading.
    """
  let severity = Severity.low
  let effect = "softens what it means"
  let answer = "What happened, in the plainest words, and whose term is this?"
  let examples: [RuleExample] = [
    .fires("The strike caused collateral damage.", marking: "collateral damage"),
    .fires("The firm is rightsizing its offices.", marking: "rightsizing"),
    .silent("The strike killed four people."),
    .silent("She let go of the rope."),
  ]

  var lexicon: Lexicon { .euphemisms }
}
