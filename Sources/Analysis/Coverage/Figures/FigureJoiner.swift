import Articles

/// Brings together the numbers that several articles give for the same thing.
///
/// Two quantities are of the same thing when their units can be compared and the words around them
/// are alike: the weight of the shared terms, each by how near it stands to both numbers. Between two
/// sentences equal numbers find each other first; beside them numbers that differ must be the only
/// ones left, each nearer to the other than to the equals, or share the more. Different counts must
/// share more than what they count, unless two other articles have that count already; different sums
/// have a word beside both that is none for money, or one owner, and different days one verb. One article has one number in a figure, and those it gives for the same again.
/// Limits: a number that only the sentence before explains is not joined.
struct FigureJoiner {
  private let documents: [Document]
  private let quantities: [Quantity]
  private let contexts: [FigureContext]
  private let weights: [Double]
  /// The quantities of the same thing, each group ascending, by their first.
  private let groups: [[Int]]

  /// How alike the words around two numbers are at least.
  private static let threshold = 0.5
  /// What equal values add: two articles seldom give the same number for different things.
  private static let agreement = 0.3

  /// Reads the quantities of documents; `index` is the index of their statements.
  init(_ documents: [Document], index: StatementIndex) {
    var index = index
    self.documents = documents
    let quantities = documents.enumerated().flatMap { article, document in
      QuantityReader(document, article: article).quantities()
    }
    var termsOfAct: [Int: [Int]] = [:]
    contexts = quantities.indices.map { place in
      let quantity = quantities[place - (quantities[place].counted ?? 0)]
      let document = documents[quantity.article]
      return FigureContext(quantity, in: document) { token in
        let terms = index.terms(of: token, in: document)
        guard let act = SameActs.act(of: token.key) else { return terms }
        let known = termsOfAct[act] ?? terms
        termsOfAct[act] = known
        return known
      }
    }
    self.quantities = quantities
    weights = index.weights
    let heads = quantities.map { quantity in
      quantity.noun.isEmpty || quantity.isMeasure
        ? []
        : index.terms(
          of: documents[quantity.article].tokens[quantity.noun.upperBound - 1],
          in: documents[quantity.article]
        )
    }
    groups = Self.groups(of: quantities, contexts, heads: heads, weights: weights)
  }

  /// The figures that at least two articles give: those that disagree first, each group in the order
  /// of its first article and text.
  func figures() -> [Comparison.Figure] {
    let namer = FigureNamer(documents, weights: weights)
    let figures = groups.map { group in
      let members = group.map { quantities[$0] }
      let values = members.map { quantity in
        let document = documents[quantity.article]
        return Comparison.Figure.Value(
          passage: Comparison.Passage(
            article: quantity.article,
            span: document.span(of: quantity.tokens)
          ),
          value: quantity.reading,
          conflicts: members.indices.filter { !quantity.agrees(with: members[$0]) }
        )
      }
      let what = namer.name(of: group.map { (quantities[$0], contexts[$0]) })
      return Comparison.Figure(what: what, values: values)
    }
    return figures.filter { !$0.agree } + figures.filter(\.agree)
  }

  /// The nouns that count the same people in several articles, by article and head token.
  func sameCounts() -> [[(article: Int, head: Int)]] {
    groups.compactMap { group in
      let people = group.map { quantities[$0] }.filter { $0.unit == .people }
      guard people.count > 1 else { return nil }
      return people.map { ($0.article, $0.noun.upperBound - 1) }
    }
  }

  /// Sentences that give numbers for the same thing, as documents and their sentences.
  func sentences() -> [[(article: Int, sentence: Int)]] {
    groups.filter { group in
      ![.day, .weekday].contains(quantities[group[0]].unit)
    }.map { group in group.map { (quantities[$0].article, quantities[$0].sentence) } }
  }

  private static func groups(
    of quantities: [Quantity],
    _ contexts: [FigureContext],
    heads: [[Int]],
    weights: [Double]
  ) -> [[Int]] {
    var group = Array(quantities.indices)
    var members = quantities.indices.map { [$0] }
    let pairs = pairs(of: quantities, contexts, heads: heads, weights: weights)
    for pair in equalsFirst(pairs, of: quantities, contexts, weights: weights) {
      let (a, b) = (group[pair.first], group[pair.second])
      guard a != b else { continue }
      let articles = Set(members[a].map { quantities[$0].article })
      guard articles.isDisjoint(with: members[b].map { quantities[$0].article }) else { continue }
      for member in members[b] { group[member] = a }
      members[a] += members[b]
      members[b] = []
    }
    let groups = members.filter { $0.count > 1 }
    let alone = members.filter { $0.count == 1 }.map { $0[0] }
    let counted = completed(groups, with: alone, of: quantities, heads: heads, weights: weights)
    return withRecounts(counted, of: quantities).map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The groups with both of an article's numbers where it gives one for what it has counted before.
  private static func withRecounts(_ groups: [[Int]], of quantities: [Quantity]) -> [[Int]] {
    var groups = groups
    var group: [Int: Int] = [:]
    for (number, members) in groups.enumerated() {
      for member in members { group[member] = number }
    }
    for (second, quantity) in quantities.enumerated() {
      guard let back = quantity.counted else { continue }
      let pair = [second - back, second]
      guard let number = pair.lazy.compactMap({ group[$0] }).first else { continue }
      for member in pair where group[member] == nil {
        groups[number].append(member)
        group[member] = number
      }
    }
    return groups
  }

  /// The groups with what other articles count of the same noun: where two articles have a count of it,
  /// the noun alone is enough to take a further article's only one for a count of the same.
  private static func completed(
    _ groups: [[Int]],
    with alone: [Int],
    of quantities: [Quantity],
    heads: [[Int]],
    weights: [Double]
  ) -> [[Int]] {
    var counts: [Int: [Int]] = [:]
    for quantity in quantities.indices {
      for term in heads[quantity] { counts[term, default: []].append(quantity) }
    }
    var alone = Set(alone)
    return groups.map { group in
      var group = group
      for term in heads[group[0]]
      where term < weights.count && weights[term] >= threshold
        && group.allSatisfy({ heads[$0].contains(term) })
      {
        let byArticle = Dictionary(grouping: counts[term] ?? []) { quantities[$0].article }
        for own in byArticle.values.sorted(by: { $0[0] < $1[0] }) {
          guard let candidate = own.first(where: alone.contains),
            own.allSatisfy({ quantities[$0].agrees(with: quantities[candidate]) }),
            !group.contains(where: { quantities[$0].article == quantities[candidate].article }),
            areComparable(quantities[group[0]], quantities[candidate])
          else { continue }
          group.append(candidate)
          alone.remove(candidate)
        }
      }
      return group
    }
  }

  /// Two quantities, the earlier first, and how alike what is told around them is.
  private struct Pair {
    let first: Int
    let second: Int
    let likeness: Double
    let isEqual: Bool
  }

  /// Pairs of quantities of the same thing, the most alike first; `heads` holds the terms of the noun
  /// that each counts.
  private static func pairs(
    of quantities: [Quantity],
    _ contexts: [FigureContext],
    heads: [[Int]],
    weights: [Double]
  ) -> [Pair] {
    var holders: [Int: [(quantity: Int, nearness: Double)]] = [:]
    var pairs: [Pair] = []
    for (second, context) in contexts.enumerated() {
      var shared: [Int: (likeness: Double, isMoreThanHead: Bool)] = [:]
      for (term, nearness) in context.nearness where term < weights.count {
        for (first, other) in holders[term] ?? []
        where areComparable(quantities[first], quantities[second]) {
          let isHead = heads[first].contains(term) && heads[second].contains(term)
          shared[first, default: (0, false)].likeness += weights[term] * min(nearness, other)
          if !isHead { shared[first, default: (0, false)].isMoreThanHead = true }
        }
        holders[term, default: []].append((second, nearness))
      }
      for (first, found) in shared {
        let equal = quantities[first].agrees(with: quantities[second])
        guard equal || canDiffer(first, second, quantities, contexts) else { continue }
        let likeness = found.likeness + (equal ? agreement : 0)
        if likeness >= bar(quantities[first], quantities[second], equal: equal),
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
  private static func equalsFirst(
    _ pairs: [Pair],
    of quantities: [Quantity],
    _ contexts: [FigureContext],
    weights: [Double]
  ) -> [Pair] {
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
        || quantities[pair.first].unit != .percent && pair.likeness >= 2 * threshold
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
  private static func canDiffer(
    _ first: Int,
    _ second: Int,
    _ quantities: [Quantity],
    _ contexts: [FigureContext]
  ) -> Bool {
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

  private static func areComparable(_ a: Quantity, _ b: Quantity) -> Bool {
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
