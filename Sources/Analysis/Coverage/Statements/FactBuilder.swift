import Articles

/// Makes facts of groups of sentences: who tells each, in whose voice, and who leaves it out.
struct FactBuilder {
  private let documents: [Document]

  /// Takes the documents that the groups were found in.
  init(_ documents: [Document]) {
    self.documents = documents
  }

  /// The facts, what a reader of one article misses most first.
  ///
  /// Facts that an article leaves out come first: those told by most others, then those that stand
  /// earliest where they are told, then those with a source. Facts that all tell come after them,
  /// in the same order.
  func facts(of groups: [[Int]], in index: StatementIndex) -> [Comparison.Fact] {
    let ranked = groups.map { group in
      let fact = fact(of: group.map { index.entries[$0] })
      return (fact: fact, rank: rank(of: fact))
    }
    return ranked.enumerated().sorted { left, right in
      let (a, b) = (left.element.rank, right.element.rank)
      return a == b ? left.offset < right.offset : a.lexicographicallyPrecedes(b)
    }.map(\.element.fact)
  }

  private func fact(of entries: [StatementIndex.Entry]) -> Comparison.Fact {
    let statements = entries.map { entry in
      let document = documents[entry.article]
      let sentence = document.sentences[entry.sentence]
      return Comparison.Fact.Statement(
        passage: Comparison.Passage(article: entry.article, span: sentence.span),
        voice: sentence.voice,
        speaker: speaker(of: sentence, in: document)
      )
    }
    let reporting = Set(entries.map(\.article))
    return Comparison.Fact(
      statements: statements,
      reportedBy: documents.indices.filter { reporting.contains($0) },
      missingFrom: documents.indices.filter { !reporting.contains($0) }
    )
  }

  /// Whom a sentence's words are attributed to: the name of the speaker, or the source as written.
  private func speaker(of sentence: Sentence, in document: Document) -> String? {
    let attribution = document.attributions.first { attribution in
      attribution.content.contains { $0.overlaps(sentence.span) }
    }
    guard let attribution else { return nil }
    if let speaker = attribution.speaker, document.speakers.indices.contains(speaker) {
      return document.speakers[speaker].name
    }
    return attribution.source.first.map { document.text[$0] }
  }

  /// What facts are ordered by, the smallest first.
  private func rank(of fact: Comparison.Fact) -> [Double] {
    let starts = fact.statements.map { statement in
      let document = documents[statement.passage.article]
      return Double(statement.passage.span.lowerBound) / Double(max(1, document.text.count))
    }
    let hasSource = fact.statements.contains { $0.voice == .sourced || $0.voice == .mixed }
    return [
      fact.missingFrom.isEmpty ? 1 : 0,
      -Double(fact.reportedBy.count),
      ((starts.min() ?? 1) * 10).rounded(.down),
      hasSource ? 0 : 1,
      starts.min() ?? 1,
    ]
  }
}
