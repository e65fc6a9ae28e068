import Articles

/// A number with what it counts, as one sentence gives it.
struct Quantity {
  /// What kind of thing is counted; only quantities of one unit can be compared.
  enum Unit: Hashable {
    /// Money, by the stem of the currency's name; nil where none is given.
    case money(WordKey?)
    case percent
    /// People of any description.
    case people
    /// Things, by the stem of their name.
    case things(WordKey)
    /// A result such as "9 to 6".
    case result
    /// A day of the month.
    case day
    /// A day of the week.
    case weekday
    /// What is counted is left to the text around: "three of them".
    case unnamed

    /// Whether it is money of any currency.
    var isMoney: Bool { if case .money = self { true } else { false } }
  }

  /// Index of the document.
  let article: Int
  /// Index of the sentence in it.
  let sentence: Int
  /// The tokens that give it, from what qualifies the number to what is counted.
  let tokens: Range<Int>
  /// The tokens of the number alone.
  let number: Range<Int>
  /// The tokens that name what is counted; empty where the unit says it or nothing does.
  let noun: Range<Int>
  /// The values that the text leaves possible; a single one for an exact number.
  let values: ClosedRange<Double>
  /// Whether the text gives both ends itself: "12 to 18".
  let isRange: Bool
  /// What kind of thing is counted.
  let unit: Unit
  /// The noun that names it, without what stands before; nil where none does.
  let head: WordKey?
  /// Whether a plural that is no known word for people can be one: "islanders".
  let isLikelyPeople: Bool
  /// Whether it is the whole of which the number before counts a part: "ten" of "four of the ten".
  let isWhole: Bool
  /// How many quantities before it in the text stands what it gives another number for: "Police put the
  /// number at 400"; nil for any other.
  let counted: Int?
  /// The value as people read it: "at least 150", "2.4 million crowns", "9 to 6".
  let reading: String

  /// Whether what is counted is a measure, which any two things can have: "years", "euros".
  var isMeasure: Bool {
    switch unit {
    case .money, .percent: true
    case .things: head.map(FigureContext.isUnit) == true
    default: false
    }
  }

  /// Whether two can both be right as they are given.
  func agrees(with other: Quantity) -> Bool {
    switch unit {
    case .result, .day, .weekday: reading == other.reading
    default: isRange && other.isRange ? values == other.values : values.overlaps(other.values)
    }
  }
}

/// How exactly a text gives a number, by the words before it.
enum Precision {
  case exact
  case about
  case atLeast
  case atMost

  /// The values it leaves possible: "about" 5 in 100 to either side, "at least" and "at most" a
  /// tenth beyond.
  func values(around value: Double) -> ClosedRange<Double> {
    switch self {
    case .exact: value...value
    case .about: value * 0.95...value * 1.05
    case .atLeast: value...value * 1.1
    case .atMost: value * 0.9...value
    }
  }

  /// What stands before the number when it is shown, by the words that stand there.
  func prefix(written words: String) -> String {
    switch self {
    case .exact: ""
    case .about: "about "
    case .atLeast, .atMost: words.lowercased() + " "
    }
  }

  /// Words that qualify the number after them, the longest first.
  static let phrases: [(words: [WordKey], precision: Precision)] = [
    ("no more than", .atMost), ("no fewer than", .atLeast), ("no less than", .atLeast),
    ("not more than", .atMost), ("as many as", .atMost), ("as much as", .atMost),
    ("an estimated", .about), ("close to", .about), ("at least", .atLeast), ("more than", .atLeast),
    ("upwards of", .atLeast), ("just over", .atLeast), ("well over", .atLeast),
    ("just under", .atMost), ("fewer than", .atMost), ("less than", .atMost), ("up to", .atMost),
    ("at most", .atMost), ("about", .about), ("around", .about), ("some", .about),
    ("roughly", .about), ("approximately", .about), ("nearly", .about), ("almost", .about),
    ("over", .atLeast), ("under", .atMost),
  ].map { phrase, precision in
    (phrase.split(separator: " ").map { WordKey($0.utf8) }, precision)
  }
}
