import Articles

/// Verbs that dramatise what somebody did or said.
struct LoadedVerb: WordListRule {
  let id = "loaded-verb"
  let summary = "A verb that turns an act or a remark into a fight, a scandal or a show."
  let why = """
    Said or did becomes slammed or bungled: the verb tells readers how to feel before they \
    know what happened.
    """
  let norms: [Norm] = [.saidIsNeutral, .synonymsForSaid, .expertReaders]
  let limits = """
    Where somebody really shouted or raged the verb is a plain description; literal senses are \
    known by fixed phrases alone.
    """
  let severity = Severity.medium
  let effect = "dramatises what was said or done"
  let answer = "Which plain verb, such as said, criticised or cut, would tell the same?"
  let examples: [RuleExample] = [
    .fires("The union slammed the plan on Monday.", marking: "slammed"),
    .fires("The minister lashed out at reporters.", marking: "lashed out"),
    .silent("The car slammed into a wall."),
    .silent("The union criticised the plan on Monday."),
  ]

  var lexicon: Lexicon { .loadedVerbs }
}
