extension Lexicon {
  /// Words that soften or hide what they mean.
  static let euphemisms = Lexicon(
    name: "euphemisms",
    origin: """
      Compiled for Lede after G. Orwell, "Politics and the English Language" (1946), and the \
      plain-words advice of style guides.
      """,
    words: """
      accounting irregularities, adult entertainment, aerial campaign, aggressive accounting,
      altercation with police, alternative facts, austerity measures, belt-tightening,
      boots on the ground, career change opportunity, checkered history, checkered past,
      civil disturbance, clean coal, clean up operation, climate change mitigation fee,
      coercive interrogation, collateral damage, colorful history, colorful past,
      common sense gun laws, common-sense gun laws, commonsense gun laws, controlled release,
      controversial past, cost savings measures, cost-saving measures, creative accounting,
      crowd control measures, crowd-control measures, dalliance, dalliances, death with dignity,
      differently abled, differently-abled, discharged a firearm, discharged her weapon,
      discharged his firearm, discharged his weapon, discharged their weapons, downsize,
      downsized, downsizing, economical with the truth, economically disadvantaged,
      efficiency savings, end-of-life option, enhanced interrogation,
      enhanced interrogation techniques, enhanced pat-down, enhanced pat-downs, error in judgment,
      error of judgment, ethnic cleansing, exotic dancer, extraordinary rendition,
      factual inaccuracies, family separation policy, fare adjustment, final status,
      food insecure, food-insecure, golden years, harsh interrogation, headcount reduction,
      headcount reductions, holding facility, housing insecurity, improprieties, in custody death,
      in-custody death, inappropriate conduct, inappropriate contact, inappropriate relationship,
      inappropriate touching, indiscretion, indiscretions, inoperative statement,
      insensitive remarks, involuntary separation, irregularities, job flexibility,
      kinetic action, kinetic military action, laid off temporarily, lapse in judgment,
      lapse of judgment, lapses in judgment, less lethal, less than candid, less than truthful,
      less-lethal, less-than-lethal, lost her life, lost his life, lost their lives,
      low-income earners, marital difficulties, market correction, migrant protection protocols,
      military adviser deployment, misspeak, misspeaking, misspeaks, misspoke, mistakes were made,
      mopping up operation, mopping-up operation, negative patient outcome, neutralise the threat,
      neutralised, neutralising, neutralize the threat, neutralized, neutralizing,
      no longer with us, non-consensual sex, non-lethal munitions, nonconsensual sex,
      nonlethal munitions, off-color remarks, officer-involved, officer-involved shooting,
      officer-involved shootings, outplacement, pacification, pacified, pass away, passed away,
      passes away, passing away, past controversies, peacekeeping strike, personal issues,
      police action, police-involved, population transfer, precision strike, precision strikes,
      preemptive self-defense, pregnancy termination, previously owned, price adjustment,
      price adjustments, product leak, put to sleep, quantitative easing, racially charged,
      racially insensitive, racially tinged, rate adjustment, rationalisation, rationalization,
      rationalize its operations, re-education camp, re-education camps, reduction in force,
      reductions in force, reeducation camp, reeducation camps, religious freedom law,
      relocation camp, restructuring of staff, revenue enhancement, revenue enhancements,
      revenue enhancers, right-size, right-sizing, rightsize, rightsizing, self-deportation,
      sensible gun laws, servicing the target, sex with a minor, sexual improprieties,
      sexual impropriety, sexual relations with a minor, slum clearance, soft target,
      soft targets, special military operation, strategic misrepresentation,
      streamline its workforce, stretched the truth, substance abuse issues, surgical strike,
      surgical strikes, surplus to requirements, synergy savings, target-rich environment,
      tax avoidance strategy, tax efficiency, tax planning, tax-efficient, tender age shelter,
      tender age shelters, terminological inexactitude, therapeutic misadventure,
      traditional family values, traditional marriage, transitioned out, unauthorized workers,
      under-resourced, underprivileged, urban renewal, use of force incident,
      vertically challenged, voluntary departure, voter id protection, wardrobe malfunction,
      wet work, workforce adjustment, workforce optimisation, workforce optimization,
      workforce reduction, workforce reductions, youthful indiscretion, youthful mistake
      """,
    exceptions: """
      family values coalition, family values tour, heart irregularities, let go of,
      liberation of the concentration, right to work law name, streamlining of paperwork,
      undocumented immigrant, undocumented immigrants
      """
  )
}
