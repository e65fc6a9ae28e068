/// Words that show why an assertion needs a source: what kind of claim it makes.
extension Lexicon {
  /// Words of wrongdoing.
  static let wrongdoing = Lexicon(
    name: "wrongdoing",
    origin: "Compiled for Lede from the vocabulary of news on crime, courts and conduct.",
    words: """
      abducted, abduction, abuse, abused, abuses, assaulted, beaten, breach, breached, bribe,
      bribed, bribery, bribes, broke the law, cheated, child abduction, collusion, concealed, conspired, corrupt,
      corruption, cover-up, covered up, crime, crimes, criminal, cut corners, deceived, defrauded,
      discriminated, embezzled, embezzlement, endangered, evaded, extortion, fabricated, failed to act, failed to protect,
      failed to warn, falsely, falsified,
      flouted, forged, fraud, fraudulent, harassed, harassment, hid, ignored repeated warnings, ignored the warnings,
      ignored warnings, illegal,
      illegally, illicit, improper, improperly, kidnapped, kidnapping, laundered, leaked, lied,
      lies, looked the other way, lying, manipulated, misconduct, misled, mismanaged, misused, neglected, negligence,
      negligent, plotted, poached, poisoned, polluted, put lives at risk, puts lives at risk,
      putting lives at risk, reneged, rigged, scandal, scandals, siphoned,
      smuggled, stole, stolen, swindled, tampered, threatened, took bribes, took kickbacks, tortured,
      turned a blind eye, unethical, unlawful,
      unlawfully, violate, violated, violates, violating, violation, violations, war crimes,
      wrongdoing, wrongly
      """,
    exceptions: """
      abuse survivor, abuse survivors, crime bill, crime drama, crime fiction, crime lab, crime novel,
      crime rate, crime rates, crime scene, crime scenes, crime series, crime statistics, crime writer,
      criminal code, criminal court, criminal defense, criminal justice, criminal law, criminal lawyer,
      lies ahead, lies between, lies in, lies on, lies with, lying down, lying in, lying on,
      serious crime unit
      """
  )

  /// Words by which wrongdoing is told as somebody's charge.
  static let charges = Lexicon(
    name: "charges",
    origin: "Compiled for Lede from the vocabulary of courts.",
    words: """
      accusations, accused, allegations, alleged, allegedly, arrested, charge, charged, charges,
      complaint, convicted, conviction, court, filed, guilty, indicted, indictment, inquiry,
      investigated, investigating, investigation, judge, jury, lawsuit, pleaded, probe,
      prosecutors, ruled, ruling, sentenced, sued, suspected, trial, verdict, warrant
      """
  )

  /// Words that look ahead.
  static let forecasts = Lexicon(
    name: "forecasts",
    origin: "Compiled for Lede from the future and conditional forms of English.",
    words: """
      are about to, are bound to, are doomed to, are going to, are likely to, are on track to,
      are poised to, are set to, are sure to, could, is about to, is bound to, is doomed to,
      is going to, is likely to, is on track to, is poised to, is set to, is sure to, likely, may,
      might, promise to, promises to, should, stand to, stands to, the prospect of, threaten to,
      threatens to, unlikely, will, won't, would
      """,
    exceptions: """
      at will, free will, good will, in may, last may, may 1, may 2, may day, since may,
      will address, will air, will appear on, will attend, will be broadcast, will be held,
      will be sworn in, will debate, will deliver a speech, will give a speech, will hold, will host,
      will meet, will smith, will speak, will take place, will travel, will visit, will vote
      """
  )

  /// Words of cause and effect.
  static let causes = Lexicon(
    name: "causes",
    origin: "Compiled for Lede from the causal connectives and verbs of English.",
    words: """
      alienated, alienating, angered, angering, angers, as a result, as a result of, because, because of, boosted, boosts, cause, caused, causes,
      causing, contributed to, contributes to, damaged, damages, driven by, driven many, drives, drove, due to,
      eroded, erodes, forced to, forcing, fueled, fueling, fuelled, fuels, helped, helping, helps,
      hence, hurt, hurts, in response to, in retaliation for, lead to, leading to, leads to,
      leaves with, led to, left with, made it, makes it, making it, owing to, partly by, prompted,
      prompting, prompts, resulted in, resulting in, results in, so he could, so she could,
      so that, so they could, sparked, sparking, sparks, stemmed from, stemming from, stems from,
      thanks to, thereby, thus, triggered, triggering, triggers, undermined, undermines
      """,
    exceptions: """
      are damaged, are hurt, be damaged, be hurt, been damaged, been hurt, being hurt, get hurt,
      getting hurt, got hurt, in damages, is damaged, is hurt, was damaged, was hurt, were damaged,
      were hurt
      """
  )

  /// Words for what somebody else means, feels or knows.
  static let motives = Lexicon(
    name: "motives and feelings",
    origin: "Compiled for Lede from the mental verbs and nouns of English.",
    words: """
      afraid, aim is, aimed to, aiming to, aims to, anger, angry, anxious, apparently feeling,
      are considering, are mulling, are weighing, at the behest of, avoided, began plotting,
      behind closed doors, behind the scenes, belief, confident, considering, considering a,
      convinced, craves, desire, desperate, determined, determined to, disappointed, distrust,
      dream of, dreams of, eager, eager to, embarrassed, enraged, expected her, expected him,
      expected them, fear, feared, fearful, fearing, fears, feeling the need, feels, felt,
      felt the need, frustrated, frustration, furious, had hoped, has no evidence, has no intention,
      hates, have no evidence, have no intention, hope to, hoped, hopes, hopes to, hoping,
      in a bid to, in a drive to, in an attempt to, in an effort to, in order to, in the hope of,
      intended, intended to, intends, intent on, is considering, is mulling, is weighing, keen,
      keen to, knew, knows, loathes, looking to, loves, mistakenly believed, mistrust, motivated,
      nervous, no appetite for, planned to, plans to, poised to, prefers, privately, reluctant,
      reluctantly, resentful, resents, satisfied, sceptical, secret, secretly, seeking to, seeks to,
      shocked, skeptical, sought, sought to, struggled, struggling, suspicious, the goal of, thinks,
      thought, to avoid, to distract, tried to, tries to, trying to, unhappy, unwilling, upset,
      wanted, wanted to, wanting, wants, wants to, was considering, were considering, willing to,
      working around the clock, worried, worries, worry

      """
  )

  /// Words of comparison and sweep.
  static let comparisons = Lexicon(
    name: "comparisons and generalisations",
    origin: "Compiled for Lede from the comparative, superlative and quantifying forms of English.",
    words: """
      all of, almost all, always, any, anyone, best, better, bigger, biggest, common, commonly,
      declined, decreased, dominate, dominated, dominates, doubled, dropped, ever, every,
      everyone, far less, far more, faster, fastest, fell, few, few if any, fewer, fewer than,
      first ever, first in, first of, first since, first time, first to, frequently, generally,
      greater, greatest, grew, growing, higher, highest, increased,
      increasingly, key, largely, larger, largest, less, less than, little, longer, longest,
      longest-running, longest-serving, lower, lowest, majority of, many of, more, more than,
      most, mostly, nearly all, never, no one, no other, nobody, none of, nothing, often, oldest,
      only, popular, rare, rarely, record, regularly, repeatedly, rivals, rose, routinely,
      smaller, smallest, soared, stronger, strongest, surged, than ever, traditionally, tripled,
      typically, unlike, unpopular, unprecedented, usually, virtually, weaker, weakest,
      widespread, worse, worst, youngest
      """
  )
}
