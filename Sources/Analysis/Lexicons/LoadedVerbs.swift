extension Lexicon {
  /// Verbs that dramatise what somebody did or said.
  static let loadedVerbs = Lexicon(
    name: "loaded verbs",
    origin: """
      Compiled for Lede after the advice of style guides on synonyms for "said"; words that expert \
      readers of the BABE corpus (Spinde and others 2021) often marked were counted to choose \
      among them.
      """,
    words: """
      arm-twisting, axed, axing, backstabbing, came under fire for, chest-thumping,
      come under fire for, face the axe, faces the axe, facing the axe, finger-pointing, forked out,
      forking out, hand-wringing, hell-bent, hellbent, hounded, hounding, mud-slinging, mudslinging,
      name-calling, pocketed, pocketing, raged, raging, ripped into, rocketed, rocketing, rubbished,
      rubbishes, rubbishing, saber-rattling, sabre-rattling, shamed, shaming, shooting back,
      shoots back, shot back, slashed, slashes, slashing, taken to task, to axe, to slash,
      took to task, tore into, trousered, virtue signaling, will axe, will slash, wrecked, wrecking

      """,
    verbs: """
      ambush, annihilate, appall, assail, backfire, backpedal, backtrack, balk at, barge in, bash,
      bawl, belittle, bellow, bemoan, bend=bent over backwards, berate, besmirch, bicker, blast,
      bleat, bleed=bled, bludgeon, boast, botch, bow down, bow to, brag+, brainwash, bristle,
      browbeat, bulldoze, bully, bungle, capitulate, cash in on, castigate, cave in to, cave to,
      censor, chafe at, chastise, cheerlead, cherry-pick, chide, clap+ back, cling=clung to,
      clobber, coddle, collude, concoct, connive, conspire, coo, cosy up, cosy up to, cover up,
      cower, cower from, cozy up, cripple, crow about, dangle, dare to, decimate, dehumanise,
      dehumanize, demean, demonise, demonize, denigrate, derail, deride, disparage, distort, dodge,
      double down, downplay, drag+ through the mud, drool over, duck questions, dupe, enrage,
      equivocate, erupt, eviscerate, excoriate, explode with, fabricate, face fury, fan+ the flames,
      fat-shame, fawn over, feign, fire back, flail, flaunt, fleece, fling=flung, flip-flop+,
      flock to, flood into, flout, foist, foment, force-feed=force-fed, fritter away, fuel anger,
      fuel fears, fumble, fume, funnel, gag+, gang up, gatecrash, get=got=gotten away with, gloat,
      glorify, gloss over, go=went=gone ballistic, go=went=gone berserk, go=went=gone on a tear,
      go=went=gone to war with, grandstand, grasp at straws, gripe, grovel, grumble, gush, hammer,
      harass, haul over the coals, hijack, hit back, hit=hit back at, hit=hit out, hobble, hoodwink,
      horrify, howl, hurl abuse, hype, implode, impose its will, incense, incite, indoctrinate,
      indulge, infest, infiltrate, inflame, inflict, infuriate, intimidate, invade our, jab+, jeer,
      jolt, jump on the bandwagon, kowtow, lambast, lambaste, lap+ up, lash, lash out,
      lay=laid into, lie to, line their pockets, lionise, lionize, lose=lost it, lurch,
      make=made a mockery, malign, manipulate, masquerade, maul, meddle, melt down, milk taxpayers,
      misrepresent, moan about, mock, muzzle, nab+, nosedive, nuke, obfuscate, obliterate,
      ostracize, pander, peddle, pile on, plague, plead ignorance, plot+ against, plot+ to,
      plough into, plow into, poke, politicise, politicize, pounce, preen, pretend, prey on,
      prop+ up, pummel, rage at, rail about, rail against, rail at, railroad, rake in, ram+,
      ram+ down, ram+ through, ransack, rant, rave about, rebuff, rebuke, recoil, regurgitate,
      revel in, ridicule, rip=ripped apart, rip=ripped into, rip=ripped off, rock the, roil,
      rub+ salt, run=ran roughshod, sabotage, salivate over, savage, scapegoat, scheme, scoff,
      scramble to, scupper, seethe, seize on, seize upon, self-destruct+, shirk, shock, shore up,
      shove, shred=shredded, sidestep+, siphon, skewer, slam+, slander, sling=slung, smash into,
      smear, snap+ at, snap+ back, snap+ up, snarl, sneer, snipe at, snoop, snub+, snuggle up,
      spark fury, spew, spit=spat fury, splash out, splurge, spout, spurn, squander, square up to,
      squirm, steamroll, steamroller, stiff-arm, stifle, stoke, stomp, stonewall, storm back,
      storm off, storm out, strike=struck back at, strong-arm, strut+, suck up to, sugarcoat,
      swagger, swan+ off, swarm, sweep=swept under the rug, swindle, swipe at,
      take=took=taken a dig, take=took=taken a jab, take=took=taken a shot at,
      take=took=taken a swipe, take=took=taken aim at, taunt, tear=tore=torn into, terrify,
      terrorise, terrorize, thrash, throw=threw=thrown a fit, throw=threw=thrown a tantrum,
      throw=threw=thrown under the bus, thrust=thrust, thunder, torch, torpedo, tout, trample,
      trash, trigger fury, trigger outrage, troll, trot+ out, trounce, trump up, trumpet,
      turn on each other, twist the truth, unleash, unravel, upbraid, upend, vanquish, vent fury,
      vilify, vomit, waffle, wail, walk back, wallow in, weaponise, weaponize, weasel out, whimper,
      whine, whinge, whip+ up, whitewash, wreak havoc
      """,
    exceptions: """
      a blast, a plot against, a plot to, a shock, battle raged, battle raging, blast furnace,
      blast radius, blasted off, blasts in, blaze raged, bleed to death, bomb blast, bubonic plague,
      cover up to, culture shock, electric shock, erupted in flames, fighting raged,
      fighting raging, fire raged, fires raged, fires raging, gag order, gag orders, gag rule,
      gag rules, hammer out, hammer throw, hammered out, hammering out, harassing fire, in shock,
      jolts of, mock draft, mock trial, mock trials, mocked up, olympic torch, plague of locusts,
      raging fire, raging fires, raging river, raging waters, rock the vote, sabotage charges,
      scheme to, schemes to, shock absorbers, shock wave, shock waves, shocks to, slam into,
      slammed into, slamming into, slams into, slashed her, slashed his, slashed open, slashed with,
      storm raged, storm raging, suicide blast, the blast, the gag, the plot to, the shock,
      torch relay, toxic shock, volcano erupted, war raged, war raging, wildfire raged,
      wildfires raged, wrecking ball
      """
  )
}
