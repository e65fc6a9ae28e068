import Articles

/// Figures of speech that carry a judgement with them.
struct Metaphor: WordListRule {
  let id = "metaphor"
  let summary = "A figure of speech from war, weather, fire, sickness, sport or theatre."
  let why = """
    A flood of people asks for a dam and a debate told as a battle for a winner: the figure \
    brings its own conclusion.
    """
  let norms: [Norm] = [.metaphorsFrame, .framing]
  let limits = """
    Worn figures are heard as plain words by many; literal storms, wars and games are known by \
    fixed phrases alone.
    """
  let severity = Severity.low
  let effect = "tells one thing in the picture of another"
  let answer = "What happened without the picture, and what does the picture add?"
  let examples: [RuleExample] = [
    .fires("A flood of applicants reached the town.", marking: "flood of"),
    .fires("The leak set off a firestorm.", marking: "firestorm"),
    .silent("A flood of water reached the town."),
    .silent("Many applicants reached the town."),
  ]

  var lexicon: Lexicon { .metaphors }
}
