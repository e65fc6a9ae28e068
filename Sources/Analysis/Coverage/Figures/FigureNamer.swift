import Articles

/// Says in a few of the articles' own words what a figure counts: "roof beams", "people protested",
/// "repairs cost (crowns)".
struct FigureNamer {
  private let documents: [Document]
  private let weights: [Double]

  /// Takes the documents, and the weights of the terms in the contexts.
  init(_ documents: [Document], weights: [Double]) {
    self.documents = documents
    self.weights = weights
  }

  /// The name of what the quantities count, from the one whose surroundings the others share most.
  func name(of members: [(quantity: Quantity, context: FigureContext)]) -> String {
    let named = members.indices.filter { members[$0].quantity.unit != .unnamed }
    let central = (named.isEmpty ? Array(members.indices) : named).max { left, right in
      let (a, b) = (centrality(left, in: members), centrality(right, in: members))
      return a == b ? left > right : a < b
    }
    guard let central else { return "" }
    return name(of: members[central].quantity)
  }

  private func centrality(
    _ index: Int,
    in members: [(quantity: Quantity, context: FigureContext)]
  ) -> Double {
    members.indices.filter { $0 != index }.reduce(0) { sum, other in
      sum + members[index].context.shared(with: members[other].context, weights: weights)
    }
  }

  private func name(of quantity: Quantity) -> String {
    let document = documents[quantity.article]
    let clause = FigureContext.clause(around: quantity, in: document)
    let noun = document.text[document.span(of: quantity.noun)]
    let before = words(in: clause.lowerBound..<quantity.tokens.lowerBound, of: document).suffix(2)
    let after = words(in: quantity.tokens.upperBound..<clause.upperBound, of: document).prefix(2)
    switch quantity.unit {
    case .money, .percent:
      let unit = noun.split(separator: " ").last.map { " (\($0))" } ?? ""
      return (before.isEmpty ? after : before[...]).joined(separator: " ") + unit
    case .things:
      // "Years" alone says nothing.
      guard quantity.head.map(FigureContext.isUnit) == true else { return noun }
      return ((before.isEmpty ? after : before[...]) + ["(\(noun))"]).joined(separator: " ")
    case .people:
      let words = after.isEmpty ? Array(before.suffix(1)) + [noun] : [noun] + Array(after)
      return words.joined(separator: " ")
    case .unnamed: return (before + after).joined(separator: " ")
    case .result: return "result: " + (before + after).joined(separator: " ")
    case .day, .weekday: return "day: " + (before + after).joined(separator: " ")
    }
  }

  /// The words of a range that carry meaning, units and numbers aside.
  private func words(in range: Range<Int>, of document: Document) -> [String] {
    range.filter { index in
      let token = document.tokens[index]
      return token.kind == .word && !CommonWords.contains(token.key)
        && !FigureContext.isUnit(token.key)
    }.map { document.text[document.tokens[$0].span] }
  }
}
