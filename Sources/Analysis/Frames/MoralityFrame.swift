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
      bible, bishop, blessing, catholic, christian, christians, church, churches, clergy,
      conscience, corrupt morals, decency, decent, dignity, disgrace, disgraceful, duty to god,
      ethical, ethically, ethics, evil, fairness, faith, faithful, forgiveness, god, god's, guilt,
      holy, honesty, honor, honorable, honour, honourable, human rights, hypocrisy, imam, immoral,
      inhumane, integrity, islam, jewish, judaism, just cause, justice, mercy, moral, morality,
      morally, morals, mosque, muslim, muslims, outrage, pastor, pope, pray, prayer, prayers,
      preacher, principle, principles, quran, rabbi, religion, religions, religious,
      right and wrong, right thing to do, righteous, sacred, shame, shameful, sin, sinful, sins,
      synagogue, torah, unethical, unjust, values, virtue, virtues, wicked, wrong to
      """,
    verbs: """
      forgive=forgave=forgiven, pray, preach, repent, sin+
      """
  )
}
