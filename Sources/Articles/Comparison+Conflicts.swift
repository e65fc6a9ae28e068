extension Comparison {
  /// The articles that tell a statement with another number than the wording that stands for it, each with
  /// the index of the first such figure; O(figures).
  ///
  /// An article that gives the wording's number as well tells no other.
  package func conflicts(with wording: Passage, of fact: Fact) -> [Int: Int] {
    var conflicts: [Int: Int] = [:]
    for (index, figure) in figures.enumerated() where !figure.agree {
      let shown = figure.values.indices.filter { wording.contains(figure.values[$0].passage) }
      guard !shown.isEmpty else { continue }
      let told = figure.values.filter { value in
        fact.statements.contains { $0.clause.contains(value.passage) }
      }
      for (article, values) in Dictionary(grouping: told, by: \.passage.article)
      where values.allSatisfy({ Set($0.conflicts).isSuperset(of: shown) }) {
        conflicts[article] = conflicts[article] ?? index
      }
    }
    return conflicts
  }
}
