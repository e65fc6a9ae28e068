import Articles

/// A passive that leaves out who acted.
struct AgentlessPassive: Rule {
  let id = "agentless-passive"
  let summary = "A passive of harm, force or decision that leaves out who did it."
  let why = """
    “Shots were fired” has no shooter and “mistakes were made” nobody who made them: the sentence is \
    true and the question stays open.
    """
  let norms: [Norm] = [.activeVoice, .framing]
  let limits = """
    Often nobody knows who acted, or the sentence before has said it; the rule looks for “by” in the \
    same sentence alone. Harm in an accident or disaster is passed over, and so is prison in a report \
    from a court.
    """
  let severity = Severity.low
  let examples: [RuleExample] = [
    .fires("Two protesters were shot on Monday.", marking: "were shot"),
    .fires("The records were falsified in March.", marking: "were falsified"),
    .silent("Two protesters were shot by guards on Monday."),
    .silent("Two drivers were killed in a crash on the coast road."),
    .silent("The shop was shut on Monday."),
  ]

  func findings(in document: Document) -> [Finding] {
    let story = document.sentences.filter { Claims.isStory($0, in: document) }
    func tells(of lexicon: Lexicon) -> Bool {
      story.contains { lexicon.hasMatch(in: $0.tokens, of: document.tokens) }
    }
    let isAccident = tells(of: .accidents) && !tells(of: .violence)
    // One word may be another thing's: the trial of a drug.
    let isCourt =
      Set(
        story.flatMap { Lexicon.courts.matches(in: $0.tokens, of: document.tokens) }.map(\.entry)
      ).count > 1
    return story.flatMap { sentence in
      let isMishap =
        isAccident || Lexicon.mishaps.hasMatch(in: sentence.tokens, of: document.tokens)
      return findings(in: sentence, isMishap: isMishap, isCourt: isCourt, of: document)
    }
  }

  private func findings(
    in sentence: Sentence,
    isMishap: Bool,
    isCourt: Bool,
    of document: Document
  ) -> [Finding] {
    let tokens = document.tokens
    return Lexicon.harmfulPassives.matches(in: sentence.tokens, of: tokens).compactMap { match in
      if isMishap, Lexicon.harm.contains(tokens[match.tokens.lowerBound]) { return nil }
      if isCourt, Lexicon.sentences.contains(tokens[match.tokens.lowerBound]) { return nil }
      let auxiliary = match.tokens.lowerBound - 1
      guard auxiliary >= sentence.tokens.lowerBound,
        Lexicon.passiveAuxiliaries.contains(tokens[auxiliary]),
        !namesAgent(match.tokens.upperBound..<sentence.tokens.upperBound, of: tokens)
      else { return nil }
      let span = document.span(of: auxiliary..<match.tokens.upperBound)
      return Finding(
        rule: id,
        span: span,
        severity: severity,
        message: "\(document.cited(span)) does not say who did it.",
        answer: "Who did it? If that is not known, does the text say so?",
        score: 0.6
      )
    }
  }

  private func namesAgent(_ rest: Range<Int>, of tokens: [Token]) -> Bool {
    rest.contains { tokens[$0].key == WordKey("by") }
  }
}

extension Lexicon {
  /// Participles whose doer matters, and fixed passives that hide one.
  fileprivate static let harmfulPassives = Lexicon(
    name: "passives of harm, force and decision",
    origin: "Compiled for Lede from the vocabulary of conflict, policing and government.",
    words: """
      abducted, abused, ambushed, assassinated, assaulted, attacked, banned, beaten, betrayed,
      bombed, bribed, bulldozed, bullied, bypassed, censored, cheated, clubbed, coerced,
      concealed, covered up, cut short, deceived, demolished, denied access, denied entry,
      deported, deprived, detained, dismantled, dismissed, displaced, dragged away, dragged from,
      dragged off, dragged out, driven out, evicted, executed, exiled, expelled, exploited,
      fabricated, falsified, fired, fired upon, flogged, forced out, forced to, gassed,
      gunned down, handcuffed, harassed, hidden from, humiliated, hushed up, ignored, imprisoned,
      injured, interrogated, intimidated, jailed, kidnapped, killed, leaked, lied to, looted,
      lost in the process, lynched, manhandled, massacred, mishandled, misled, mismanaged,
      mistreated, murdered, neglected, ousted, overlooked, pepper-sprayed, persecuted, poisoned,
      purged, raided, raped, removed from, restrained, robbed, sacked, shelled, shot, shot dead,
      silenced, slain, slashed, slaughtered, smuggled, stabbed, stolen, stripped of, struck down,
      suppressed, targeted, tear-gassed, teargassed, threatened, tortured, trampled, violated,
      wiped out, withheld, wounded, wrongly convicted
      """
  )

  /// Participles of harm that needs no doer.
  fileprivate static let harm = Lexicon(
    name: "harm",
    origin: "Compiled for Lede from news copy.",
    words: "displaced, driven, injured, killed, trampled, wounded"
  )

  /// Accidents and disasters whose words mean nothing else, so that one of them tells what the whole
  /// article is about.
  fileprivate static let accidents = Lexicon(
    name: "accidents",
    origin: "Compiled for Lede from the vocabulary of accidents and disasters.",
    words: """
      capsized, collided, derailed, lost control of the car, ran aground, run aground, running aground,
      struck by lightning
      """,
    nouns: """
      aftershock, avalanche, blizzard, car accident, car crash, cave-in, collision, cyclone,
      derailment, drowning, earthquake, grounding, heatwave, hurricane, landslide, mudslide, pile-up,
      pileup, plane crash, quake, road accident, rockfall, shipwreck, sinking, tornado, train crash,
      tsunami, typhoon, volcano, wildfire
      """
  )

  /// Words of violence, beside which harm has a doer.
  fileprivate static let violence = Lexicon(
    name: "violence",
    origin: "Compiled for Lede from the vocabulary of crime and war.",
    words: "armed, gunned, massacre, murder, murdered, shooting, shot dead, stabbed, troops",
    nouns: """
      airstrike, arsonist, assault, attacker, bomb, bomber, bombing, gunman=gunmen, gunshot, killer,
      militant, missile, rebel, shooter, soldier, stabbing, terrorist
      """
  )

  fileprivate static let courts = Lexicon(
    name: "courts",
    origin: "Compiled for Lede from the vocabulary of courts.",
    words: """
      convicted, court, courtroom, defendant, defendants, guilty, judge, jurors, jury, magistrate,
      magistrates, pleaded, prosecutor, prosecutors, sentenced, sentencing, trial, verdict
      """
  )

  /// What a court does and nobody need be told.
  fileprivate static let sentences = Lexicon(
    name: "prison sentences",
    origin: "Compiled for Lede from the vocabulary of courts.",
    words: "imprisoned, jailed"
  )

  /// Accidents and disasters, which have no doer.
  fileprivate static let mishaps = Lexicon(
    name: "mishaps",
    origin: "Compiled for Lede from the vocabulary of accidents and disasters.",
    words: """
      collapsed, collapses, collided, crashed, derailed, exploded, fell, flooding, overturned, sank,
      smash, stampede, struck by lightning, toppled
      """,
    nouns: """
      accident, aftershock, avalanche, blaze, blizzard, cave-in, collapse, collision, crash,
      crush, cyclone, derailment, drought, earthquake, eruption, explosion, fire, flood, gale,
      heatwave, hurricane, landslide, mudslide, pile-up, pileup, quake, rockfall, storm, tornado,
      tremor, tsunami, typhoon, wildfire, wreck
      """
  )

  /// Forms of "be" and "get" before a participle.
  static let passiveAuxiliaries = Lexicon(
    name: "auxiliaries of the passive",
    origin: "The forms of the English verbs.",
    words: "are, be, been, being, get, got, is, was, were"
  )
}
