extension Lexicon {
  /// Words of praise that tell no fact.
  static let puffery = Lexicon(
    name: "puffery",
    origin: """
      Compiled for Lede after the section on puffery in Wikipedia's manual of style and the habits \
      of press releases.
      """,
    words: """
      acclaimed, awesome, beloved, best-in-class, best-loved, best-of-breed, big-name, brave,
      bravest, brilliant, captivating, charismatic, charming, commanding performance, courageous,
      critically acclaimed, crown jewel, cutting-edge, dazzling, distinguished career,
      down-to-earth, electrifying, eloquent, eminent, erudite, esteemed, exemplary, exquisite,
      fabled, fabulous, fantastic, fearless, first-class, first-rate, gallant, game-changing,
      glorious, glowing, gold-standard, ground-breaking, groundbreaking, hallowed, heart-warming,
      heartwarming, hero, heroes, heroic, heroine, heroines, household name, iconic, illustrious,
      impeccable, incomparable, indefatigable, industry-leading, inspirational, inspiring, intrepid,
      landmark achievement, larger-than-life, leading-edge, legendary, magnetic, magnificent,
      market-beating, market-leading, marvellous, marvelous, master class, masterclass, masterful,
      mesmerising, mesmerizing, much-admired, much-loved, much-vaunted, national treasure,
      next-generation, no-nonsense, peerless, phenomenal, pioneering, plain-spoken, plainspoken,
      plucky, principled, prodigious, proud record, proven champion, proven track record,
      rags-to-riches, razor-sharp, renowned, resounding success, revered, revolutionary new,
      rising star, riveting, rousing, runaway success, salt-of-the-earth, second to none, self-made,
      selfless, smash hit, sparkling, spectacular, spellbinding, splendid, stalwart,
      star journalist, star power, star-studded, state-of-the-art, statesmanlike, staunch,
      steadfast, sterling, storied, straight-talking, strong track record, stunning success,
      stunning victory, stunning win, sublime, superb, terrific, thought leader, thought leaders,
      thrilling, time-honored, time-honoured, tireless, top-notch, touching tribute, tough-talking,
      tour de force, trailblazing, transformative, unblemished, unforgettable, unimpeachable,
      unmatched, unsung, unsurpassed, unwavering, uplifting, vaunted, veteran journalist, virtuoso,
      visionaries, visionary, visionary leader, whip-smart, wonderful, wonderkid, world-class,
      world-famous, world-leading, world-renowned

      """,
    exceptions: """
      brave new world, fantastic four, first class degree, first-class cricket, first-class mail,
      first-class post, first-class stamp, first-class ticket, glowing embers, guitar hero,
      magnetic field, magnetic fields, magnetic resonance, magnetic tape,
      next-generation sequencing, pound sterling, sparkling water, sparkling wine, sterling fell,
      sterling rose, sterling silver, war hero, war heroes
      """
  )
}
