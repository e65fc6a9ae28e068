import Articles

/// Those whom a pronoun may stand for, as far as the text has been read.
struct Antecedents {
  /// Somebody whom "he" or "she" may mean: a person with a name, or a speaker without one.
  enum Somebody: Equatable {
    case person(Int)
    case described(Int)
  }

  /// A pronoun that finds nobody within so many tokens, some four sentences, stands for nobody.
  private static let reach = 160

  /// The latest at the end; short, so that looking back stays cheap.
  private var people: [(somebody: Somebody, gender: People.Gender?, token: Int)] = []
  private var institution: (speaker: Int, type: SourceType, token: Int)?

  /// Somebody is spoken of at a token.
  mutating func remember(_ somebody: Somebody, _ gender: People.Gender?, at token: Int) {
    people.removeAll { $0.somebody == somebody }
    people.append((somebody, gender, token))
    if people.count > 6 { people.removeFirst() }
  }

  /// An institution, a group or a document speaks at a token.
  mutating func remember(institution: Int, _ type: SourceType, at token: Int) {
    self.institution = (institution, type, token)
  }

  /// Whom "he" or "she" at a token means: the last whose gender is not the other.
  func somebody(_ gender: People.Gender, at token: Int) -> Somebody? {
    people.last { token - $0.token < Self.reach && $0.gender ?? gender == gender }?.somebody
  }

  /// Which speaker "it" or "they" at a token means; a document is no "they", people no "it".
  mutating func institution(at token: Int, isMany: Bool) -> Int? {
    guard let last = institution, token - last.token < Self.reach,
      isMany ? last.type != .document : last.type != .namedPerson
    else { return nil }
    institution?.token = token
    return last.speaker
  }
}
