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
      against each other, argument over, at odds, bickering, bitter dispute, clashed, contest,
      contested, controversy, criticism, debate over, defeated, disputed, divided over, divisions,
      fighting, fought, friction, gridlock, hostile, hostility, impasse, infighting, lost to,
      opposed, opposes, opposing, opposition, polarized, quarrel, retaliation, rivalry, row over,
      split over, stalemate, strife, unrest, versus, victory over
      """,
    verbs: """
      accuse, attack, battle, blame, blast, challenge, clash with, condemn, confront, criticise,
      criticize, denounce, disagree, fight=fought back, oppose, quarrel, rebut+, reject,
      retaliate, slam+, threaten
      """,
    nouns: """
      accusation, adversary, argument, backlash, battle, blockade, boycott, clash, conflict,
      confrontation, critic, deadlock, defeat, demonstrator, disagreement, dispute, enemy, feud,
      fight, foe, loser, opponent, picket, picket line, protest, protester, protestor, rebellion,
      rebuke, rift, rival, showdown, skirmish, stand-off, standoff, strike, struggle, tension,
      truce, walkout, war of words, winner
      """
  )
}
