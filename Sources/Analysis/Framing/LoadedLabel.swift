import Articles

/// Names and adjectives that judge what they name.
struct LoadedLabel: WordListRule {
  let id = "loaded-label"
  let summary = "A name or adjective that judges the person or thing it names."
  let why = """
    A label decides how to see somebody before the facts are told; whoever disagrees would use \
    another word.
    """
  let norms: [Norm] = [.contentiousLabels, .expertReaders]
  let limits = """
    Some labels are a plain description in a given case (a convicted fraudster), and some \
    groups call themselves by them.
    """
  let severity = Severity.medium
  let effect = "judges what it names"
  let answer = "What plain word would both sides accept, or who uses this one?"
  let examples: [RuleExample] = [
    .fires("The thugs marched to the town hall.", marking: "thugs"),
    .fires("A radical group has taken over the school board.", marking: "radical"),
    .silent("The tax regime changes in May."),
    .silent("The group marched to the town hall."),
    .silent("The mayor, Ada Brook, called them “thugs”."),
  ]

  var lexicon: Lexicon { .loadedLabels }

  var listsAdjectives: Bool { true }
}
