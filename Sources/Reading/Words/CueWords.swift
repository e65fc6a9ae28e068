/// Verbs, nouns and adverbs that attribute words, beliefs and plans to a source.
///
/// Compiled for Lede from general usage, in classes after Bender and others' advice on attribution
/// verbs (neutral, doubt, guilt, truth-claiming, dramatic).
enum CueWords {
  static let verbs: [Vocabulary.List] = [
    (
      .saying,
      """
      say=said add note argue explain suggest conclude claim insist declare announce
      comment remark recall reply respond observe maintain assert stress emphasize emphasise warn
      predict report write=wrote=written tweet post joke quip+ lament admit+ acknowledge concede
      confirm deny reveal disclose indicate contend allege charge complain agree reiterate repeat
      ask wonder caution boast proclaim exclaim shout chant vow promise pledge testify estimate
      answer interject opine muse retort echo read=read imply signal hint conjecture speculate
      counter elaborate clarify retweet plead object advise
      recommend mention recount rule brag+ swear=swore=sworn remember
      """
    ),
    (
      .telling,
      "tell=told assure remind warn inform advise urge ask convince persuade notify promise"
    ),
    ([.saying, .doubt], "claim allege purport assert contend maintain insist"),
    ([.saying, .guilt], "admit+ concede acknowledge confess deny"),
    ([.saying, .truth], "reveal note acknowledge disclose confirm"),
    (
      [.judging, .dramatic],
      """
      slam+ blast rip+ trash bash lambaste assail decry denounce condemn mock ridicule deride rail
      hammer blister skewer savage vilify excoriate lash
      """
    ),
    (
      .judging,
      """
      call describe criticize criticise accuse praise endorse oppose support reject dismiss defend
      blame attack question challenge cite discuss propose offer demand request dispute refute
      rebuke chide fault applaud commend thank welcome tout hail characterize characterise portray
      liken attribute reference invoke highlight underscore bemoan deplore
      champion advocate back favor favour express voice convey threaten identify deem encourage refer+ point apologize approve condone disavow rebut+ quote
      """
    ),
    (
      .thinking,
      """
      think=thought believe hope fear expect doubt worry feel=felt know=knew=known consider view
      assume suspect regard prefer+ want anticipate trust regret imagine
      """
    ),
    (
      .planning,
      """
      plan+ vow pledge promise decline refuse seek=sought intend hope decide threaten offer push
      agree attempt aim
      """
    ),
    (.seeming, "seem appear sound"),
    (.showing, "show=showed=shown find=found suggest indicate reveal reflect project forecast"),
  ]

  static let lists: [Vocabulary.List] = [
    (.cueAdverb, "reportedly allegedly supposedly purportedly"),
    ([.saying, .past], "stated continued"),
    ([.judging, .past], "ordered listed sided"),
    ([.saying, .gerund], "stating"),
    (
      .cueNoun,
      """
      claim claims allegation allegations accusation accusations assertion suggestion suggestions
      argument belief complaint complaints concern concerns fear fears hope hopes report reports
      rumors speculation view promise pledge vow charge charges announcement warning warnings doubts
      revelation revelations notion idea assumption conclusion prediction
      """
    ),
  ]
}
