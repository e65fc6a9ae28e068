extension Lexicon {
  /// Words of right and wrong, faith, virtue and shame.
  static let moralityFrame = Lexicon(
    name: "morality frame",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) tell the morality \
      frame; the words are ours.
      """,
    words: """
      blasphemous, corrupt, corruption, cruel, cruelty, dignity, dishonest, dishonour, disgrace,
      disgraceful, ethical, ethically, evil, fair, faith, faithful, forgiveness, god, guilt,
      honest, honesty, hypocrisy, hypocritical, immoral, indecent, inhuman, inhumane, integrity,
      justice, moral, morality, morally, obscene, religious, righteous, sacred, scandalous,
      selfish, shame, shameful, sinful, unethical, unfair, unjust, wicked, human rights, betrayal
      """,
    verbs: """
      betray, cheat, forgive=forgave=forgiven, lie to, pray, shame, sin+, deceive
      """,
    nouns: """
      atrocity, bishop, church, commandment, conscience, crime, crusade, hypocrite, imam, liar,
      mosque, outrage, priest, principle, prayer, pope, rabbi, scandal, sermon, sin, sinner,
      synagogue, value, virtue, wrongdoing
      """,
    exceptions: """
      fair trade, trade fair, fair enough, crime scene, justice department, justice minister,
      department of justice, ministry of justice, chief justice, value of, market value, in good
      faith, church street, principle of
      """
  )
}
