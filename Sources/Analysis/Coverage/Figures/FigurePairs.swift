import Articles

/// Pairs of numbers that two articles give for the same thing.
///
/// Two quantities are of the same thing when their units can be compared and the words around them
/// are alike: the weight of the shared terms, each by how near it stands to both numbers. Between two
/// sentences equal numbers find each other first; beside them numbers that differ must be the only
/// ones left, each nearer to the other than to the equals, or share the more. Different counts must
/// share more than what they count; different sums have a word beside both that is none for money, or one
/// owner, and different days one verb.
struct FigurePairs {
  let quantities: [Quantity]
  /// The terms of the noun that each quantity counts.
  let heads: [[Int]]
  private let contexts: [FigureContext]
  private let weights: [Double]

  /// How alike the words around two numbers are at least.
  private static let threshold = 0.5
  /// What equal values add: two articles seldom give the same number for different things.
  private static let agreement = 0.3

  /// Takes quantities with what is told around each and the terms of its noun, and what terms weigh.
  init(
    _ quantities: [Quantity],
    _ contexts: [FigureContext],
    heads: [[Int]],
    weights: [Double]
  ) {
    self.quantities = quantities
    self.contexts = contexts
    self.heads = heads
    self.weights = weights
  }

  /// Whether a term is rare enough to tell by itself what is counted.
  func isTelling(_ term: Int) -> Bool { term < weights.count && weights[term] >= Self.threshold }

  /// Two quantities, the earlier first, and how alike what is told around them is.
  struct Pair {
    let first: Int
    let second: Int
    let likeness: Double
    let isEqual: Bool
  }

  /// All pairs, the most alike first.
  private func all() -> [Pair] {
    var holders: [Int: [(quantity: Int, nearness: Double)]] = [:]
    var pairs: [Pair] = []
    for (second, context) in contexts.enumerated() {
      var shared: [Int: (likeness: Double, isMoreThanHead: Bool)] = [:]
      for (term, nearness) in context.nearness where term < weights.count {
        for (first, other) in holders[term] ?? []
        where Self.areComparable(quantities[first], quantities[second]) {
          let isHead = heads[first].contains(term) && heads[second].contains(term)
          shared[first, default: (0, false)].likeness += weights[term] * min(nearness, other)
          if !isHead { shared[first, default: (0, false)].isMoreThanHead = true }
        }
        holders[term, default: []].append((second, nearness))
      }
      for (first, found) in shared {
        let equal = quantities[first].agrees(with: quantities[second])
        guard equal || canDiffer(first, second) else { continue }
        let likeness = found.likeness + (equal ? Self.agreement : 0)
        if likeness >= Self.bar(quantities[first], quantities[second], equal: equal),
          equal || found.isMoreThanHead
        {
          pairs.append(Pair(first: first, second: second, likeness: likeness, isEqual: equal))
        }
      }
    }
    return pairs.sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
  }

  /// The pairs without those of different numbers of which one has an equal in the other's sentence,
  /// and without those beside equal numbers of the same unit unless they belong together: they are all
  /// that the equals leave over and nearer to each other than to these, or, shares of a whole aside,
  /// they share much.
  func equalsFirst() -> [Pair] {
    let pairs = all()
    struct Place: Hashable {
      let article: Int
      let sentence: Int
      let unit: Quantity.Unit
    }
    var numbers: [Place: Int] = [:]
    let places = quantities.map { quantity in
      let place = Place(
        article: quantity.article,
        sentence: quantity.sentence,
        unit: quantity.unit
      )
      let number = numbers[place] ?? numbers.count
      numbers[place] = number
      return number
    }
    var counts = Array(repeating: 0, count: numbers.count)
    for place in places { counts[place] += 1 }
    func key(_ pair: Pair) -> Int { places[pair.first] * counts.count + places[pair.second] }
    let equals = Dictionary(grouping: pairs.filter(\.isEqual), by: key)
    func shared(_ first: Int, _ second: Int) -> Double {
      contexts[first].shared(with: contexts[second], weights: weights)
    }
    return pairs.filter { pair in
      guard !pair.isEqual, let equal = equals[key(pair)] else { return true }
      let (firsts, seconds) = (Set(equal.map(\.first)), Set(equal.map(\.second)))
      guard !firsts.contains(pair.first), !seconds.contains(pair.second) else { return false }
      let isAllThatIsLeft =
        counts[places[pair.first]] == firsts.count + 1
        && counts[places[pair.second]] == seconds.count + 1
      return isAllThatIsLeft
        && equal.allSatisfy {
          max(shared(pair.first, $0.second), shared($0.first, pair.second)) < pair.likeness
        }
        || quantities[pair.first].unit != .percent && pair.likeness >= 2 * Self.threshold
    }
  }

  /// How much two quantities of a unit must share: days are many, amounts of money few, and two
  /// different counts of things are of the same things only where more than their name is shared.
  private static func bar(_ quantity: Quantity, _ other: Quantity, equal: Bool) -> Double {
    switch quantity.unit {
    case .day, .weekday: 3 * threshold
    case .unnamed: 2 * threshold
    case .things where !equal || quantity.isMeasure: 2 * threshold
    case .people where !equal && other.unit != .people: 2 * threshold
    case .money: 0.8 * threshold
    default: threshold
    }
  }

  /// Whether two numbers that differ can be of one thing: sums and shares of one owner for one deed,
  /// days of one act, people who can be each other.
  private func canDiffer(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (contexts[first], contexts[second])
    switch quantities[first].unit {
    case .money, .percent:
      let haveOneOwner = !one.owner.isDisjoint(with: other.owner)
      guard haveOneOwner || one.owner.isEmpty || other.owner.isEmpty else { return false }
      return !one.beside.isDisjoint(with: other.beside)
        || haveOneOwner && !one.money.isDisjoint(with: other.money)
    case .day, .weekday: return !one.act.isDisjoint(with: other.act)
    default:
      guard let a = quantities[first].head, let b = quantities[second].head else { return true }
      return !PeopleCounted.areApart(a, b)
    }
  }

  /// Whether two quantities are of different articles and can count the same.
  static func areComparable(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.article != b.article else { return false }
    switch (a.unit, b.unit) {
    case (.unnamed, .people), (.people, .unnamed), (.unnamed, .things), (.things, .unnamed):
      return a.values == b.values
    case (.people, .things): return b.isLikelyPeople
    case (.things, .people): return a.isLikelyPeople
    case (.money(let one?), .money(let other?)): return one == other
    case (.money, .money): return true
    default:
      return a.unit == b.unit
    }
  }
}
