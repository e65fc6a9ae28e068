import Articles

/// The actors of an event and the names that lead to them.
struct ActorRegistry {
  /// A name as the articles write it, without initials.
  private struct Form {
    let words: [WordKey]
    var count = 0
    var byArticle: [Int: Int] = [:]
    var personal = 0
    var placed = 0
    var actor: Int?
  }

  private var forms: [Form] = []
  private var formOfWords: [[WordKey]: Int] = [:]
  private var types: [Comparison.ActorType] = []
  private var names: [String?] = []
  private var actorOfName: [String: Int] = [:]
  private var actorOfPeople: [WordKey: Int] = [:]
  /// Forms of several words by their last and by their first word.
  private var formsByLast: [WordKey: [Int]] = [:]
  private var formsByFirst: [WordKey: [Int]] = [:]

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
      forms.append(Form(words: words))
      formOfWords[words] = form
    }
    forms[form].count += 1
    forms[form].byArticle[mention.article, default: 0] += 1
    if mention.isPersonal { forms[form].personal += 1 }
    if mention.isAfterPlacePreposition { forms[form].placed += 1 }
  }

  /// Gives every name its actor, the longer names first, so that shorter ones find them.
  mutating func joinForms() {
    let order = forms.indices.filter { forms[$0].words.count > 1 }
      .sorted { (-forms[$0].words.count, $0) < (-forms[$1].words.count, $1) }
    for form in order {
      forms[form].actor = knownActor(ofLong: form) ?? add(type(of: forms[form]))
      if let last = forms[form].words.last { formsByLast[last, default: []].append(form) }
      if let first = forms[form].words.first { formsByFirst[first, default: []].append(form) }
    }
  }

  /// The actor of a name in an article: its own, or for a single word that of the longer name that
  /// it ends or begins, the one that the article names most.
  mutating func actor(of words: [WordKey], in article: Int) -> Int? {
    guard let form = formOfWords[words] else { return nil }
    if let actor = forms[form].actor { return actor }
    if words.count == 1, let actor = person(calledBy: words[0], in: article) { return actor }
    let actor = add(type(of: forms[form]))
    forms[form].actor = actor
    return actor
  }

  private func person(calledBy word: WordKey, in article: Int) -> Int? {
    for candidates in [formsByLast[word] ?? [], formsByFirst[word] ?? []] {
      let people = candidates.filter { forms[$0].actor.map { types[$0] == .person } == true }
      let best = people.max { left, right in
        let (a, b) = (forms[left], forms[right])
        return (a.byArticle[article] ?? 0, a.count, right) < (b.byArticle[article] ?? 0, b.count, left)
      }
      if let best { return forms[best].actor }
    }
    return nil
  }

  /// The actor of a longer name that can be the same as this one of several words.
  private func knownActor(ofLong form: Int) -> Int? {
    let words = forms[form].words
    let near = (words.last.flatMap { formsByLast[$0] } ?? []) + (formsByFirst[words[0]] ?? [])
    for other in near {
      let longer = forms[other].words
      let isPerson = forms[other].actor.map { types[$0] == .person } == true
      if isPerson ? PersonName.canBeSame(longer, words) : longer.suffix(words.count) == words[...] {
        return forms[other].actor
      }
    }
    return nil
  }

  private func type(of form: Form) -> Comparison.ActorType {
    if form.words.contains(where: { ActorWords.bodies.contains($0) }) { return .organization }
    if form.personal > 0 { return .person }
    if let last = form.words.last, form.words.count > 1, ActorWords.places.contains(last) {
      return .place
    }
    if form.placed * 2 > form.count { return .place }
    return (2...3).contains(form.words.count) ? .person : .organization
  }

  // MARK: - Others

  /// The actor of a plain name, made when it is first asked for.
  mutating func actor(named name: String, type: Comparison.ActorType) -> Int {
    if let known = actorOfName[name] { return known }
    let actor = add(type, name: name)
    actorOfName[name] = actor
    return actor
  }

  /// The group that a noun for people names: its family's, or its own.
  mutating func actor(ofPeople head: WordKey, plainly word: String) -> Int {
    actor(named: PeopleWords.family(of: head) ?? word, type: .group)
  }

  /// The organisation whose name ends in a word, the one that the article names most.
  func body(endingIn head: WordKey, in article: Int) -> Int? {
    let candidates = (formsByLast[head] ?? []).filter { forms[$0].byArticle[article] != nil }
    return candidates.max { left, right in
      (forms[left].byArticle[article] ?? 0, right) < (forms[right].byArticle[article] ?? 0, left)
    }.flatMap { forms[$0].actor }
  }

  private mutating func add(_ type: Comparison.ActorType, name: String? = nil) -> Int {
    types.append(type)
    names.append(name)
    return types.count - 1
  }
}
