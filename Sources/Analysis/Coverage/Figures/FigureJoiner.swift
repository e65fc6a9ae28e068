import Articles

/// Brings together the numbers that several articles give for the same thing.
///
/// Pairs of the same thing (`FigurePairs`) come together, the most alike first; where two articles count
/// something, a further article's only count of it joins them. One article has one number in a figure, and
/// those it gives for the same again.
/// Limits: a number that only the sentence before explains is not joined.
struct FigureJoiner {
  private let documents: [Document]
  private let quantities: [Quantity]
  private let contexts: [FigureContext]
  private let weights: [Double]
  /// The quantities of the same thing, each group ascending, by their first.
  private let groups: [[Int]]

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
    let pairs = FigurePairs(quantities, contexts, heads: heads, weights: weights)
    groups = Self.groups(of: pairs)
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

  private static func groups(of pairs: FigurePairs) -> [[Int]] {
    let quantities = pairs.quantities
    var group = Array(quantities.indices)
    var members = quantities.indices.map { [$0] }
    for pair in pairs.equalsFirst() {
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
    let counted = completed(groups, with: alone, of: pairs)
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
    of pairs: FigurePairs
  ) -> [[Int]] {
    let (quantities, heads) = (pairs.quantities, pairs.heads)
    var counts: [Int: [Int]] = [:]
    for quantity in quantities.indices {
      for term in heads[quantity] { counts[term, default: []].append(quantity) }
    }
    var alone = Set(alone)
    return groups.map { group in
      var group = group
      for term in heads[group[0]]
      where pairs.isTelling(term)
        && group.allSatisfy({ heads[$0].contains(term) })
      {
        let byArticle = Dictionary(grouping: counts[term] ?? []) { quantities[$0].article }
        for own in byArticle.values.sorted(by: { $0[0] < $1[0] }) {
          guard let candidate = own.first(where: alone.contains),
            own.allSatisfy({ quantities[$0].agrees(with: quantities[candidate]) }),
            !group.contains(where: { quantities[$0].article == quantities[candidate].article }),
            FigurePairs.areComparable(quantities[group[0]], quantities[candidate])
          else { continue }
          group.append(candidate)
          alone.remove(candidate)
        }
      }
      return group
    }
  }
}
