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
  private var institutions: [(speaker: Int, type: SourceType, token: Int)] = []

  /// Somebody is spoken of at a token.
  mutating func remember(_ somebody: Somebody, _ gender: People.Gender?, at token: Int) {
    people.removeAll { $0.somebody == somebody }
    people.append((somebody, gender, token))
    if people.count > 6 { people.removeFirst() }
  }

  /// An institution, a group or a document speaks at a token.
  mutating func remember(institution: Int, _ type: SourceType, at token: Int) {
    institutions.removeAll { $0.speaker == institution }
    institutions.append((institution, type, token))
    if institutions.count > 3 { institutions.removeFirst() }
  }

  /// Whom "he" or "she" at a token means: the last whose gender is not the other.
  func somebody(_ gender: People.Gender?, at token: Int) -> Somebody? {
    people.last { last in
      token - last.token < Self.reach && (gender == nil || last.gender ?? gender == gender)
    }?.somebody
  }

  /// Which speaker "it" or "they" at a token means; a document is no "they", people no "it".
  mutating func institution(at token: Int, isMany: Bool) -> Int? {
    let last = institutions.last { last in
      isMany ? last.type != .document : last.type != .namedPerson && last.type != .vague
    }
    guard let last, token - last.token < Self.reach else { return nil }
    remember(institution: last.speaker, last.type, at: token)
    return last.speaker
  }
}
