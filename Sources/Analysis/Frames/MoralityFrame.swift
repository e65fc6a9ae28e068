/// The frame of morality: words of right and wrong, faith and decency.
struct MoralityFrame: Frame {
  let id = "morality"
  let summary = "Words of right and wrong, faith and decency."
  let question = "Whose moral standard is applied, and who would hold another?"
  var lexicon: Lexicon { .moralityFrame }
}

extension Lexicon {
  fileprivate static let moralityFrame = Lexicon(
    name: "words of morality",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) code the frame.
      """,
    words: """
      bible, blessing, catholic, clergy, conscience, corrupt morals, decency, decent, dignity,
      disgrace, disgraceful, dishonest, dishonesty, duty to god, ethical, ethically, ethics, evil,
      fairness, faith, faithful, forgiveness, god, god's, greed, greedy, guilt, holy, honesty,
      honor, honorable, honour, honourable, human rights, hypocrisy, immoral, inhumane, integrity,
      islam, jewish, judaism, just cause, justice, mercy, morality, morally, outrage, pray, quran,
      religious, right and wrong, right thing to do, righteous, sacred, shame, shameful, sinful,
      torah, unethical, unfair, unfairness, unjust, values, wicked, wrong to
      """,
    verbs: "forgive=forgave=forgiven, pray, preach, repent, sin+",
    nouns: """
      bishop, christian, church, clergyman=clergymen, hypocrite, imam, jew, moral, mosque, muslim,
      pastor, pope, prayer, preacher, priest, principle, rabbi, religion, sin, synagogue, virtue
      """
  )
}
