extension Lexicon {
  /// Words of praise that tell no fact.
  static let puffery = Lexicon(
    name: "puffery",
    origin: """
      Compiled for Lede after the section on puffery in Wikipedia's manual of style and the habits \
      of press releases.
      """,
    words: """
      acclaimed, amazing, award-winning, awesome, beloved, best-in-class, best-selling,
      bestselling, big-name, breathtaking, brilliant, captivating, celebrated, charismatic,
      charming, commanding performance, courageous, critically acclaimed, crown jewel,
      cutting-edge, dazzling, devoted, distinguished career, down-to-earth, dynamic, electrifying,
      eloquent, eminent, erudite, esteemed, exceptional, exemplary, exquisite, fabled, fabulous,
      fantastic, fearless, first-rate, foremost, gallant, game-changing, gifted, glorious,
      glowing, ground-breaking, groundbreaking, hallowed, hard-working, hardworking,
      heart-warming, heartwarming, heroic, high-powered, high-profile, household name, iconic,
      illustrious, impeccable, incomparable, indefatigable, innovative, inspirational, inspiring,
      intrepid, landmark achievement, larger-than-life, legendary, magnetic, magnificent,
      marvellous, marvelous, master class, masterclass, masterful, mesmerising, mesmerizing,
      much-loved, much-vaunted, no-nonsense, outstanding, peerless, phenomenal, pioneering,
      plain-spoken, plainspoken, premier, prestigious, principled, prodigious, prolific,
      proven champion, rags-to-riches, razor-sharp, remarkable, renowned, resounding success,
      revered, revolutionary new, rising star, riveting, robust, rousing, runaway success,
      salt-of-the-earth, second to none, self-made, selfless, sensational, smash hit, sparkling,
      spectacular, spellbinding, splendid, stalwart, star journalist, star power, star-studded,
      state-of-the-art, statesmanlike, staunch, steadfast, stellar, sterling, stirring, storied,
      straight-talking, stunning success, stunning victory, stunning win, sublime, superb,
      terrific, thought leader, thought leaders, thrilling, thriving, time-honored, time-honoured,
      tireless, top-notch, touching tribute, tough-talking, tour de force, trailblazing,
      transformative, unblemished, unforgettable, unimpeachable, unmatched, unsurpassed,
      unwavering, uplifting, vaunted, veteran journalist, vibrant, virtuoso, visionary,
      visionary leader, whip-smart, wonderful, world-class, world-famous, world-leading,
      world-renowned
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
