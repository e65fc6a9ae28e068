import Articles

/// The actors of an event and the names that lead to them.
struct ActorRegistry {
  /// A name as the articles write it, without initials.
  private struct Form {
    let words: [WordKey]
    /// The words without "Jr." and the like.
    let plain: [WordKey]
    var count = 0
    var byArticle: [Int: Int] = [:]
    var personal = 0
    var placed = 0
    var isCompany = false
    var isDescribedAsBody = false
    /// Whether it only ends in a person's name, as "State-designate Ada Lim" does: what it begins with
    /// is no name of that person's.
    var endsInPerson = false
    var initials: WordKey?
    var roles: Set<WordKey> = []
    var actor: Int?
  }

  private let evidence: NameEvidence
  private var forms: [Form] = []
  private var formOfWords: [[WordKey]: Int] = [:]
  private var types: [Comparison.ActorType] = []
  private var names: [String?] = []
  /// By actor: how often its longer names stand in all articles, roles and titles counted extra.
  private var weights: [Int] = []
  /// By actor: the heads of the roles that stand beside its longer names.
  private var roles: [Set<WordKey>] = []
  private var actorOfName: [String: Int] = [:]
  /// Organisations of three words and more by their initials: "DNC".
  private var actorOfInitials: [WordKey: Int] = [:]
  private var actorOfNoun: [WordKey: Int] = [:]
  /// Forms of several words by their last and by their first word.
  private var formsByLast: [WordKey: [Int]] = [:]
  private var formsByFirst: [WordKey: [Int]] = [:]

  /// An empty registry; `evidence` knows which words of the event are ordinary ones.
  init(_ evidence: NameEvidence) {
    self.evidence = evidence
  }

  /// How many actors there are.
  var count: Int { types.count }

  /// What an actor is.
  func type(of actor: Int) -> Comparison.ActorType { types[actor] }

  /// The name of an actor that is known by no name of its own in the text: a country, a group.
  func plainName(of actor: Int) -> String? { names[actor] }

  // MARK: - Names

  /// Notes that a name is mentioned.
  mutating func note(_ words: [WordKey], mention: Mention) {
    let form = formOfWords[words] ?? forms.count
    if form == forms.count {
      let plain = PersonName.withoutSuffix(words)
      forms.append(Form(words: words, plain: plain.isEmpty ? words : plain))
      formOfWords[words] = form
    }
    forms[form].count += 1
    forms[form].byArticle[mention.article, default: 0] += 1
    if mention.isPersonal { forms[form].personal += 1 }
    if mention.isPlaced { forms[form].placed += 1 }
    if forms[form].initials == nil { forms[form].initials = mention.initials }
    if let role = mention.role { forms[form].roles.insert(role) }
    if mention.isCompany { forms[form].isCompany = true }
    if mention.isDescribedAsBody { forms[form].isDescribedAsBody = true }
  }

  /// Gives every name its actor, the longer names first, so that shorter ones find them.
  mutating func joinForms() {
    let order = forms.indices.filter { forms[$0].words.count > 1 }
      .sorted { (-forms[$0].words.count, $0) < (-forms[$1].words.count, $1) }
    for form in order {
      let type = type(of: forms[form])
      let known = knownForm(ofLong: form)
      let actor = known.flatMap { forms[$0].actor } ?? add(type)
      forms[form].actor = actor
      // What stands before a name ("State-designate Mike Pompeo") can hide that it is a person's.
      if type == .person, forms[form].personal > 0 {
        if let known, types[actor] != .person { forms[known].endsInPerson = true }
        types[actor] = .person
      }
      if let initials = forms[form].initials, types[actor] == .organization {
        actorOfInitials[initials] = actorOfInitials[initials] ?? actor
      }
      roles[actor].formUnion(forms[form].roles)
      weights[actor] += forms[form].count + forms[form].personal
      if let last = forms[form].plain.last { formsByLast[last, default: []].append(form) }
      if let first = forms[form].plain.first { formsByFirst[first, default: []].append(form) }
    }
  }

  /// The actor of a name in an article: its own, or for a single word that of the longer name that
  /// it ends or begins, the one that the article names most.
  mutating func actor(of words: [WordKey], in article: Int) -> Int? {
    guard let form = formOfWords[words] else { return nil }
    if let actor = forms[form].actor { return actor }
    if words.count == 1 {
      if let actor = actorOfInitials[words[0]] ?? person(calledBy: words[0], in: article) {
        return actor
      }
    }
    let actor = add(type(of: forms[form]))
    forms[form].actor = actor
    return actor
  }

  /// The person of a longer name that ends or begins with a word: one who holds the role that
  /// stands before the word somewhere ("President Trump"), then one whom the article names in full,
  /// then the one whom all articles name most.
  private func person(calledBy word: WordKey, in article: Int) -> Int? {
    let roles = formOfWords[[word]].map { forms[$0].roles } ?? []
    for candidates in [formsByLast[word] ?? [], formsByFirst[word] ?? []] {
      let ranked = candidates.compactMap { form -> (actor: Int, rank: [Int])? in
        guard let actor = forms[form].actor, types[actor] == .person else { return nil }
        let isHolder = self.roles[actor].isDisjoint(with: roles) ? 0 : 1
        let isHere = forms[form].byArticle[article] == nil ? 0 : 1
        return (actor, [isHolder, isHere, weights[actor], -actor])
      }
      let best = ranked.max { $0.rank.lexicographicallyPrecedes($1.rank) }
      if let best { return best.actor }
    }
    return nil
  }

  /// The longer name that can be the same as this one of several words.
  private func knownForm(ofLong form: Int) -> Int? {
    let words = forms[form].plain
    let near = (words.last.flatMap { formsByLast[$0] } ?? []) + (formsByFirst[words[0]] ?? [])
    for other in near {
      let longer = forms[other].plain
      guard !areFatherAndSon(form, other) else { continue }
      let isPerson = forms[other].actor.map { types[$0] == .person } == true
      let isEnd = longer.suffix(words.count) == words[...]
      // "Trump Jr." is the end of a son's name, "Trump" alone may be anybody's.
      let isSons = isEnd && hasSuffix(form) && hasSuffix(other)
      let canBeSame = !forms[other].endsInPerson && PersonName.canBeSame(longer, words)
      if isPerson ? isSons || canBeSame : isEnd {
        return other
      }
    }
    return nil
  }

  private func hasSuffix(_ form: Int) -> Bool {
    forms[form].plain.count < forms[form].words.count
  }

  /// Whether two names that only "Jr." or the like tells apart stand in one article: it means two.
  private func areFatherAndSon(_ first: Int, _ second: Int) -> Bool {
    return hasSuffix(first) != hasSuffix(second)
      && forms[first].byArticle.keys.contains { forms[second].byArticle[$0] != nil }
  }

  private func type(of form: Form) -> Comparison.ActorType {
    let last = form.plain.last.map { ActorWords.places.contains($0) } == true
    let isAcronym = form.plain.count == 1 && ActorWords.acronyms.contains(form.plain[0])
    if form.isCompany || isAcronym || form.plain.contains(where: ActorWords.bodies.contains) {
      return .organization
    }
    if form.personal > 0 { return .person }
    if form.isDescribedAsBody { return .organization }
    if last && form.plain.count > 1 || form.placed > 0 && form.placed * 6 >= form.count {
      return .place
    }
    let isOrdinary = form.plain.contains { evidence.isOrdinary($0) }
    return (2...3).contains(form.plain.count) && !isOrdinary ? .person : .organization
  }

  // MARK: - Others

  /// The actor of a plain name, made when it is first asked for.
  mutating func actor(named name: String, type: Comparison.ActorType) -> Int {
    if let known = actorOfName[name] { return known }
    let actor = add(type, name: name)
    actorOfName[name] = actor
    return actor
  }

  /// The group that a noun for people names: its family's where that is one of those `told`, else its
  /// own.
  mutating func actor(ofPeople head: WordKey, in told: Set<String>) -> Int {
    guard let family = PeopleWords.family(of: head), told.contains(family) else {
      return actor(of: head, .group)
    }
    return actor(named: family, type: .group)
  }

  /// The organisation that a noun alone names: "the council".
  mutating func actor(ofBody head: WordKey) -> Int {
    actor(of: head, .organization)
  }

  private mutating func actor(of noun: WordKey, _ type: Comparison.ActorType) -> Int {
    if let known = actorOfNoun[noun] { return known }
    let actor = add(type)
    actorOfNoun[noun] = actor
    return actor
  }

  /// The organisation whose name ends in a word and holds others, the one that the article names most.
  func body(endingIn head: WordKey, calledBy words: [WordKey], in article: Int) -> Int? {
    let candidates = (formsByLast[head] ?? []).filter { form in
      forms[form].byArticle[article] != nil && words.allSatisfy(forms[form].words.contains)
    }
    return candidates.max { left, right in
      (forms[left].byArticle[article] ?? 0, right) < (forms[right].byArticle[article] ?? 0, left)
    }.flatMap { forms[$0].actor }
  }

  private mutating func add(_ type: Comparison.ActorType, name: String? = nil) -> Int {
    types.append(type)
    names.append(name)
    weights.append(0)
    roles.append([])
    return types.count - 1
  }
}
