import Articles

/// A place where somebody named is accused or criticised.
struct Accusation {
  /// The accusing words.
  let words: Span
  /// The name of the accused.
  let target: Span
  /// The last word of the name, by which the article goes on to call them.
  let name: WordKey

  /// The accusations of a document: verbs of accusation with a name after them ("blamed Ada Brook"),
  /// then judging words that follow a name in what others say ("Brook is a liar").
  static func all(in document: Document) -> [Accusation] {
    let story = document.sentences.filter { Claims.isStory($0, in: document) }
    let byVerb = story.flatMap { accusations(in: $0, of: document) }
    let byLabel = document.attributions.flatMap { attribution in
      attribution.content.flatMap { labels(in: $0, of: document) }
    }
    return byVerb + byLabel
  }

  private static func accusations(in sentence: Sentence, of document: Document) -> [Accusation] {
    Lexicon.accusations.matches(in: sentence.tokens, of: document.tokens).compactMap { match in
      guard !beginsName(match, in: document),
        !isWithheld(match, in: sentence.tokens, of: document)
      else { return nil }
      return name(after: match.tokens.upperBound, before: sentence.tokens.upperBound, of: document)
        .map { Accusation(match.span, of: $0, in: document) }
    }
  }

  /// Whether the words before an accusing one say that nobody accuses: "avoided blaming", "never
  /// accused", "reasons to attack".
  private static func isWithheld(
    _ match: Lexicon.Match,
    in sentence: Range<Int>,
    of document: Document
  ) -> Bool {
    let before = max(sentence.lowerBound, match.tokens.lowerBound - 3)..<match.tokens.lowerBound
    return Lexicon.withholding.hasMatch(in: before, of: document.tokens)
  }

  private static func labels(in content: Span, of document: Document) -> [Accusation] {
    let range = document.tokenRange(in: content)
    let judging = Lexicon.loadedLabels.matches(in: range, of: document.tokens)
    let wrongdoing = Lexicon.wrongdoing.matches(in: range, of: document.tokens)
    let owned = judging.map { ($0, owner(of: $0, in: range, of: document)) }
    let said = (judging + wrongdoing).map { ($0, subject(of: $0, in: range, of: document)) }
    return (owned + said).compactMap { label, name in
      guard let name, !beginsName(label, in: document) else { return nil }
      return Accusation(label.span, of: name, in: document)
    }
  }

  /// The name that stands right before a label: "the Voss regime", "Brook's lies".
  private static func owner(of label: Lexicon.Match, in range: Range<Int>, of document: Document)
    -> Range<Int>?
  {
    let tokens = document.tokens
    var last = label.tokens.lowerBound - 1
    if last > range.lowerBound, tokens[last].key == WordKey("'s") { last -= 1 }
    guard last >= range.lowerBound, isName(tokens[last]) else { return nil }
    return nameEnding(at: last, in: range, of: document)
  }

  /// The name that a label is said of: "Brook is a liar", "Brook has lied", "called Brook a liar"; nil
  /// where a mark or other words stand between, or where the name is who suffers ("Brook was robbed").
  private static func subject(
    of label: Lexicon.Match,
    in range: Range<Int>,
    of document: Document
  ) -> Range<Int>? {
    let tokens = document.tokens
    let reach = max(range.lowerBound, label.tokens.lowerBound - 5)..<label.tokens.lowerBound
    guard let last = reach.last(where: { isName(tokens[$0]) }) else { return nil }
    let name = nameEnding(at: last, in: range, of: document)
    var between = tokens[last + 1..<label.tokens.lowerBound]
    let isCalled =
      between.first?.key == WordKey("as")
      || name.lowerBound > 0 && Lexicon.calling.contains(tokens[name.lowerBound - 1])
    if between.first?.key == WordKey("as") { between = between.dropFirst() }
    let isBroken = between.contains { token in
      token.kind == .punctuation || Lexicon.otherPredicates.contains(token)
    }
    let isSaidToBe = isCalled || between.contains { Lexicon.linkingVerbs.contains($0) }
    let isDeed = Lexicon.deeds.contains(tokens[label.tokens.lowerBound])
    return !isBroken && isDeed != isSaidToBe ? name : nil
  }

  /// Whether an accusing word is itself the first part of a name: "Sue Perkins".
  private static func beginsName(_ match: Lexicon.Match, in document: Document) -> Bool {
    let next = match.tokens.upperBound
    return document.tokens[match.tokens.lowerBound].isCapitalized && match.tokens.count == 1
      && !match.entry.hasSuffix("ing") && document.tokens.indices.contains(next)
      && document.tokens[next].isCapitalized
  }

  private init(_ words: Span, of name: Range<Int>, in document: Document) {
    self.words = words
    target = document.span(of: name)
    self.name = document.tokens[name.upperBound - 1].key
  }

  /// The first name after a token, at most three words on and before any mark or preposition.
  private static func name(after start: Int, before end: Int, of document: Document) -> Range<Int>?
  {
    let tokens = document.tokens
    let reach = (start..<min(end, start + 4)).prefix { index in
      tokens[index].kind != .punctuation && !Lexicon.afterAccused.contains(tokens[index])
    }
    if let adjective = reach.first(where: { namesBody($0, before: end, of: document) }) {
      return adjective..<adjective + 2
    }
    guard var first = reach.first(where: { isName(tokens[$0]) }) else { return nil }
    let last = (first..<end).prefix { tokens[$0].isCapitalized }.last ?? first
    while first > start, Lexicon.peoples.contains(tokens[first - 1]) { first -= 1 }
    return canAnswer(first..<last + 1, before: end, of: document) ? first..<last + 1 : nil
  }

  /// Whether a name is that of somebody, and not of a law or ship, nor the first part of another thing's
  /// ("the Brook murders").
  private static func canAnswer(_ name: Range<Int>, before end: Int, of document: Document) -> Bool
  {
    let tokens = document.tokens
    guard !Lexicon.things.contains(tokens[name.upperBound - 1]),
      !Lexicon.shipPrefixes.contains(tokens[name.lowerBound])
    else { return false }
    guard name.upperBound < end else { return true }
    let next = tokens[name.upperBound]
    return next.kind != .word || next.isCapitalized || Lexicon.afterName.contains(next)
      || Lexicon.bodies.contains(next)
      || document.text[next.span].hasSuffix("ly") || document.text[next.span].hasSuffix("ing")
  }

  private static func nameEnding(at last: Int, in range: Range<Int>, of document: Document)
    -> Range<Int>
  {
    var first = last
    while first > range.lowerBound, isName(document.tokens[first - 1]) { first -= 1 }
    return first..<last + 1
  }

  /// Whether a word is the adjective of a people whose government or the like is meant.
  private static func namesBody(_ index: Int, before end: Int, of document: Document) -> Bool {
    Lexicon.peoples.contains(document.tokens[index]) && document.tokens[index].isCapitalized
      && index + 1 < end && Lexicon.bodies.contains(document.tokens[index + 1])
  }

  private static func isName(_ token: Token) -> Bool {
    token.isCapitalized && !Lexicon.notNames.contains(token) && !Lexicon.peoples.contains(token)
  }
}

extension Lexicon {
  /// Verbs and phrases that accuse or criticise whoever is named after them.
  fileprivate static let accusations = Lexicon(
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

  /// Words that begin something else than whom an accusing verb is about.
  fileprivate static let afterAccused = Lexicon(
    name: "words after the accused",
    origin: "The prepositions of English.",
    words: "after, as, at, because, before, by, during, for, from, in, over, since, to, when, while"
  )

  /// Words that can follow whom an accusing verb is about; any other makes the name a part of something
  /// else's.
  fileprivate static let afterName = Lexicon(
    name: "words after a name",
    origin: "The prepositions, conjunctions, relatives, articles and adverbs of time of English.",
    words: """
      a, about, after, again, against, all, although, an, and, as, at, back, because, before, but, by,
      during, earlier, either, even, ever, every, following, for, from, had, has, his, her, if, in, into,
      is, its, last, late, later, more, n't, next, not, now, of, on, once, only, or, out, over, since, so,
      soon, that, the, their, then, this, though, three, throughout, to, today, tomorrow, tonight, too,
      twice, two, under, unless, until, upon, was, well, were, when, where, whether, which, while, who,
      whom, whose, will, with, without, would, yesterday, yet
      """
  )

  /// Those who answer for a name before them: "the Voss administration", "the Northland government".
  fileprivate static let bodies = Lexicon(
    name: "bodies after a name",
    origin: "Compiled for Lede from news copy.",
    words: """
      administration, ambassador, army, authorities, campaign, company, embassy, family, firm,
      government, leaders, leadership, military, ministry, officials, party, police, regime, team
      """
  )

  /// Words that say of what follows that it is not done.
  fileprivate static let withholding = Lexicon(
    name: "words of withholding",
    origin: "The negations of English and verbs that imply one.",
    words: """
      can't, cannot, didn't, doesn't, don't, hasn't, haven't, instead of, isn't, n't, never, no, nobody,
      nor, not, rather than, reason to, reasons to, reluctance to, reluctant to, right to,
      short of, unwilling to, wasn't, weren't, without, won't, wouldn't
      """,
    verbs: """
      avoid, cease, decline to, fail to, hesitate to, refrain from, refuse to, resist, shy away from,
      stop+
      """
  )

  /// Last words of names that are nobody's.
  fileprivate static let things = Lexicon(
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
  fileprivate static let shipPrefixes = Lexicon(
    name: "prefixes of ships' names",
    origin: "The prefixes of naval and merchant ships in English.",
    words: "hmas, hmcs, hms, mv, rms, ss, uss"
  )

  /// Peoples, faiths and other groups too large to answer, and their adjectives.
  fileprivate static let peoples = Lexicon(
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
  fileprivate static let linkingVerbs = Lexicon(
    name: "linking verbs",
    origin: "The forms of the English verb.",
    words: "are, be, became, become, been, being, is, was, were"
  )

  /// Verbs that give a name a label.
  fileprivate static let calling = Lexicon(
    name: "verbs of calling",
    origin: "Compiled for Lede from news copy.",
    verbs: "brand, call, consider, deem, dub+, find=found, label, label+, think=thought"
  )

  /// Wrongdoing as a verb: what its subject did, and after a form of "be" what was done to it.
  fileprivate static let deeds = Lexicon(
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
  fileprivate static let otherPredicates = Lexicon(
    name: "words of other predicates",
    origin: "The prepositions, relatives, conjunctions and negations of English.",
    words: """
      about, after, against, as, at, because, before, but, by, for, from, if, in, into, like,
      never, no, not, of, on, or, over, said, says, since, than, that, to, told, when,
      where, which, while, who, whom, whose, why, with
      """
  )

  /// Capitalised words that are no names.
  fileprivate static let notNames = Lexicon(
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
