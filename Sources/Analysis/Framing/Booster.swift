import Articles

/// Words that make a statement stronger than its facts.
struct Booster: WordListRule {
  let id = "booster"
  let summary = "A word that makes a statement stronger or larger than the facts beside it."
  let why = "Boosters close a question: what is clearly so needs no source, or so it sounds."
  let norms: [Norm] = [.metadiscourse, .biasedLanguage]
  let limits = """
    Sizes that the article backs with figures (a massive fire on 900 hectares) are flagged all \
    the same.
    """
  let severity = Severity.low
  let effect = "makes the statement stronger"
  let answer = "Which figure or source would show how large or how sure this is?"
  let examples: [RuleExample] = [
    .fires("The plan has clearly failed.", marking: "clearly"),
    .fires("A massive crowd filled the square.", marking: "massive"),
    .silent("A historic building burned down."),
    .silent("The plan has failed."),
  ]

  var lexicon: Lexicon { .boosters }

  var listsAdjectives: Bool { true }
}
