import Articles

/// Joins the sources of all attributions into speakers: names with their short forms, offices,
/// descriptions, and the pronouns that stand for them.
///
/// "He" and "she" mean the last person who spoke or began a sentence, named or not, and whose gender, where
/// titles, words like "spokeswoman", given names or earlier pronouns tell it, agrees; "who" the description
/// or name before it; "they" and "it" the last institution that spoke.
struct SpeakerFinder {
  private let passage: Passage
  private let classifier: SourceClassifier
  private let roles: RoleFinder
  private var people: People
  private var speakers: SpeakerRegister
  /// The last description that ends with a noun: "the ministry" after "the Ministry of Defence".
  private var byNoun: [WordKey: Int] = [:]
  /// Who was given a role so far, and in the whole story.
  private var holders: RoleHolders
  private var allHolders: RoleHolders
  private var antecedents = Antecedents()
  /// The person who spoke last.
  private var lastPerson: (person: Int, token: Int)?

  /// What the finder says of one draft.
  struct Answer {
    let type: SourceType
    let speaker: Int?
  }

  /// Gets ready to read a passage's drafts.
  init(_ passage: Passage, _ drafts: [Draft]) {
    self.passage = passage
    speakers = SpeakerRegister(passage: passage)
    classifier = SourceClassifier(passage: passage)
    roles = RoleFinder(passage: passage)
    people = People(passage, sources: drafts.compactMap(\.source))
    people.tellInstitutions(drafts, classifier)
    holders = RoleHolders(passage, roles)
    allHolders = holders
    for mention in people.mentions {
      let role = mention.role ?? roles.role(around: mention.tokens)
      if let role { allHolders.note(role, of: mention.person) }
    }
  }

  /// The speakers in the order of their first mention, and for each draft who speaks.
  mutating func speakers(of drafts: [Draft]) -> ([Speaker], [Answer]) {
    var answers = [Answer](repeating: Answer(type: .none, speaker: nil), count: drafts.count)
    var mention = 0
    for index in drafts.indices.sorted(by: { drafts[$0].cue.lowerBound < drafts[$1].cue.lowerBound }
    ) {
      guard let source = drafts[index].source else { continue }
      while mention < people.mentions.count,
        people.mentions[mention].tokens.lowerBound < source.lowerBound
      {
        pass(people.mentions[mention])
        mention += 1
      }
      answers[index] = answer(for: source, drafts[index].sourceType)
      if let speaker = answers[index].speaker {
        speakers.add(drafts[index].content, by: speaker, at: source)
      }
      // Names inside the source are spoken of no later than its speaker.
      while mention < people.mentions.count,
        people.mentions[mention].tokens.lowerBound < source.upperBound
      {
        mention += 1
      }
    }
    for place in people.mentions { speakers.add(place) }
    let (made, order) = speakers.inOrder()
    let placed = answers.map { answer in
      guard let speaker = answer.speaker else { return answer }
      let type = answer.type == .pronoun ? .pronoun : speakers.type(of: speaker)
      return Answer(type: type, speaker: order[speaker])
    }
    return (made, placed)
  }

  /// Takes note of a name outside the sources; whom somebody's words are about is not thereby who goes on to speak.
  private mutating func pass(_ mention: People.Mention) {
    if let role = mention.role { holders.note(role, of: mention.person) }
    guard !people.institutions.contains(mention.person), beginsSentence(mention.tokens),
      !passage.isPossessor(mention.tokens), !passage.isInQuotation(mention.tokens.lowerBound)
    else { return }
    remember(mention.person, at: mention.tokens.lowerBound)
  }

  // MARK: - One source

  private mutating func answer(for source: Range<Int>, _ read: SourceType) -> Answer {
    let core = classifier.core(of: source)
    let type = classifier.type(of: source, read: read)
    switch type {
    case .none: return Answer(type: type, speaker: nil)
    case .pronoun: return Answer(type: type, speaker: antecedent(of: source))
    case .namedPerson, .office, .namedOrganization, .anonymous, .vague:
      if let (names, people) = people.joint(in: source, core) {
        let speaker = speakers.speaker(jointly: people, named: names)
        antecedents.remember(institution: speaker, .namedPerson, at: source.lowerBound)
        return Answer(type: .namedPerson, speaker: speaker)
      }
      if let person = person(in: source, core, type) {
        return Answer(type: .namedPerson, speaker: speaker(person, source))
      }
    case .document, .media: break
    }
    return described(source, core, type)
  }

  /// The person whom a source names or describes.
  private mutating func person(
    in source: Range<Int>,
    _ core: Range<Int>,
    _ type: SourceType
  ) -> Int? {
    let head = core.upperBound - 1
    if let mention = people.mention(in: core), passage.tokens[head].isCapitalized,
      !people.institutions.contains(mention.person)
    {
      return bearer(of: mention)
    }
    let called = type == .namedPerson ? people.person(called: core) : nil
    return called ?? people.person(beside: core, in: source)
      ?? holders.person(for: core, in: source) ?? allHolders.person(for: core, in: source)
      ?? allHolders.onlyPerson(for: core, in: source) ?? aged(core)
  }

  /// Whom "the 34-year-old mother" means: the last person spoken of whom the noun fits.
  private func aged(_ core: Range<Int>) -> Int? {
    guard passage.classes[core.lowerBound].contains(.definite),
      core.contains(where: { passage.article.text[passage.tokens[$0].span].hasSuffix("-year-old") }
      ),
      case .person(let person) = antecedents.somebody(
        People.Gender(noun: passage.classes[core.upperBound - 1]),
        at: core.lowerBound
      )
    else { return nil }
    return person
  }

  /// Whom a name means: of several who bear a surname the first, unless only another one has spoken, in
  /// the last few sentences.
  private mutating func bearer(of mention: People.Mention) -> Int {
    let token = mention.tokens.lowerBound
    guard mention.tokens.count == 1, !mention.hasGender, mention.role == nil,
      speakers.speaker(mention.person) == nil, people.isSurname(token, of: mention.person),
      let last = lastPerson, token - last.token < 80, people.isSurname(token, of: last.person)
    else { return mention.person }
    people.move(mentionAt: token, to: last.person)
    return last.person
  }

  private mutating func speaker(_ person: Int, _ source: Range<Int>) -> Int {
    remember(person, at: source.lowerBound)
    lastPerson = (person, source.lowerBound)
    let role = role(in: source, of: person)
    if let role { holders.note(role, of: person) }
    return speakers.speaker(person, named: people.everybody[person].name, role: role)
  }

  private func role(in source: Range<Int>, of person: Int) -> Range<Int>? {
    guard let name = people.mentions(in: source).last(where: { $0.person == person })?.tokens
    else { return nil }
    return roles.role(in: source, of: name) { people.mention(in: $0)?.tokens }
  }

  // MARK: - Sources without a name

  private mutating func described(
    _ source: Range<Int>,
    _ core: Range<Int>,
    _ type: SourceType
  ) -> Answer {
    let isCutShort = type == .vague && !passage.classes[core.upperBound - 1].contains(.vagueNoun)
    let named =
      type == .anonymous || isCutShort
      ? untilComma(source) : classifier.name(from: core, in: source)
    let known = named.count > core.count && type != .anonymous ? nil : known(core)
    let speaker = known ?? speakers.speaker(describedBy: named, type)
    let head = core.upperBound - 1
    if isOnePerson(head, type) {
      let gender = People.Gender(noun: passage.classes[head])
      antecedents.remember(.described(speaker), gender, at: source.lowerBound)
    }
    if type != .anonymous {
      antecedents.remember(institution: speaker, type, at: source.lowerBound)
    }
    let isJoined = named.contains { passage.classes[$0].contains(.coordinator) }
    if type != .vague, known == nil, !isJoined { byNoun[passage.tokens[head].key] = speaker }
    speakers.note(type, of: speaker)
    return Answer(type: type, speaker: speaker)
  }

  /// Whether a description's noun names one person whom "he" or "she" may mean.
  private func isOnePerson(_ head: Int, _ type: SourceType) -> Bool {
    let classes = passage.classes[head]
    return classes.intersects([.anonymousNoun, .roleNoun])
      || type == .anonymous
        && !classes.intersects([.documentNoun, .mediaNoun, .officeNoun, .organizationNoun])
  }

  /// The speaker that "the ministry", "the official" goes on from.
  private func known(_ core: Range<Int>) -> Int? {
    guard core.count == 2, passage.classes[core.lowerBound].contains(.definite) else { return nil }
    return byNoun[passage.tokens[core.upperBound - 1].key]
  }

  /// An unnamed source in full: "a spokesman for the council", so that it is not taken for another, and "people
  /// close to the talks".
  private func untilComma(_ source: Range<Int>) -> Range<Int> {
    let end = source.first { [.comma, .opening, .dash].contains(passage.marks[$0]) }
    return source.lowerBound..<(end ?? source.upperBound)
  }

  // MARK: - Pronouns

  private mutating func antecedent(of source: Range<Int>) -> Int? {
    let index = source.lowerBound
    let classes = passage.classes[index]
    if classes.intersects([.relative, .that]) {
      if let phrase = described(before: index) {
        return described(phrase, classifier.core(of: phrase), classifier.type(of: phrase)).speaker
      }
      guard let person = people.mention(in: max(0, index - 12)..<index)?.person else { return nil }
      return speaker(person, source)
    }
    let gender: People.Gender? =
      classes.contains(.feminine) ? .female : classes.contains(.masculine) ? .male : nil
    if let gender {
      switch antecedents.somebody(gender, at: index) {
      case .person(let person):
        people.note(gender, of: person)
        return speaker(person, source)
      case .described(let speaker):
        antecedents.remember(.described(speaker), gender, at: index)
        return speaker
      case nil: return nil
      }
    }
    guard classes.contains(.thirdPerson) else { return nil }
    return antecedents.institution(at: index, isMany: passage.tokens[index].key != Self.it)
  }

  private static let it = WordKey("it".utf8)

  /// The description without a name that a relative pronoun goes on from: "a council official | who".
  private func described(before pronoun: Int) -> Range<Int>? {
    let end = passage.trimmed(max(0, pronoun - 8)..<pronoun).upperBound
    let start = (max(0, pronoun - 8)..<end).last { index in
      passage.classes[index].intersects([.determiner, .quantifier, .indefinite])
        || !passage.isWord(index) || passage.classes[index].intersects(.cueVerb)
    }
    guard let start, start < end, passage.isWord(start),
      !passage.classes[start].intersects(.cueVerb),
      people.mention(in: start..<end) == nil
    else { return nil }
    return start..<end
  }

  private mutating func remember(_ person: Int, at token: Int) {
    antecedents.remember(.person(person), people.gender(of: person), at: token)
  }

  /// Whether a sentence is about a name: it begins with it ("Ada Lim", "The union's boss, Ada Lim,"), or with
  /// a circumstance before it and its verb ("For years Lim ran").
  private func beginsSentence(_ name: Range<Int>) -> Bool {
    let index = passage.sentences.partitioningIndex { $0.tokens.upperBound > name.lowerBound }
    guard index < passage.sentences.count else { return false }
    let before = passage.sentences[index].tokens.lowerBound..<name.lowerBound
    // "Lim told Orr", "Lim criticised Orr": only the first is the subject.
    let hasVerb = before.contains { index in
      passage.isVerb(index)
        && !(index > before.lowerBound && passage.classes[index - 1].contains(.determiner))
    }
    guard before.count > 3 else { return !hasVerb }
    guard before.count <= 8 else { return false }
    if passage.classes[before.lowerBound].contains(.preposition) {
      return name.upperBound < passage.tokens.count
        && passage.isVerb(name.upperBound)
    }
    let last = before.last { !passage.classes[$0].intersects([.title, .roleNoun]) }
    return last.map { passage.marks[$0] == .comma } == true
      && !before.contains { passage.classes[$0].intersects(Passage.verb.union(.preposition)) }
  }
}
