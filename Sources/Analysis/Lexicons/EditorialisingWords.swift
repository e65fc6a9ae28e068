extension Lexicon {
  /// Words with which a writer comments on the facts instead of telling them.
  static let editorialising = Lexicon(
    name: "editorialising",
    origin: """
      Compiled for Lede after the section on editorialising in Wikipedia's manual of style and the \
      attitude markers of K. Hyland, "Metadiscourse" (2005).
      """,
    words: """
      a slap in the face, absurdly, admirably, alarming, alarmingly, alas, amazingly,
      and yet again, anything but, appallingly, as a matter of fact, as everyone knows,
      as expected, as we all know, astonishingly, at long last, atrociously, awkwardly, baffling,
      beg the question, begrudgingly, begs the question, believe it or not, bizarre, bizarrely,
      blatantly, bleak, boldly, bravely, brazenly, breathlessly, breathtaking,
      called into question, calling into question, callously, calls into question,
      came as no surprise, chilling, clear-eyed, clumsily, comes as no surprise, comically,
      common-sense, commonsense, conveniently, courageously, craftily, cringeworthy, cruelly,
      cunningly, curiously, cynically, defiantly, depressingly, desperately, disgracefully,
      disgustingly, dismal, disturbing, disturbingly, embarrassing, embarrassingly, eye-opening,
      eye-popping, falsely, famously, far cry from, farcically, feisty, flagrantly, foolishly,
      for once, fortunately, frantically, frightening, frighteningly, gleefully, gloomy,
      grudgingly, had the audacity, had the gall, half-baked, half-hearted, halfhearted, happily,
      hard to believe, hare-brained, has the audacity, has the gall, heartlessly, heroically,
      humiliating, hysterically, if anything, if only, ill-advised, ill-conceived, ill-fated,
      implausibly, in truth, in what amounts to, incomprehensibly, incredibly, indefensible,
      inexcusable, inexplicable, inexplicably, infamously, interestingly, intriguingly, ironic,
      ironically, irresponsibly, it bears noting, it came as no surprise, it comes as no surprise,
      it goes without saying, it is clear that, it is difficult to believe, it is hard to believe,
      it is important to note, it is ironic that, it is no surprise, it is obvious that,
      it is worth noting, it is worth remembering, it may come as a surprise, it must be noted,
      it should be noted, it's clear that, it's important to note, it's obvious that,
      it's worth noting, jaw-dropping, justifiably, lackadaisical, lamentably, laughably,
      leaves much to be desired, let me get this straight, let us be honest, let's be honest,
      let's face it, level-headed, little more than, little wonder, long overdue, lopsided,
      lost no time, luckily, ludicrously, make no mistake, meager, meagre, measly, menacingly,
      mercifully, mind-boggling, misguided, mistakenly, much-disputed, much-hyped, much-maligned,
      mystifying, needless, needless to say, needlessly, no less, no surprise, no wonder,
      not surprisingly, nothing less than, nothing more than, nothing short of, notoriously,
      oddly, of course, ominously, on full display, once and for all, outrageously, outsized,
      overhyped, painfully, paltry, paradoxically, perplexing, petulantly, plainly put,
      predictably, preposterously, puzzling, quite simply, raise eyebrows, raise questions,
      raise serious questions, raise the question, raised eyebrows, raised questions,
      raised serious questions, raises eyebrows, raises questions, raises serious questions,
      raises the question, raising eyebrows, raising questions, recklessly, regrettably,
      remarkably, revealingly, ridiculously, rightfully, ruthlessly, sadly, scandalously,
      sensible, shamefully, shamelessly, shocking, shockingly, short-sighted, shortsighted,
      significantly enough, simply put, slap in the face, slyly, small wonder, smugly, sneakily,
      so far no evidence, so much for, sober-minded, speaks volumes, staggering, startling,
      startlingly, strangely, strikingly, stubbornly, stunningly, stupidly, surprisingly,
      suspiciously, telling detail, tellingly, tells you everything, tepid, terrifying,
      terrifyingly, testy, thankfully, the audacity, the fact is, the fact remains, the nerve to,
      the reality is, the simple truth, the truth is, to be clear, to be fair, to be sure,
      to put it mildly, to say the least, touchy, tragically, troubling, unabashedly,
      unbelievable, unbelievably, unconscionable, understandably, unfathomable, unforgivable,
      unfortunately, unjustifiably, unjustified, unsurprisingly, unthinkable, unwarranted,
      unwisely, valiantly, very quietly, viciously, violently opposed, wasted no time,
      wastes no time, weirdly, what amounts to, what was billed as, wisely, with a straight face,
      without a shred of evidence, without evidence, worrisome, worrying, worryingly,
      worth noting, wrong-headed, wrongfully claimed, wrongheaded
      """,
    exceptions: """
      alarming rate, chilling effect, chilling temperatures, falsely accused, falsely accusing,
      fortunately for, happily married, if anything happens, no less than, raising questions from,
      rightfully belongs, to be clear of, to be fair and, to be fair to, to be sure of,
      to be sure that, violently opposed to
      """
  )
}
