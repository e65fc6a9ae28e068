import Articles

/// Makes facts of groups of sentences: who tells each, in whose voice, and who leaves it out.
struct FactBuilder {
  private let documents: [Document]
  private let outlines: [Outline]
  private let index: StatementIndex
  private let sources: SourceJoiner

  /// Takes documents and their outlines, the index of their statements and who their sources are.
  init(
    _ documents: [Document],
    outlines: [Outline],
    index: StatementIndex,
    sources: SourceJoiner
  ) {
    self.documents = documents
    self.outlines = outlines
    self.index = index
    self.sources = sources
  }

  /// The facts that groups of entries tell, and those that one article alone tells; what a reader of
  /// the other articles misses most first.
  ///
  /// Facts that an article leaves out come first: those told by most others, then those that stand
  /// earliest where they are told (by tenths of the article), then those with a source. Facts that
  /// all tell come after them, in the same order.
  func facts(of groups: [[Int]]) -> [Comparison.Fact] {
    let grouped = Set(groups.joined())
    let alone = index.entries.indices.filter { !grouped.contains($0) && statesSomething($0) }
    let facts = (groups + alone.map { [$0] }).map(fact)
    return facts.map { (fact: $0, rank: rank(of: $0)) }.enumerated().sorted { left, right in
      let (a, b) = (left.element.rank, right.element.rank)
      return a == b ? left.offset < right.offset : a.lexicographicallyPrecedes(b)
    }.map(\.element.fact)
  }

  private func statesSomething(_ entry: Int) -> Bool {
    let place = index.entries[entry]
    return documents[place.article].sentences[place.sentence].voice != .none
  }

  private func fact(of group: [Int]) -> Comparison.Fact {
    let entries = group.map { index.entries[$0] }
    let statements = entries.map { entry in
      let document = documents[entry.article]
      let sentence = document.sentences[entry.sentence]
      return Comparison.Fact.Statement(
        passage: Comparison.Passage(article: entry.article, span: sentence.span),
        voice: sentence.voice,
        speaker: speaker(of: entry),
        position: outlines[entry.article].position(of: entry.sentence)
      )
    }
    let reporting = Set(entries.map(\.article))
    return Comparison.Fact(
      statements: statements,
      reportedBy: documents.indices.filter { reporting.contains($0) },
      missingFrom: documents.indices.filter { !reporting.contains($0) }
    )
  }

  /// Whom the first attributed words of a sentence are attributed to.
  private func speaker(of entry: StatementIndex.Entry) -> String? {
    let document = documents[entry.article]
    let span = document.sentences[entry.sentence].span
    return outlines[entry.article].attributions(of: entry.sentence).lazy
      .map { document.attributions[$0] }
      .first { $0.content.contains { $0.overlaps(span) } }
      .flatMap { sources.name(of: $0, in: entry.article) }
  }

  /// What facts are ordered by, the smallest first.
  private func rank(of fact: Comparison.Fact) -> [Double] {
    let starts = fact.statements.map { statement in
      let document = documents[statement.passage.article]
      return Double(statement.passage.span.lowerBound) / Double(max(1, document.text.count))
    }
    let earliest = starts.min() ?? 1
    let hasSource = fact.statements.contains { $0.voice == .sourced || $0.voice == .mixed }
    return [
      fact.missingFrom.isEmpty ? 1 : 0,
      -Double(fact.reportedBy.count),
      (earliest * 10).rounded(.down),
      hasSource ? 0 : 1,
      earliest,
    ]
  }
}
