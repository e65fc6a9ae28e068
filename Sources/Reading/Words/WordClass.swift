import Articles

/// What the reading's lexicons know about a word; a word can be of several classes.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  // How a cue takes its content.
  static let saying = WordClass(rawValue: 1 << 0)
  static let telling = WordClass(rawValue: 1 << 1)
  static let judging = WordClass(rawValue: 1 << 2)
  static let thinking = WordClass(rawValue: 1 << 3)
  static let planning = WordClass(rawValue: 1 << 4)
  static let seeming = WordClass(rawValue: 1 << 5)
  static let showing = WordClass(rawValue: 1 << 6)
  static let cueNoun = WordClass(rawValue: 1 << 7)
  static let cueAdverb = WordClass(rawValue: 1 << 8)

  // What a cue says about its content.
  static let doubt = WordClass(rawValue: 1 << 9)
  static let guilt = WordClass(rawValue: 1 << 10)
  static let truth = WordClass(rawValue: 1 << 11)
  static let dramatic = WordClass(rawValue: 1 << 12)

  // The forms of a verb.
  static let base = WordClass(rawValue: 1 << 13)
  static let third = WordClass(rawValue: 1 << 14)
  static let past = WordClass(rawValue: 1 << 15)
  static let gerund = WordClass(rawValue: 1 << 16)

  // Function words.
  static let auxiliary = WordClass(rawValue: 1 << 17)
  static let adverb = WordClass(rawValue: 1 << 18)
  static let subjectPronoun = WordClass(rawValue: 1 << 19)
  static let objectPronoun = WordClass(rawValue: 1 << 20)
  static let possessive = WordClass(rawValue: 1 << 21)
  static let relative = WordClass(rawValue: 1 << 22)
  static let determiner = WordClass(rawValue: 1 << 23)
  static let preposition = WordClass(rawValue: 1 << 24)
  static let coordinator = WordClass(rawValue: 1 << 25)
  static let quantifier = WordClass(rawValue: 1 << 26)
  static let time = WordClass(rawValue: 1 << 27)
  static let that = WordClass(rawValue: 1 << 28)
  static let indefinite = WordClass(rawValue: 1 << 29)
  static let definite = WordClass(rawValue: 1 << 30)
  static let feminine = WordClass(rawValue: 1 << 31)
  static let masculine = WordClass(rawValue: 1 << 32)
  static let thirdPerson = WordClass(rawValue: 1 << 33)
  static let action = WordClass(rawValue: 1 << 34)

  // Writing.
  static let abbreviation = WordClass(rawValue: 1 << 35)
  static let title = WordClass(rawValue: 1 << 36)
  static let starter = WordClass(rawValue: 1 << 37)
  static let elision = WordClass(rawValue: 1 << 38)

  // Sources.
  static let vagueNoun = WordClass(rawValue: 1 << 39)
  static let anonymousNoun = WordClass(rawValue: 1 << 40)
  static let documentNoun = WordClass(rawValue: 1 << 41)
  static let mediaNoun = WordClass(rawValue: 1 << 42)
  static let officeNoun = WordClass(rawValue: 1 << 43)
  static let organizationNoun = WordClass(rawValue: 1 << 44)
  static let roleNoun = WordClass(rawValue: 1 << 45)

  /// Verbs that attribute, of any kind.
  static let cueVerb: WordClass = [.saying, .telling, .judging, .thinking, .planning, .showing]
  /// Nouns that name sources.
  static let nominal: WordClass = [
    .vagueNoun, .anonymousNoun, .documentNoun, .mediaNoun, .officeNoun, .organizationNoun,
    .roleNoun,
  ]
  /// Forms of a verb that can stand without an auxiliary.
  static let finite: WordClass = [.base, .third, .past]

  /// What a cue of these classes says about its content.
  var cueClass: CueClass {
    if contains(.dramatic) { return .dramatic }
    if contains(.doubt) || contains(.cueAdverb) { return .doubt }
    if contains(.guilt) { return .guilt }
    if contains(.truth) { return .truthClaiming }
    if intersects([.saying, .telling, .judging]) { return .neutral }
    if contains(.planning) { return .plan }
    return intersects([.thinking, .seeming]) ? .belief : .neutral
  }

  /// Whether it is of at least one of the classes.
  func intersects(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }
}
