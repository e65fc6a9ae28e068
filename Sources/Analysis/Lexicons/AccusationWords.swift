/// Words by which an article accuses or criticises somebody, and those around them.
extension Lexicon {
  /// Verbs and phrases that accuse or criticise whoever is named after them.
  static let accusations = Lexicon(
    name: "accusations",
    origin: "Compiled for Lede from news copy.",
    words: """
      accusations against, allegations against, attack on, attacks on, case against,
      charges against, complaint against, critical of, criticism of, lawsuit against, take aim at,
      takes aim at, taking aim at, took aim at
      """,
    verbs: """
      accuse, assail, attack, bash, berate, blame, blast, call out, castigate, charge that,
      chastise, chide, condemn, criticise, criticize, decry, denounce, deride, excoriate, fault,
      hammer, insult, knock, lambast, lambaste, lash out at, mock, rail against, rebuke, ridicule,
      rip=ripped, scold, skewer, slam+, slander, smear, sue, taunt, trash, vilify
      """
  )

  /// Of these the ones that in the passive tell of blows more often than of words.
  static let blows = Lexicon(
    name: "accusations that may be blows",
    origin: "Compiled for Lede from news copy.",
    words: "assailed, attacked, bashed, blasted, hammered, knocked, ripped, slammed, trashed"
  )

  /// Words that begin something else than whom an accusing verb is about.
  static let afterAccused = Lexicon(
    name: "words after the accused",
    origin: "The prepositions of English.",
    words: "after, as, at, because, before, by, during, for, from, in, over, since, to, when, while"
  )

  /// Words that can follow whom an accusing verb is about; any other makes the name a part of something
  /// else's.
  static let afterName = Lexicon(
    name: "words after a name",
    origin: "The prepositions, conjunctions, relatives, articles and adverbs of time of English.",
    words: """
      a, about, after, again, against, all, although, an, and, as, at, back, because, before, but, by,
      during, earlier, either, even, ever, every, following, for, from, had, has, his, her, if, in, into,
      is, its, last, late, later, more, next, not, now, of, on, once, only, or, out, over, since, so,
      soon, that, the, their, then, this, though, three, throughout, to, today, tomorrow, tonight, too,
      twice, two, under, unless, until, upon, was, well, were, when, where, whether, which, while, who,
      whom, whose, will, with, without, would, yesterday, yet
      """
  )

  /// Those who answer for a name before them: "the Voss administration", "the Northland government".
  static let bodies = Lexicon(
    name: "bodies after a name",
    origin: "Compiled for Lede from news copy.",
    words: """
      administration, ambassador, army, authorities, campaign, company, embassy, family, firm,
      government, leaders, leadership, military, ministry, officials, party, police, regime, team
      """
  )

  /// Words that say of what follows that it is not done.
  static let withholding = Lexicon(
    name: "words of withholding",
    origin: "The negations of English and verbs that imply one.",
    words: """
      can't, cannot, didn't, doesn't, don't, hasn't, haven't, instead of, isn't, never, no, nobody,
      nor, not, rather than, reason to, reasons to, reluctance to, reluctant to, right to,
      short of, unwilling to, wasn't, weren't, without, won't, wouldn't
      """,
    verbs: """
      avoid, cease, decline to, fail to, hesitate to, refrain from, refuse to, resist, shy away from,
      stop+
      """
  )

  /// Last words of names that are nobody's.
  static let things = Lexicon(
    name: "things with names",
    origin: "Compiled for Lede from the names of laws, works, places and wars.",
    words: """
      accord, accords, act, agenda, agreement, amendment, avenue, award, awards, bill, bowl, bridge, christmas,
      code, constitution, convention, cup, day, deal, decree, dream, highway, initiative, island,
      islands, lake, law, laws, motion, mountain, ocean, order, pact, plan, programme, program,
      project, prize, proposition, protocol, river, road, rule, rules, sea, spring, street, strip,
      summit, treaty, war
      """
  )

  /// Letters before the name of a ship.
  static let shipPrefixes = Lexicon(
    name: "prefixes of ships' names",
    origin: "The prefixes of naval and merchant ships in English.",
    words: "hmas, hmcs, hms, mv, rms, ss, uss"
  )

  /// Peoples, faiths and other groups too large to answer, and their adjectives.
  static let peoples = Lexicon(
    name: "peoples and faiths",
    origin: "The names of peoples, faiths and political camps in English, and their adjectives.",
    words: """
      african, african-american, american, arab, arabic, asian, atheist, baptist, black, british,
      buddhist, catholic, chinese, christian, communist, conservative, danish, democrat, democratic,
      dutch, english, european, evangelical, finnish, french, german, greek, hindu, hispanic, houthi,
      indian, iraqi, irish, islamic, islamist, israeli, japanese, jewish, korean, kurdish, latino,
      liberal, marxist, mormon, muslim, nazi, norwegian, pakistani, palestinian, polish, portuguese,
      protestant, republican, russian, saudi, scottish, shia, shiite, socialist, soviet, spanish,
      sunni, swedish, swiss, turkish, ukrainian, welsh, western, yemeni, zionist
      """,
    plurals: """
      african, african-american, american, arab, asian, atheist, baptist, buddhist, catholic,
      christian, communist, conservative, democrat, european, evangelical, german, greek, hindu,
      hispanic, houthi, indian, iranian, iraqi, islamist, israeli, jew, korean, kurd, latino,
      liberal, marxist, mexican, mormon, muslim, nazi, pakistani, palestinian, protestant,
      republican, russian, saudi, shiite, socialist, soviet, sunni, syrian, turk, ukrainian,
      westerner, zionist
      """
  )

  /// Verbs that say what somebody is.
  static let linkingVerbs = Lexicon(
    name: "linking verbs",
    origin: "The forms of the English verb.",
    words: "are, be, became, become, been, being, is, was, were"
  )

  /// Verbs that give a name a label.
  static let calling = Lexicon(
    name: "verbs of calling",
    origin: "Compiled for Lede from news copy.",
    verbs: "brand, call, consider, deem, dub+, find=found, label, label+, think=thought"
  )

  /// Wrongdoing as a verb: what its subject did, and after a form of "be" what was done to it.
  static let wrongfulDeeds = Lexicon(
    name: "deeds",
    origin: "Compiled for Lede from the vocabulary of news on crime, courts and conduct.",
    words: """
      abducted, abused, abuses, assaulted, beaten, breached, bribed, broke, cheated, concealed, conspired,
      covered, cut, deceived, endangered, defrauded, discriminated, embezzled, evaded, fabricated, failed, falsely,
      falsified, flouted, forged, harassed, hid, ignored, illegally, improperly, kidnapped,
      laundered, leaked, lied, lies, looked, manipulated, misled, mismanaged, misused, neglected, plotted,
      poached, poisoned, polluted, put, reneged, rigged, siphoned, smuggled, stole, swindled, tampered,
      threatened, tortured, took, turned, unlawfully, violate, violated, violates, wrongly
      """
  )

  /// Words between a name and a label by which the label is said of something else, or denied.
  static let otherPredicates = Lexicon(
    name: "words of other predicates",
    origin: "The prepositions, relatives, conjunctions and negations of English.",
    words: """
      about, after, against, as, at, because, before, but, by, for, from, if, in, into, like,
      never, no, not, of, on, or, over, said, says, since, than, that, to, told, when,
      where, which, while, who, whom, whose, why, with
      """
  )

  /// Capitalised words that are no names.
  static let notNames = Lexicon(
    name: "capitalised words that are no names",
    origin: "The function words, days, months and titles of English.",
    words: """
      a, also, an, and, april, at, august, but, december, dr., february, former, friday, gov., he, his,
      i, if, in, it, january, july, june, march, may, monday, mr., mrs., ms., no, not, november, now,
      october, on, president, rep., saturday, sen., senator, september, she,
      so, sunday, that, the, then, there, these, they, this, those, thursday, tuesday, we,
      wednesday, what, when, who, you, you're
      """
  )
}
