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
  /// Of a sentence that tells a group's fact by one clause the other clauses are told by it alone,
  /// unless they tell another group's. Facts that an article leaves out come first: those told by most
  /// others, then those that stand earliest where they are told (by tenths of the article), then those
  /// with a source. Facts that all tell come after them, in the same order.
  func facts(of groups: [[Int]]) -> [Comparison.Fact] {
    var told: [Int: [Range<Int>]] = [:]
    var facts: [Comparison.Fact] = []
    let telling = TellingClause(documents, index: index)
    for group in groups {
      let parts = zip(group, telling.clauses(telling: group)).map { member, clause -> Part in
        let entry = index.entries[member]
        return (entry, clause ?? documents[entry.article].sentences[entry.sentence].tokens)
      }
      for (member, part) in zip(group, parts) { told[member, default: []].append(part.tokens) }
      facts.append(fact(of: parts))
    }
    for entry in index.entries.indices where statesSomething(entry) {
      facts += untold(of: entry, told[entry] ?? [], telling)
        .map { fact(of: [(index.entries[entry], $0)]) }
    }
    return facts.map { (fact: $0, rank: rank(of: $0)) }.enumerated().sorted { left, right in
      let (a, b) = (left.element.rank, right.element.rank)
      return a == b ? left.offset < right.offset : a.lexicographicallyPrecedes(b)
    }.map(\.element.fact)
  }

  /// What of a sentence tells nothing that a group tells: all of it, or some of its clauses.
  private func untold(of entry: Int, _ told: [Range<Int>], _ telling: TellingClause)
    -> [Range<Int>]
  {
    let place = index.entries[entry]
    let sentence = documents[place.article].sentences[place.sentence].tokens
    guard !told.isEmpty else { return [sentence] }
    guard !told.contains(sentence) else { return [] }
    return telling.clauses(of: entry).filter { clause in !told.contains { $0.overlaps(clause) } }
  }

  private func statesSomething(_ entry: Int) -> Bool {
    let place = index.entries[entry]
    return documents[place.article].sentences[place.sentence].voice != .none
  }

  /// Sentences, and the tokens by which each tells the fact.
  private typealias Part = (entry: StatementIndex.Entry, tokens: Range<Int>)

  private func fact(of parts: [Part]) -> Comparison.Fact {
    let reporting = Set(parts.map(\.entry.article))
    return Comparison.Fact(
      statements: parts.map { statement(of: $0.entry, by: $0.tokens) },
      reportedBy: documents.indices.filter { reporting.contains($0) },
      missingFrom: documents.indices.filter { !reporting.contains($0) }
    )
  }

  private func statement(of entry: StatementIndex.Entry, by tokens: Range<Int>)
    -> Comparison.Fact.Statement
  {
    let document = documents[entry.article]
    let sentence = document.sentences[entry.sentence]
    let isWhole = tokens == sentence.tokens
    let span = isWhole ? sentence.span : document.span(of: tokens)
    let voice = isWhole ? sentence.voice : voice(of: tokens, in: entry)
    let attribution =
      voice == .sourced || voice == .mixed ? attribution(of: span, in: entry) : nil
    return Comparison.Fact.Statement(
      passage: Comparison.Passage(article: entry.article, span: sentence.span),
      clause: Comparison.Passage(article: entry.article, span: span),
      voice: voice,
      speaker: attribution.flatMap { sources.name(of: $0, in: entry.article) },
      position: outlines[entry.article].position(of: entry.sentence)
    )
  }

  /// The voice of a clause: the sentence's, unless only some of its clauses are attributed.
  private func voice(of clause: Range<Int>, in entry: StatementIndex.Entry) -> Voice {
    let document = documents[entry.article]
    let voice = document.sentences[entry.sentence].voice
    guard voice == .mixed || voice == .sourced else { return voice }
    let words = clause.map { document.tokens[$0] }.filter { $0.kind != .punctuation }.map(\.span)
    let attributed = outlines[entry.article].attributions(of: entry.sentence)
      .map { document.attributions[$0] }.flatMap { $0.source + $0.cue + $0.content }
    let held = words.count { word in attributed.contains { $0.contains(word) } }
    return held == 0 ? .writer : held * 2 > words.count ? .sourced : .mixed
  }

  /// The first attribution to which some of a span's words belong.
  private func attribution(of span: Span, in entry: StatementIndex.Entry) -> Attribution? {
    outlines[entry.article].attributions(of: entry.sentence).lazy
      .map { documents[entry.article].attributions[$0] }
      .first { $0.content.contains { $0.overlaps(span) } }
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
