extension Lexicon {
  /// Words that make a statement stronger than its facts.
  static let boosters = Lexicon(
    name: "boosters",
    origin: """
      Compiled for Lede after the class of boosters in K. Hyland, "Metadiscourse" (2005), and the \
      intensifiers of M. Recasens and others, "Linguistic models for analyzing and detecting \
      biased language" (2013).
      """,
    words: """
      abject, absolute, absolutely, aggressively, all over the world, all-out, anyone and everyone,
      astronomical, awfully, beyond any doubt, beyond doubt, beyond question, bitterly, blatant,
      blazing, blindingly, blistering, by all means, by far the, categorically, ceaseless,
      certainly, clearly, colossal, complete disaster, complete failure, completely, countless,
      crushing, dead wrong, decidedly, decisively, devastating, downright, dramatic, dramatically,
      drastic, drastically, dreadfully, each and every, emphatically, en masse, endless, enormous,
      enormously, epic, epochal, ever seen, ever-growing, ever-increasing, every single,
      everybody knows, everyone knows, evidently, exceedingly, exceptionally, explosive,
      extraordinarily, extraordinary, far and away, fast-growing, fiercely, fiery, flagrant,
      flat wrong, flat-out, forcefully, full-blown, full-scale, full-throated, furious, gaping,
      gargantuan, gigantic, glaring, hard-hitting, hugely, humongous, immense, immensely, in droves,
      in living memory, incessant, incontrovertibly, indisputably, indubitably, innumerable,
      insanely, intensely, like never before, manifestly, markedly, massive, massively, momentous,
      monumental, more than ever, no doubt, non-stop, nonstop, obviously, of all time,
      out of control, outright lie, outright lies, overwhelmingly, patently, perfectly clear,
      pervasive, plain wrong, plainly, plummeting, profoundly, radically, rampant, relentless,
      resounding, resoundingly, runaway, scathing, searing, seismic, sharply critical,
      sharply criticized, simply wrong, skyrocketing, spiraling, spiralling, staggeringly, stinging,
      stunning, terribly, the best ever, the entire country, the worst ever, there is no doubt,
      there is no question, there's no doubt, there's no question, through the roof, to the core,
      to the hilt, total disaster, total failure, totally, tremendous, truly, ubiquitous, unabashed,
      unambiguously, unbridled, undeniably, undoubtedly, unending, unequivocally, unfettered,
      unmistakably, unmitigated, unparalleled, unprecedented, unquestionably, unrelenting,
      unrivaled, unrivalled, untold, unvarnished, utter, utterly, vastly, vehemently, vigorously,
      vociferously, whopping, wildly, withering, without a doubt, without doubt, without question,
      yawning
      """,
    exceptions: """
      completely destroyed by, epic games, epic systems, explosive belt, explosive device,
      explosive devices, explosive material, explosive materials, explosive ordnance,
      explosive vest, explosive vests, furious winds, gaping wound, massive open online,
      massive star, massive stars, more clearly, not clearly, not completely, runaway train,
      runaway truck, seismic activity, seismic data, seismic monitoring, seismic survey,
      seismic waves, stinging insects
      """
  )
}
