import Articles

/// The people a story names, and every place where it does.
///
/// A person is known by the last word of a name in capitals ("Dana Whitlock", "Ms. Whitlock",
/// "Whitlock"); first names, and he or she, tell two bearers of one surname apart. Of "Councilman Rob
/// Tillery" and "Rob Tillery" the shorter is the name.
///
/// Limits: places of two words look like people here; only who speaks becomes a speaker.
struct People {
  enum Gender {
    case female
    case male

    /// What a noun tells of the person it names: "spokeswoman", "father"; nil for other words.
    init?(noun: WordClass) {
      guard noun.intersects([.feminine, .masculine]),
        !noun.intersects([.subjectPronoun, .objectPronoun, .possessive, .title])
      else { return nil }
      self = noun.contains(.feminine) ? .female : .male
    }
  }

  struct Person {
    /// The fullest name met, in tokens.
    var name: Range<Int>
    /// What titles, pronouns and words such as "mother" have told.
    var gender: Gender?
    /// Whether a title, a role, an age or a surname alone shows that it is a person.
    var isShown = false
  }

  /// A place that names a person.
  struct Mention {
    let tokens: Range<Int>
    var person: Int
    /// The role that stands before the name in capitals: "Deputy Mayor".
    let role: Range<Int>?
    /// Whether a title tells the bearers of one surname apart.
    let hasGender: Bool
  }

  /// Everybody, in the order of the first full mention.
  private(set) var everybody: [Person] = []
  /// Those whose name reads as a person's but is an institution's.
  var institutions: Set<Int> = []
  /// All mentions in text order.
  private(set) var mentions: [Mention] = []
  /// How many bearers of a surname are told apart; keeps the search linear.
  private static let mostBearers = 8
  let passage: Passage
  private var bySurname: [WordKey: [Int]] = [:]
  private var byFirstName: [WordKey: Int] = [:]

  /// Looks through the story; `sources` may name people by a single word, as no other place does.
  init(_ passage: Passage, sources: [Range<Int>]) {
    self.passage = passage
    let runs = NameRun.all(in: passage)
    for run in runs where run.name.count > 1 && !run.isHeadline { register(run) }
    for run in runs where run.name.count == 1 && run.isTitled { register(run) }
    for source in sources where source.count == 1 && passage.tokens[source.lowerBound].isCapitalized
    {
      let known = passage.classes[source.lowerBound]
      guard known.isEmpty, bySurname[passage.tokens[source.lowerBound].key] == nil,
        byFirstName[passage.tokens[source.lowerBound].key] == nil
      else { continue }
      register(NameRun(name: source))
    }
    for run in runs {
      if let person = person(named: run.name, run.gender) { add(run, person) }
    }
  }

  private mutating func add(_ run: NameRun, _ person: Int) {
    let known = everybody[person].name
    let name = run.name.count > known.count ? run.name.suffix(known.count) : run.name
    let gender = run.gender ?? kin(beside: name)
    mentions.append(
      Mention(tokens: name, person: person, role: run.role, hasGender: run.gender != nil)
    )
    if let gender { everybody[person].gender = gender }
    let isSurname =
      name.count == 1 && known.count > 1 && isSurname(name.lowerBound, of: person)
    if run.isTitled || gender != nil || isSurname || isAged(name) {
      everybody[person].isShown = true
    }
  }

  /// Takes what a pronoun tells about a person.
  mutating func note(_ gender: Gender, of person: Int) {
    if everybody[person].gender == nil { everybody[person].gender = gender }
  }

  /// Takes a mention for another bearer of the name.
  mutating func move(mentionAt token: Int, to person: Int) {
    let index = mentions.partitioningIndex { $0.tokens.lowerBound >= token }
    if index < mentions.count, mentions[index].tokens.lowerBound == token {
      mentions[index].person = person
    }
  }

  /// Whether a person is a woman or a man, as far as anything tells or the given name presumes.
  func gender(of person: Int) -> Gender? {
    let name = everybody[person].name
    if let told = everybody[person].gender { return told }
    return name.count > 1 ? GivenNames.gender(of: passage.tokens[name.lowerBound].key) : nil
  }

  /// Whether a single word is the surname of a person.
  func isSurname(_ token: Int, of person: Int) -> Bool {
    isAlike(token, everybody[person].name.upperBound - 1)
  }

  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    passage.tokens[one].key == passage.tokens[other].key
  }

  /// What a word of kinship or office next to a name tells: "his father, Greg Mason", "Laura Mason, his
  /// mother,".
  private func kin(beside name: Range<Int>) -> Gender? {
    func isComma(_ index: Int) -> Bool {
      passage.tokens.indices.contains(index) && passage.marks[index] == .comma
    }
    if isComma(name.upperBound) {
      let first = name.upperBound + 1
      let after = first..<max(first, min(first + 3, passage.tokens.count - 1))
      let end = after.first { !passage.isWord($0) || passage.classes[$0].contains(.relative) }
      let noun = after.prefix { $0 != end }.first { Gender(noun: passage.classes[$0]) != nil }
      // "… Laura Mason, his mother said" is about two.
      if let noun, !passage.classes[noun + 1].intersects(WordClass.finite.union(.auxiliary)) {
        return Gender(noun: passage.classes[noun])
      }
    }
    let before = name.lowerBound - 1
    if before >= 0, passage.isWord(before) { return Gender(noun: passage.classes[before]) }
    guard before >= 1, isComma(before), isComma(name.upperBound) else { return nil }
    return Gender(noun: passage.classes[before - 1])
  }

  /// Whether an age or "who" follows a name: "Jonas Eklund, 58".
  private func isAged(_ name: Range<Int>) -> Bool {
    let next = name.upperBound + 1
    return next < passage.tokens.count && passage.marks[next - 1] == .comma
      && (passage.tokens[next].kind == .number
        || passage.classes[next].contains(.relative) && !passage.isThing(name))
  }

  /// The last mention of a person that begins in a range of tokens; O(log n).
  func mention(in range: Range<Int>) -> Mention? {
    let end = mentions.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    guard end > 0, mentions[end - 1].tokens.lowerBound >= range.lowerBound else { return nil }
    return mentions[end - 1]
  }

  /// The mentions that begin in a range of tokens, in text order.
  func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    let first = mentions.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    let end = mentions.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    return mentions[first..<max(first, end)]
  }

  // MARK: - Names

  private mutating func register(_ run: NameRun) {
    let surname = passage.tokens[run.name.upperBound - 1].key
    if let known = person(named: run.name, run.gender) {
      let name = everybody[known].name
      let isFuller = run.name.count > name.count
      if run.name.count > 1, isFuller == isAlike(run.name.lowerBound, name.lowerBound) {
        everybody[known].name = run.name
      }
      return
    }
    let first = passage.tokens[run.name.lowerBound].key
    let bearers = bySurname[surname] ?? []
    if let short = bearers.first(where: { everybody[$0].name.count == 1 }) {
      everybody[short].name = run.name
    } else if bearers.isEmpty
      || bearers.count < Self.mostBearers
        && (run.name.count > 1 || run.gender != nil)
    {
      bySurname[surname, default: []].append(everybody.count)
      everybody.append(Person(name: run.name, gender: run.gender))
    }
    if run.name.count > 1, let person = person(named: run.name, run.gender) {
      byFirstName[first] = byFirstName[first] ?? person
    }
  }

  /// The person a name means: the same first name, or the first bearer of the surname whose gender
  /// agrees.
  func person(named name: Range<Int>, _ gender: Gender?) -> Int? {
    let first = passage.tokens[name.lowerBound].key
    let bearers = bySurname[passage.tokens[name.upperBound - 1].key] ?? []
    if name.count == 1 {
      // One who is called by the surname alone is whom it means.
      let known = bearers.first { bearer in
        gender.map { told in self.gender(of: bearer) == told }
          ?? (everybody[bearer].name.count == 1)
      }
      let fitting = bearers.first { gender == nil || self.gender(of: $0) ?? gender == gender }
      return known ?? fitting ?? byFirstName[first]
    }
    return bearers.first { isOneName(everybody[$0].name, name) }
  }

  /// Whether two full names of one surname begin alike, or one ends with the whole other.
  private func isOneName(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let count = min(one.count, other.count)
    guard count > 1 else { return false }
    return isAlike(one.lowerBound, other.lowerBound)
      || zip(one.suffix(count), other.suffix(count)).allSatisfy(isAlike)
  }
}
