import Articles

/// The people a story names, and every place where it does.
///
/// A person is known by the last word of a name in capitals ("Dana Whitlock", "Ms. Whitlock",
/// "Whitlock"); first names, and he or she, tell two bearers of one surname apart.
///
/// Limits: places of two words look like people here; only who speaks becomes a speaker.
struct People {
  enum Gender {
    case female
    case male
  }

  struct Person {
    /// The fullest name met, in tokens.
    var name: Range<Int>
    /// What titles and pronouns have told.
    var gender: Gender?
  }

  /// A place that names a person.
  struct Mention {
    let tokens: Range<Int>
    let person: Int
  }

  /// Everybody, in the order of the first full mention.
  private(set) var everybody: [Person] = []
  /// All mentions in text order.
  private(set) var mentions: [Mention] = []
  /// How many bearers of a surname are told apart; keeps the search linear.
  private static let mostBearers = 8
  private let passage: Passage
  private var bySurname: [WordKey: [Int]] = [:]
  private var byFirstName: [WordKey: Int] = [:]
  private var byRole: [WordKey: Int] = [:]

  /// Looks through the story; `sources` may name people by a single word, as no other place does.
  init(_ passage: Passage, sources: [Range<Int>]) {
    self.passage = passage
    let runs = Self.runs(in: passage)
    for run in runs where run.name.count > 1 && !run.isHeadline { register(run) }
    for run in runs where run.name.count == 1 && run.isTitled { register(run) }
    for source in sources where source.count == 1 && passage.tokens[source.lowerBound].isCapitalized
    {
      let known = passage.classes[source.lowerBound]
      guard known.isEmpty, bySurname[passage.tokens[source.lowerBound].key] == nil,
        byFirstName[passage.tokens[source.lowerBound].key] == nil
      else { continue }
      register(Run(name: source, whole: source))
    }
    for run in runs {
      if let person = person(named: run.name, run.gender) {
        mentions.append(Mention(tokens: run.name, person: person))
        if let role = run.role { byRole[role] = person }
        if let gender = run.gender { everybody[person].gender = gender }
      }
    }
  }

  /// Takes what a pronoun tells about a person.
  mutating func note(_ gender: Gender, of person: Int) {
    if everybody[person].gender == nil { everybody[person].gender = gender }
  }

  /// The last mention of a person that begins in a range of tokens; O(log n).
  func mention(in range: Range<Int>) -> Mention? {
    let end = mentions.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    guard end > 0, mentions[end - 1].tokens.lowerBound >= range.lowerBound else { return nil }
    return mentions[end - 1]
  }

  /// The person whom the story gave a role: "the president" after "President Ada Lim".
  func person(withRole token: Int) -> Int? { byRole[passage.tokens[token].key] }

  // MARK: - Names

  /// A run of words in capitals, divided into role and name.
  private struct Run {
    let name: Range<Int>
    let whole: Range<Int>
    var role: WordKey?
    var gender: Gender?
    var isTitled = false
    var isHeadline = false
  }

  private mutating func register(_ run: Run) {
    let surname = passage.tokens[run.name.upperBound - 1].key
    if let known = person(named: run.name, run.gender) {
      if run.name.count > everybody[known].name.count { everybody[known].name = run.name }
      return
    }
    let first = passage.tokens[run.name.lowerBound].key
    let bearers = bySurname[surname] ?? []
    if let short = bearers.first(where: { everybody[$0].name.count == 1 }) {
      everybody[short].name = run.name
    } else if bearers.isEmpty || run.name.count > 1 && bearers.count < Self.mostBearers {
      bySurname[surname, default: []].append(everybody.count)
      everybody.append(Person(name: run.name, gender: run.gender))
    }
    if run.name.count > 1, let person = person(named: run.name, run.gender) {
      byFirstName[first] = byFirstName[first] ?? person
    }
  }

  /// The person a name means: the same first name, or the first bearer of the surname whose gender
  /// agrees.
  private func person(named name: Range<Int>, _ gender: Gender?) -> Int? {
    let first = passage.tokens[name.lowerBound].key
    let bearers = bySurname[passage.tokens[name.upperBound - 1].key] ?? []
    if name.count == 1 {
      let fitting = bearers.first { gender == nil || everybody[$0].gender ?? gender == gender }
      return fitting ?? bearers.first ?? byFirstName[first]
    }
    return bearers.first { passage.tokens[everybody[$0].name.lowerBound].key == first }
  }

  private static func runs(in passage: Passage) -> [Run] {
    var runs: [Run] = []
    for sentence in passage.sentences {
      let kind = passage.article.blocks[sentence.block].kind
      guard kind.isStory else { continue }
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        guard passage.tokens[start].isCapitalized else {
          start += 1
          continue
        }
        var end = start
        while end < sentence.tokens.upperBound, passage.tokens[end].isCapitalized { end += 1 }
        if var run = run(passage, start..<end) {
          run.isHeadline = kind == .headline || kind == .subhead
          runs.append(run)
        }
        start = end
      }
    }
    return runs
  }

  /// A name without what stands before it (articles, titles, offices), or nil for no person's name.
  private static func run(_ passage: Passage, _ whole: Range<Int>) -> Run? {
    var start = whole.lowerBound
    var gender: Gender?
    var role: WordKey?
    for index in whole {
      let classes = passage.classes[index]
      if classes.isSuperset(of: [.title, .feminine]) { gender = .female }
      if classes.isSuperset(of: [.title, .masculine]) { gender = .male }
      if classes.contains(.roleNoun) { role = passage.tokens[index].key }
      if classes.intersects([.title, .roleNoun, .starter, .time, .vagueNoun]) { start = index + 1 }
    }
    let name = start..<whole.upperBound
    guard !name.isEmpty, name.count <= 4 else { return nil }
    let isInstitution = name.contains {
      passage.classes[$0].intersects([.mediaNoun, .officeNoun, .organizationNoun])
    }
    guard !isInstitution else { return nil }
    let isTitled = start > whole.lowerBound && (role != nil || gender != nil)
    return Run(name: name, whole: whole, role: role, gender: gender, isTitled: isTitled)
  }
}
