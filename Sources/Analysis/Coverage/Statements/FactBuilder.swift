import Articles

/// Makes facts of groups of sentences: who tells each, in whose voice, and who leaves it out.
struct FactBuilder {
  private let documents: [Document]
  private let outlines: [Outline]
  private let index: StatementIndex
  private let sources: NamedSources

  /// Takes documents and their outlines, the index of their statements and who their sources are.
  init(
    _ documents: [Document],
    outlines: [Outline],
    index: StatementIndex,
    sources: NamedSources
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
  /// unless they tell another group's or what another sentence of the group tells besides. What
  /// several articles tell and others leave out comes first: what most tell, then what stands earliest
  /// where it is told (by tenths of the article), then what has a source. What all tell comes next and
  /// then what one alone tells, each in the same order.
  func facts(of groups: [[Int]]) -> [Comparison.Fact] {
    let telling = TellingClause(documents, index: index)
    let groups = withoutRepeats(groups)
    var told: [Int: [Range<Int>]] = [:]
    var groupsOfEntry: [Int: [Int]] = [:]
    var facts: [Comparison.Fact] = []
    func add(_ parts: [Part]) {
      for part in parts { told[part.entry, default: []].append(part.tokens) }
      facts.append(fact(of: parts, telling))
    }
    for (number, group) in groups.enumerated() {
      add(zip(group, telling.clauses(telling: group)).map { ($0, $1 ?? sentence(of: $0)) })
      for member in group { groupsOfEntry[member, default: []].append(number) }
    }
    for entry in index.entries.indices where statesSomething(entry) {
      for clause in untold(of: entry, told[entry] ?? [], telling) {
        let members = Set((groupsOfEntry[entry] ?? []).flatMap { groups[$0] }).sorted()
        let others = telling.parts(of: members, telling: clause, of: entry)
        let tellsAlone = isTelling(entry) && !telling.isFragment(clause, of: entry)
        if tellsAlone || !others.isEmpty { add([(entry, clause)] + others) }
      }
    }
    return facts.map { (fact: $0, rank: rank(of: $0)) }.enumerated().sorted { left, right in
      let (a, b) = (left.element.rank, right.element.rank)
      return a == b ? left.offset < right.offset : a.lexicographicallyPrecedes(b)
    }.map(\.element.fact)
  }

  private func withoutRepeats(_ groups: [[Int]]) -> [[Int]] {
    RepeatedGroups.joined(groups) {
      index.entries[$0].article
    } isHeading: { entry in
      let place = index.entries[entry]
      return outlines[place.article].position(of: place.sentence) == .headline
    }
  }

  /// What of a sentence tells nothing that a group tells: all of it, or some of its clauses.
  private func untold(of entry: Int, _ told: [Range<Int>], _ telling: TellingClause)
    -> [Range<Int>]
  {
    let sentence = sentence(of: entry)
    guard !told.isEmpty else { return [sentence] }
    guard !told.contains(sentence) else { return [] }
    return telling.clauses(of: entry).filter { clause in !told.contains { $0.overlaps(clause) } }
  }

  private func sentence(of entry: Int) -> Range<Int> {
    let place = index.entries[entry]
    return documents[place.article].sentences[place.sentence].tokens
  }

  private func statesSomething(_ entry: Int) -> Bool {
    let place = index.entries[entry]
    return outlines[place.article].voice(of: place.sentence) != .none
  }

  /// Whether what no other article has is worth telling: a heading sums up its own story, and a
  /// writer's question tells nothing.
  private func isTelling(_ entry: Int) -> Bool {
    let place = index.entries[entry]
    let document = documents[place.article]
    let outline = outlines[place.article]
    let tokens = document.sentences[place.sentence].tokens
    let asks = tokens.last.map { document.text[document.tokens[$0].span] == "?" } ?? false
    return outline.position(of: place.sentence) != .headline
      && !(asks && !outline.isQuoted(place.sentence))
  }

  /// An entry, and the tokens by which its sentence tells the fact.
  private typealias Part = (entry: Int, tokens: Range<Int>)

  private func fact(of parts: [Part], _ telling: TellingClause) -> Comparison.Fact {
    let reporting = Set(parts.map { index.entries[$0.entry].article })
    let weights = telling.typicality(of: parts)
    return Comparison.Fact(
      statements: zip(parts, weights).map { part, weight in
        statement(of: index.entries[part.entry], by: part.tokens, typicality: weight)
      },
      reportedBy: documents.indices.filter { reporting.contains($0) },
      missingFrom: documents.indices.filter { !reporting.contains($0) }
    )
  }

  private func statement(
    of entry: StatementIndex.Entry,
    by tokens: Range<Int>,
    typicality: Double
  ) -> Comparison.Fact.Statement {
    let document = documents[entry.article]
    let sentence = document.sentences[entry.sentence]
    let isWhole = tokens == sentence.tokens
    let span = isWhole ? sentence.span : document.span(of: tokens)
    let voice = voice(of: tokens, in: entry)
    let attribution =
      voice == .sourced || voice == .mixed ? attribution(of: span, in: entry) : nil
    return Comparison.Fact.Statement(
      passage: Comparison.Passage(article: entry.article, span: sentence.span),
      clause: Comparison.Passage(article: entry.article, span: span),
      voice: voice,
      speaker: attribution.flatMap { sources.name(of: $0, in: entry.article) },
      position: outlines[entry.article].position(of: entry.sentence),
      typicality: typicality
    )
  }

  /// The voice of a clause: the sentence's, unless only some of its clauses are attributed.
  private func voice(of clause: Range<Int>, in entry: StatementIndex.Entry) -> Voice {
    let document = documents[entry.article]
    let voice = outlines[entry.article].voice(of: entry.sentence)
    let isWhole = clause == document.sentences[entry.sentence].tokens
    guard !isWhole, voice == .mixed || voice == .sourced else { return voice }
    let words = clause.map { document.tokens[$0] }.filter { $0.kind != .punctuation }.map(\.span)
    let attributed = outlines[entry.article].attributions(of: entry.sentence)
      .map { document.attributions[$0] }.flatMap { $0.source + $0.cue + $0.content }
    let held = words.count { word in attributed.contains { $0.contains(word) } }
    return held == 0 ? .writer : held * 2 > words.count ? .sourced : .mixed
  }

  /// The attribution to which most of a span's words belong, by its index; the first of equals.
  private func attribution(of span: Span, in entry: StatementIndex.Entry) -> Int? {
    let held = outlines[entry.article].attributions(of: entry.sentence).map { place in
      let content = documents[entry.article].attributions[place].content
      let bytes = content.reduce(0) { sum, piece in
        sum
          + max(
            0,
            min(piece.upperBound, span.upperBound) - max(piece.lowerBound, span.lowerBound)
          )
      }
      return (place: place, bytes: bytes)
    }
    let most = held.map(\.bytes).max() ?? 0
    return held.first { $0.bytes == most && most > 0 }?.place
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
      fact.reportedBy.count == 1 ? 2 : fact.missingFrom.isEmpty ? 1 : 0,
      -Double(fact.reportedBy.count),
      (earliest * 10).rounded(.down),
      hasSource ? 0 : 1,
      earliest,
    ]
  }
}
