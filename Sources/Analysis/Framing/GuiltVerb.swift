import Articles

/// Verbs that make what they report sound like a confession.
struct GuiltVerb: WordListRule {
  let id = "guilt-verb"
  let summary = """
    A verb that makes a statement sound like a confession or a silence like an evasion.
    """
  let why = "Admitted implies that there was something to hide; said leaves that to the reader."
  let norms: [Norm] = [.saidIsNeutral, .synonymsForSaid]
  let limits = "Real confessions and pleas are reported with the same verbs."
  let severity = Severity.medium
  let effect = "makes the words sound like a confession"
  let answer = "Was there anything to confess, and would said or did not answer tell the same?"
  let examples: [RuleExample] = [
    .fires("He admitted that he had met voters.", marking: "admitted"),
    .fires("The firm refused to say who paid.", marking: "refused to say"),
    .silent("She was admitted to the hospital on Monday."),
    .silent("He said that he had met voters."),
  ]

  var lexicon: Lexicon { .guiltVerbs }
}
