import Articles

/// Brings together the numbers that several articles give for the same thing.
///
/// Two quantities are of the same thing when their units can be compared and the words around them
/// are alike: the weight of the shared terms, each by how near it stands to both numbers. One
/// article has one number in a figure. Limits: a number that only the sentence before explains is
/// not joined.
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
    quantities = documents.enumerated().flatMap { article, document in
      QuantityReader(document, article: article).quantities()
    }
    contexts = quantities.map { quantity in
      let document = documents[quantity.article]
      return FigureContext(quantity, in: document) { index.terms(of: $0, in: document) }
    }
    weights = index.weights
    groups = Self.groups(of: quantities, contexts, weights: weights)
  }

  /// The figures that at least two articles give: those that disagree first, each group in the order
  /// of its first article and text.
  func figures() -> [Comparison.Figure] {
    let namer = FigureNamer(documents, weights: weights)
    let figures = groups.map { group in
      let members = group.map { quantities[$0] }
      let agree = members.allSatisfy { one in members.allSatisfy { one.agrees(with: $0) } }
      let values = members.map { quantity in
        let document = documents[quantity.article]
        return Comparison.Figure.Value(
          passage: Comparison.Passage(
            article: quantity.article,
            span: document.span(of: quantity.tokens)
          ),
          value: quantity.reading
        )
      }
      let what = namer.name(of: group.map { (quantities[$0], contexts[$0]) })
      return Comparison.Figure(what: what, values: values, agree: agree)
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
    weights: [Double]
  ) -> [[Int]] {
    var group = Array(quantities.indices)
    var members = quantities.indices.map { [$0] }
    for pair in pairs(of: quantities, contexts, weights: weights) {
      let (a, b) = (group[pair.first], group[pair.second])
      guard a != b else { continue }
      let articles = Set(members[a].map { quantities[$0].article })
      guard articles.isDisjoint(with: members[b].map { quantities[$0].article }) else { continue }
      for member in members[b] { group[member] = a }
      members[a] += members[b]
      members[b] = []
    }
    return members.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Pairs of quantities of the same thing, the most alike first.
  private static func pairs(
    of quantities: [Quantity],
    _ contexts: [FigureContext],
    weights: [Double]
  ) -> [(first: Int, second: Int, likeness: Double)] {
    var holders: [Int: [(quantity: Int, nearness: Double)]] = [:]
    var pairs: [(first: Int, second: Int, likeness: Double)] = []
    for (second, context) in contexts.enumerated() {
      var shared: [Int: Double] = [:]
      for (term, nearness) in context.nearness where term < weights.count {
        for holder in holders[term] ?? []
        where areComparable(quantities[holder.quantity], quantities[second]) {
          shared[holder.quantity, default: 0] += weights[term] * min(nearness, holder.nearness)
        }
        holders[term, default: []].append((second, nearness))
      }
      for (first, likeness) in shared {
        let equal = quantities[first].agrees(with: quantities[second])
        let likeness = likeness + (equal ? agreement : 0)
        if likeness >= bar(quantities[first], equal: equal) {
          pairs.append((first, second, likeness))
        }
      }
    }
    return pairs.sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
  }

  /// How much two quantities of a unit must share: days are many, amounts of money few, and two
  /// different counts of things are of the same things only where more than their name is shared.
  private static func bar(_ quantity: Quantity, equal: Bool) -> Double {
    switch quantity.unit {
    case .day, .weekday: 3 * threshold
    case .unnamed: 2 * threshold
    case .things where !equal: 2 * threshold
    case .money: 0.8 * threshold
    default: threshold
    }
  }

  private static func areComparable(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.article != b.article else { return false }
    switch (a.unit, b.unit) {
    case (.unnamed, .people), (.people, .unnamed), (.unnamed, .things), (.things, .unnamed):
      return a.values == b.values
    default:
      return a.unit == b.unit
    }
  }
}
