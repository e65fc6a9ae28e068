extension Lexicon {
  /// Verbs and phrases that cast doubt on what they report.
  static let doubtVerbs = Lexicon(
    name: "verbs of doubt",
    origin: """
      Compiled for Lede after the advice of style guides and reporting textbooks on verbs that \
      question a speaker's word.
      """,
    words: """
      according to her own account, according to his own account, by her own account,
      by his own account, in her telling, in his telling, in their telling, so-called,
      what he called, what he calls, what it called, what it calls, what she called,
      what she calls, what they call, what they called, would have people believe,
      would have us believe, would have voters believe, would have you believe
      """,
    verbs: """
      allege, assert, attempt to argue, attempt to claim, claim, contend, maintain that,
      make=made out that, pretend that, profess, purport, swear=swore=sworn that,
      try=tried to argue, try=tried to claim
      """,
    exceptions: """
      a claim, any claim, any claims, asylum claim, asylum claims, claim for, claim of, claim to,
      claim to fame, claims act, claims adjuster, claims court, claims data, claims department,
      claims filed, claims for, claims of, claims process, claims that were, contend for,
      contend with, contended for, contended with, contending for, contending with, contends for,
      contends with, false claim, false claims, her claim, her claims, his claim, his claims,
      insurance claim, insurance claims, its claim, its claims, jobless claims, legal claim,
      legal claims, no claim, profess faith, small claims, some claims, stake a claim,
      staked a claim, such claim, such claims, that claim, the claim, the claims, their claim,
      their claims, these claims, this claim, those claims, unemployment claims
      """
  )
}
