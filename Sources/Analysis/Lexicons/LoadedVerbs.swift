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
      arm-twisting, backstabbing, came under fire for, chest-thumping, come under fire for,
      finger-pointing, hand-wringing, hell-bent, hellbent, mud-slinging, mudslinging,
      name-calling, ripped into, saber-rattling, sabre-rattling, shooting back, shoots back,
      shot back, taken to task, took to task, tore into, virtue signaling, virtue-signaling
      """,
    verbs: """
      ambush, annihilate, appall, assail, backfire, backpedal, backtrack, balk at, barge in, bash,
      belittle, bellow, bemoan, bend=bent over backwards, berate, besmirch, blast, bleat,
      bleed=bled, bludgeon, boast, botch, bow down, bow to, brag+, brainwash, bristle, browbeat,
      bulldoze, bully, bungle, capitulate, castigate, cave in to, cave to, censor, chafe at,
      chastise, cheerlead, cherry-pick, chide, clap+ back, cling=clung to, clobber, coddle,
      collude, concoct, connive, conspire, coo, cosy up, cover up, cower, cozy up, cripple,
      crow about, dangle, dare to, decimate, dehumanise, dehumanize, demean, demonise, demonize,
      denigrate, derail, deride, disparage, distort, dodge, double down, downplay, drool over,
      duck questions, dupe, enrage, equivocate, erupt, eviscerate, excoriate, explode with,
      fabricate, fan+ the flames, fawn over, feign, fire back, flail, flaunt, fleece, fling=flung,
      flip-flop+, flock to, flood into, flout, foist, foment, force-feed=force-fed, fritter away,
      fuel anger, fuel fears, fumble, fume, funnel, gag+, gang up, gloat, glorify, gloss over,
      go=went=gone ballistic, go=went=gone on a tear, grandstand, grasp at straws, gripe, grovel,
      grumble, gush, hammer, harass, hijack, hit back, hit=hit back at, hobble, hoodwink, horrify,
      hype, implode, impose its will, incense, incite, indoctrinate, indulge, infest, infiltrate,
      inflame, inflict, infuriate, intimidate, invade our, jab+, jeer, jolt, kowtow, lambast,
      lambaste, lash, lash out, lie to, line their pockets, lionise, lionize, lose=lost it, lurch,
      make=made a mockery, malign, manipulate, masquerade, meddle, melt down, misrepresent,
      moan about, mock, muzzle, nosedive, nuke, obfuscate, obliterate, ostracize, pander, peddle,
      pile on, plague, plead ignorance, plot+ against, plot+ to, poke, politicise, politicize,
      pounce, preen, pretend, prey on, prop+ up, pummel, rail about, rail against, railroad, ram+,
      ram+ down, ram+ through, ransack, rant, rave about, rebuff, rebuke, recoil, regurgitate,
      revel in, ridicule, rock the, roil, run=ran roughshod, sabotage, salivate over, savage,
      scapegoat, scheme, scoff, scramble to, seize on, seize upon, self-destruct+, shirk, shock,
      shore up, shove, shred=shredded, sidestep+, siphon, skewer, slam+, slander, sling=slung,
      smear, snap+ at, snap+ up, snarl, sneer, snipe at, snub+, snuggle up, spew, spout, spurn,
      squander, squirm, steamroll, steamroller, stiff-arm, stifle, stoke, stomp, stonewall,
      storm back, storm out, strong-arm, strut+, suck up to, sugarcoat, swagger, swarm,
      sweep=swept under the rug, swindle, take=took=taken a dig, take=took=taken a jab,
      take=took=taken a shot at, take=took=taken a swipe, take=took=taken aim at, taunt, terrify,
      terrorise, terrorize, throw=threw=thrown a tantrum, throw=threw=thrown under the bus,
      thrust=thrust, thunder, torch, torpedo, tout, trample, trash, troll, trot+ out, trounce,
      trump up, trumpet, twist the truth, unleash, unravel, upbraid, upend, vanquish, vilify,
      vomit, waffle, walk back, wallow in, weaponise, weaponize, weasel out, whimper, whine,
      whip+ up, whitewash, wreak havoc
      """,
    exceptions: """
      a blast, a boot, a champion, a lecture, a needle, a parade, a plot against, a plot to,
      a shock, air rage, an axe, ax throwing, badger state, blast furnace, blast radius,
      blasted off, blasts in, bled to death, bleed to death, bomb blast, bomb exploded,
      bombs exploded, boot camp, boots on, bubonic plague, champion league, champion of,
      champions league, con artist, con artists, con man, con men, cover up to, crumbled in,
      crushed by a, culture shock, defending champion, destroy evidence, destroyed by a,
      destroyed by fire, destroyed in, device exploded, dodge charger, dodge city, electric shock,
      erupted in flames, explode in, exploded at, exploded in, exploded near, exploded on,
      exploit kit, fire destroyed, flood destroyed, gag order, gag rule, gutted by fire,
      hammer out, hammer throw, hammered out, hammering out, harassing fire, her rage, his rage,
      hound dog, hurl themselves, in shock, in silence, jolts of, lecture at, lecture hall,
      lecture series, lectures at, mock draft, mock trial, mock trials, mocked up,
      moment of silence, national champion, needle exchange, needle in, needles and, of silence,
      olympic champion, olympic torch, outrage at, outrage from, outrage over, pan out,
      panned out, pans out, parade in, parade route, parades in, plague of locusts, pros and cons,
      public outrage, rage in, rip current, rip currents, ripped apart, ripped from, ripped jeans,
      ripped off, road rage, roasted chicken, rock the vote, sabotage charges, scheme to,
      schemes to, shock absorbers, shock wave, shock waves, shocks to, slam into, slammed into,
      slamming into, slams into, slash and burn, slashed tires, spin class, spin doctor, spin off,
      spun off, stun grenade, stun grenades, stun gun, suicide blast, the axe, the blast,
      the boot, the champion, the champions, the gag, the lecture, the needle, the outrage,
      the parade, the plot to, the rage, the shock, the silence, their rage, torch relay,
      tornado destroyed, toxic shock, volcano erupted, wildfire destroyed, world champion
      """
  )
}
