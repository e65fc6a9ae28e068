import Articles

/// Joins the sources of all attributions into speakers: names with their short forms, offices,
/// descriptions, and the pronouns that stand for them.
///
/// "He" and "she" mean the last person who spoke or began a sentence and whose gender, where titles
/// or earlier pronouns tell it, agrees; "who" the description or name before it; "they" and "it" the last
/// institution that spoke. A pronoun that finds nobody within four sentences stays without a speaker.
struct SpeakerFinder {
  private let passage: Passage
  private let classifier: SourceClassifier
  private var people: People
  private var speakers: [Entry] = []
  private var byPerson: [Int: Int] = [:]
  private var byDescription: [UInt64: Int] = [:]
  private var lastInstitution: (speaker: Int, token: Int)?
  /// The people spoken of last, the latest at the end; short, so that looking back stays cheap.
  private var recent: [(person: Int, token: Int)] = []

  private struct Entry {
    var name: Span
    var role: Span?
    var type: SourceType
    var person: Int?
    var mentions: [Span]
    var contents: [Range<Int>]
  }

  /// What the finder says of one draft.
  struct Answer {
    let type: SourceType
    let speaker: Int?
  }

  /// Gets ready to read a passage's drafts.
  init(_ passage: Passage, _ drafts: [Draft]) {
    self.passage = passage
    classifier = SourceClassifier(passage: passage)
    people = People(passage, sources: drafts.compactMap(\.source))
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
        let place = people.mentions[mention]
        if beginsSentence(place.tokens) { remember(place.person, at: place.tokens.lowerBound) }
        mention += 1
      }
      answers[index] = answer(for: source, drafts[index].sourceType)
      if let speaker = answers[index].speaker {
        speakers[speaker].contents += drafts[index].content
        speakers[speaker].mentions.append(passage.span(source))
      }
    }
    return finished(answers)
  }

  // MARK: - One source

  private mutating func answer(for source: Range<Int>, _ read: SourceType) -> Answer {
    // The encoder saw few anonymous sources in training; "critics" are never a document, and a lone
    // "who" is nobody's name. There the words decide.
    let core = classifier.core(of: source)
    let worded = classifier.type(of: source)
    let isRelative = source.count == 1 && passage.classes[source.lowerBound].contains(.relative)
    let isVague =
      worded == .vague && core.last.map { passage.classes[$0].contains(.vagueNoun) } == true
    let type = worded == .anonymous || isRelative || isVague ? worded : read
    switch type {
    case .none: return Answer(type: type, speaker: nil)
    case .pronoun: return Answer(type: type, speaker: antecedent(of: source))
    case .namedPerson, .office, .namedOrganization, .anonymous, .vague:
      let head = core.upperBound - 1
      if let person = people.mention(in: core)?.person, passage.tokens[head].isCapitalized {
        return Answer(type: .namedPerson, speaker: speaker(person, source))
      }
      if passage.classes[core.lowerBound].contains(.definite),
        let person = people.person(withRole: head)
      {
        return Answer(type: .namedPerson, speaker: speaker(person, source))
      }
      if let person = personAtEnd(of: source, after: core) {
        return Answer(type: .namedPerson, speaker: speaker(person, source))
      }
    case .document, .media: break
    }
    let description = type == .anonymous ? untilComma(source) : core
    return Answer(type: type, speaker: speaker(describedBy: description, type))
  }

  /// An unnamed source in full: "a spokesman for the council", so that it is not taken for another.
  private func untilComma(_ source: Range<Int>) -> Range<Int> {
    source.lowerBound..<(source.first { passage.marks[$0] == .comma } ?? source.upperBound)
  }

  /// The person whose name follows a description: "mother of two Ada Lim", "the mayor, Ada Lim".
  private func personAtEnd(of source: Range<Int>, after core: Range<Int>) -> Int? {
    let rest = passage.trimmed(core.upperBound..<source.upperBound)
    guard let mention = people.mention(in: rest),
      mention.tokens.upperBound <= rest.upperBound,
      isAge(mention.tokens.upperBound..<rest.upperBound),
      !passage.classes[mention.tokens.lowerBound - 1].intersects([.preposition, .coordinator])
    else { return nil }
    return mention.person
  }

  /// Whether nothing or only an age stands in some tokens after a name: ", 58".
  private func isAge(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { passage.marks[$0] == .comma || passage.tokens[$0].kind == .number }
  }

  private mutating func speaker(_ person: Int, _ source: Range<Int>) -> Int {
    remember(person, at: source.lowerBound)
    if let known = byPerson[person] {
      speakers[known].role = speakers[known].role ?? role(in: source, person)
      return known
    }
    let name = passage.span(people.everybody[person].name)
    byPerson[person] = speakers.count
    speakers.append(
      Entry(
        name: name,
        role: role(in: source, person),
        type: .namedPerson,
        person: person,
        mentions: [],
        contents: []
      )
    )
    return speakers.count - 1
  }

  private mutating func speaker(describedBy core: Range<Int>, _ type: SourceType) -> Int {
    let words = passage.classes[core.lowerBound].contains(.determiner) ? core.dropFirst() : core
    let key = words.reduce(into: UInt64(0)) { hash, index in
      hash = hash &* 31 &+ passage.tokens[index].key.rawValue
    }
    let known = byDescription[key] ?? speakers.count
    if known == speakers.count {
      byDescription[key] = known
      let name = passage.span(words.isEmpty ? core : words)
      speakers.append(
        Entry(name: name, role: nil, type: type, person: nil, mentions: [], contents: [])
      )
    }
    if type != .anonymous { lastInstitution = (known, core.lowerBound) }
    return known
  }

  /// What the source says of a person besides the name: words before it, or an apposition.
  private func role(in source: Range<Int>, _ person: Int) -> Span? {
    let surname = passage.tokens[people.everybody[person].name.upperBound - 1].key
    guard let last = source.first(where: { passage.tokens[$0].key == surname }) else { return nil }
    var start = last
    while start > source.lowerBound, passage.tokens[start - 1].isCapitalized,
      !passage.classes[start - 1].intersects([.roleNoun, .title])
    { start -= 1 }
    var before = source.lowerBound..<start
    if let first = before.first, passage.classes[first].contains(.determiner) {
      before = before.dropFirst()
    }
    // "Ada Lim and Mayor Tom Bray": the first is somebody else, no part of the role.
    if let other = people.mention(in: before)?.tokens, other.upperBound < before.upperBound,
      passage.classes[other.upperBound].contains(.coordinator)
    {
      before = other.upperBound + 1..<before.upperBound
    }
    let describes = before.contains { index in
      passage.classes[index].contains(.roleNoun)
        || passage.isWord(index) && !passage.tokens[index].isCapitalized
    }
    if describes {
      return passage.span(passage.trimmed(before))
    }
    let after = passage.trimmed(last + 1..<source.upperBound)
    let end = after.first { passage.marks[$0] == .comma } ?? after.upperBound
    let apposition = passage.trimmed(after.lowerBound..<end)
    let isRole = apposition.contains { passage.classes[$0].intersects([.roleNoun, .determiner]) }
    return isRole && apposition.count <= 14 ? passage.span(apposition) : nil
  }

  // MARK: - Pronouns

  private mutating func antecedent(of source: Range<Int>) -> Int? {
    let index = source.lowerBound
    let classes = passage.classes[index]
    if classes.intersects([.relative, .that]) {
      if let phrase = described(before: index) {
        return speaker(describedBy: phrase, classifier.type(of: phrase))
      }
      guard let person = people.mention(in: max(0, index - 12)..<index)?.person else { return nil }
      return speaker(person, source)
    }
    let gender: People.Gender? =
      classes.contains(.feminine) ? .female : classes.contains(.masculine) ? .male : nil
    if let gender {
      let fitting = recent.last { entry in
        index - entry.token < 160 && people.everybody[entry.person].gender ?? gender == gender
      }
      guard let person = fitting?.person else { return nil }
      people.note(gender, of: person)
      return speaker(person, source)
    }
    guard classes.contains(.thirdPerson), let last = lastInstitution, index - last.token < 160
    else {
      return nil
    }
    lastInstitution = (last.speaker, index)
    return last.speaker
  }

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
    recent.removeAll { $0.person == person }
    recent.append((person, token))
    if recent.count > 6 { recent.removeFirst() }
  }

  private func beginsSentence(_ tokens: Range<Int>) -> Bool {
    let index = passage.sentences.partitioningIndex { $0.tokens.upperBound > tokens.lowerBound }
    guard index < passage.sentences.count else { return false }
    return tokens.lowerBound - passage.sentences[index].tokens.lowerBound <= 3
  }

  // MARK: - The result

  private mutating func finished(_ answers: [Answer]) -> ([Speaker], [Answer]) {
    for mention in people.mentions {
      guard let speaker = byPerson[mention.person] else { continue }
      speakers[speaker].mentions.append(passage.span(mention.tokens))
    }
    let made = speakers.map { entry in
      Speaker(
        name: passage.article.text[entry.name],
        role: entry.role.map { passage.article.text[$0] },
        type: entry.type,
        mentions: Self.withoutOverlaps(entry.mentions),
        wordCount: wordCount(entry.contents)
      )
    }
    let order = made.indices.sorted { left, right in
      (made[left].mentions.first ?? Span(0, 0), left) < (
        made[right].mentions.first ?? Span(0, 0), right
      )
    }
    var place = [Int](repeating: 0, count: made.count)
    for (position, index) in order.enumerated() { place[index] = position }
    let placed = answers.map { Answer(type: $0.type, speaker: $0.speaker.map { place[$0] }) }
    return (order.map { made[$0] }, placed)
  }

  /// Spans in text order; of two that overlap, the longer.
  private static func withoutOverlaps(_ spans: [Span]) -> [Span] {
    var kept: [Span] = []
    for span in spans.sorted() {
      if let last = kept.last, last.overlaps(span) {
        if span.count > last.count { kept[kept.count - 1] = span }
      } else {
        kept.append(span)
      }
    }
    return kept
  }

  /// Words in ranges that may overlap, each counted once.
  private func wordCount(_ ranges: [Range<Int>]) -> Int {
    var end = 0
    var count = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(range.lowerBound, end)
      guard start < range.upperBound else { continue }
      count += passage.wordCount(start..<range.upperBound)
      end = range.upperBound
    }
    return count
  }
}
