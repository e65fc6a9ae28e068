extension Lexicon {
  /// Words of dispute, attack and winning or losing.
  static let conflictFrame = Lexicon(
    name: "conflict frame",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) tell the conflict \
      frame; the words are ours.
      """,
    words: """
      against, opponents, opposition, rival, rivals, adversary, adversaries, foe, foes, at odds,
      face-off, showdown, stand-off, standoff, versus, divided, divisions, polarised, polarized,
      hostile, hostility, hostilities, war, wars, battle lines, tug of war, no-confidence
      """,
    verbs: """
      accuse, argue, attack, battle, beat=beat=beaten, blame, clash, combat, condemn, confront,
      criticise, criticize, defeat, demonstrate, denounce, disagree, dispute, fight=fought,
      lose=lost to, object to, oppose, protest, quarrel, reject, resist, retaliate, strike=struck
      back, threaten, win=won
      """,
    nouns: """
      activist, antagonism, argument, battle, boycott, campaign, clash, compromise, conflict,
      confrontation, controversy, critic, criticism, deadlock, demonstration, disagreement,
      dispute, feud, fight, loser, objection, protest, protester, quarrel, rebuttal, rift, row,
      strike, struggle, tension, threat, victory, winner
      """,
    exceptions: """
      strike a balance, argument that, row of, rows of, rest his case, war memorial, the row, in a
      row
      """
  )
}
