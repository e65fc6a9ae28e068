extension Lexicon {
  /// Words of praise that tell no fact.
  static let puffery = Lexicon(
    name: "puffery",
    origin: """
      Compiled for Lede after the section on puffery in Wikipedia's manual of style and the habits \
      of press releases.
      """,
    words: """
      acclaimed, awesome, beloved, best-in-class, big-name, brilliant, captivating, charismatic,
      charming, commanding performance, courageous, critically acclaimed, crown jewel, dazzling,
      distinguished career, down-to-earth, electrifying, eloquent, eminent, erudite, esteemed,
      exemplary, exquisite, fabled, fabulous, fantastic, fearless, first-rate, gallant,
      game-changing, glorious, glowing, ground-breaking, groundbreaking, hallowed, heart-warming,
      heartwarming, heroic, household name, iconic, illustrious, impeccable, incomparable,
      indefatigable, inspirational, inspiring, intrepid, landmark achievement, larger-than-life,
      legendary, magnetic, magnificent, marvellous, marvelous, master class, masterclass,
      masterful, mesmerising, mesmerizing, much-loved, much-vaunted, no-nonsense, peerless,
      phenomenal, pioneering, plain-spoken, plainspoken, principled, prodigious, proven champion,
      rags-to-riches, razor-sharp, renowned, resounding success, revered, revolutionary new,
      rising star, riveting, rousing, runaway success, salt-of-the-earth, second to none,
      self-made, selfless, smash hit, sparkling, spectacular, spellbinding, splendid, stalwart,
      star journalist, star power, star-studded, statesmanlike, staunch, steadfast, sterling,
      storied, straight-talking, stunning success, stunning victory, stunning win, sublime,
      superb, terrific, thought leader, thought leaders, thrilling, time-honored, time-honoured,
      tireless, top-notch, touching tribute, tough-talking, tour de force, trailblazing,
      transformative, unblemished, unforgettable, unimpeachable, unmatched, unsurpassed,
      unwavering, uplifting, vaunted, veteran journalist, virtuoso, visionary, visionary leader,
      whip-smart, wonderful, world-class, world-famous, world-leading, world-renowned
      """,
    exceptions: """
      amazing grace, amazing race, and celebrated, are celebrated, brilliant corners,
      celebrated a, celebrated by, celebrated her, celebrated his, celebrated in, celebrated its,
      celebrated on, celebrated the, celebrated their, celebrated with, charming ways school,
      devoted to, dynamic pricing, dynamic range, dynamic scoring, fantastic four,
      gifted education, gifted program, gifted students, glowing embers, had celebrated,
      has celebrated, have celebrated, he celebrated, innovative finance, is celebrated,
      magnetic field, magnetic fields, magnetic resonance, magnetic tape, pound sterling,
      premier league, premier li, premier of, remarkable for being, robust growth,
      sensational headlines, she celebrated, sparkling water, sparkling wine, stalwart party,
      sterling fell, sterling rose, sterling silver, stirring up, superb owl, the premier,
      they celebrated, vibrant colors, was celebrated, were celebrated, who celebrated
      """
  )
}
