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
      a claim, any claim, any claims, assert authority, assert control,
      assert executive privilege, assert his authority, assert its authority, asserted control,
      asserted executive privilege, asserting control, asserting executive privilege,
      asylum claim, asylum claims, claim a seat, claim asylum, claim benefits, claim credit,
      claim for, claim lives, claim of, claim responsibility, claim the mantle,
      claim the nomination, claim the title, claim to, claim to fame, claim victory,
      claimed a seat, claimed asylum, claimed at least, claimed benefits, claimed credit,
      claimed lives, claimed more than, claimed responsibility, claimed the life,
      claimed the lives, claimed the nomination, claimed the title, claimed victory,
      claiming asylum, claiming benefits, claiming credit, claiming lives,
      claiming responsibility, claiming victory, claims act, claims adjuster, claims court,
      claims credit, claims data, claims department, claims filed, claims for, claims lives,
      claims of, claims process, claims responsibility, claims that were, claims victory,
      contend for, contend with, contended for, contended with, contending for, contending with,
      contends for, contends with, false claim, false claims, her claim, her claims, his claim,
      his claims, insist on, insisted on, insisting on, insists on, insurance claim,
      insurance claims, its claim, its claims, jobless claims, legal claim, legal claims,
      no claim, profess faith, small claims, some claims, stake a claim, staked a claim,
      such claim, such claims, suppose that, supposed to, that claim, the claim, the claims,
      their claim, their claims, these claims, this claim, those claims, unemployment claims
      """
  )
}
