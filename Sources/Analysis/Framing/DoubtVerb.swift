import Articles

/// Verbs that cast doubt on what they report.
struct DoubtVerb: WordListRule {
  let id = "doubt-verb"
  let summary = "A verb or phrase that questions the words it reports."
  let why = """
    “Claimed” and “so-called” tell the reader to doubt somebody and give no reason for the doubt.
    """
  let norms: [Norm] = [.saidIsNeutral, .synonymsForSaid, .biasedLanguage]
  let limits = """
    Claims that are contested in court or in the article itself may be reported so with \
    reason.
    """
  let severity = Severity.medium
  let effect = "doubts the words it introduces"
  let answer = "Would “said” do, and if there is doubt, what is the reason for it?"
  let examples: [RuleExample] = [
    .fires("She claimed that she was home.", marking: "claimed"),
    .fires("The so-called reform takes effect in May.", marking: "so-called"),
    .fires("She claimed two men had robbed her.", marking: "claimed"),
    .silent("The group claimed responsibility for the fire."),
    .silent("The storm claimed six lives and a pier."),
    .silent("She said that she was home."),
  ]

  var lexicon: Lexicon { .doubtVerbs }

  func isMeant(_ match: Lexicon.Match, in document: Document) -> Bool {
    !(Lexicon.claiming.contains(document.tokens[match.tokens.upperBound - 1])
      && ClaimedThing.follows(match.tokens.upperBound, in: document))
  }
}
