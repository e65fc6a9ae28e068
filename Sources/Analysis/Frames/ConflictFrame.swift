/// The frame of conflict: words of disagreement, attack and contest between sides.
struct ConflictFrame: Frame {
  let id = "conflict"
  let summary = "Words of disagreement, attack and contest between sides."
  let question = "Which sides does the article set against each other, and whom does it leave out?"
  var lexicon: Lexicon { .conflictFrame }
}

extension Lexicon {
  fileprivate static let conflictFrame = Lexicon(
    name: "words of conflict",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) code the frame.
      """,
    words: """
      accusation, accusations, adversaries, adversary, against each other, argument over, at odds,
      bickering, bitter dispute, clash, clashed, clashes, conflict, conflicts, confrontation,
      confrontations, contest, contested, controversy, criticism, critics, deadlock, debate over,
      defeat, defeated, disagreement, disagreements, dispute, disputed, disputes, divided over,
      divisions, feud, feuds, fight, fighting, fights, foes, fought, friction, gridlock, hostile,
      hostility, impasse, infighting, loser, losers, lost to, opponent, opponents, opposed,
      opposes, opposing, opposition, polarized, protest, protesters, protests, quarrel, rebuke,
      retaliation, rift, rifts, rival, rivalry, rivals, row over, split over, stalemate,
      stand-off, standoff, strife, struggle, tension, tensions, unrest, versus, victory over,
      war of words, winner, winners
      """,
    verbs: """
      accuse, attack, battle, blame, blast, challenge, clash with, condemn, confront, criticise,
      criticize, denounce, disagree, fight=fought back, oppose, quarrel, rebut+, reject,
      retaliate, slam+, threaten
      """
  )
}
