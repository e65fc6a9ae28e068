import Articles

/// Words of praise that tell no fact.
struct Puffery: WordListRule {
  let id = "puffery"
  let summary = "Praise that tells no fact."
  let why = """
    A renowned surgeon is one the reader is told to admire; what she did would do it better.
    """
  let norms: [Norm] = [.pufferyWords, .expertReaders]
  let limits = "Prizes and titles that use such words (an award-winning film) may be fact."
  let severity = Severity.low
  let effect = "praises without telling why"
  let answer = "Which fact would earn this praise?"
  let examples: [RuleExample] = [
    .fires("The renowned surgeon arrived on Monday.", marking: "renowned"),
    .fires("It is a world-class museum.", marking: "world-class"),
    .silent("They celebrated the win on Monday."),
    .silent("The surgeon has done 400 such operations."),
  ]

  var lexicon: Lexicon { .puffery }

  var listsAdjectives: Bool { true }
}
