import Articles

/// Finds where one article attributes what another states, where one has denied what another tells, and
/// where the verb gets weightier.
///
/// Two sentences that tell the same are compared at the words they share: they must be very alike or give
/// the same quotation, and be alike in more than names and roles. If these words lie inside attributed
/// words in one, and the other has neither source nor quotation marks and its article names no source for
/// it elsewhere, the other drops the source, unless it tells of the source itself; of a promise or
/// forecast only who says that it will be so does. If they are denied in one, the other states or
/// attributes what is denied. If the same source *says* it in one and *claims* or *admits* it in the
/// other, the verb shifts. The classes of verbs follow advice to reporters (AP; Bender: "said" is neutral,
/// "claimed" doubts, "admitted" implies guilt). Limits: a source named in the sentence before is seen
/// only where the reading joins it.
struct ShiftFinder {
  /// How much more alike than others two sentences are between which something shifts.
  private static let certainty = 1.3
  /// How many of the terms they share are neither names nor roles, at least.
  private static let fewestPlain = 2

  let documents: [Document]
  let outlines: [Outline]
  let index: StatementIndex
  let sources: SourceJoiner
  private let named: NamedSources
  private let pairs: [StatementMatcher.Pair]
  /// By entry: the entries that tell the same.
  private let partners: StatementNeighbours
  /// By entry: later entries that give a number for the same thing.
  let counting: [Int: Set<Int>]
  /// By entry: its words.
  private let words: [StatementWords]

  /// Takes documents and their outlines, the index of their statements, pairs of sentences that tell
  /// the same, those of them that count the same thing or give the same quotation, and who the sources
  /// are.
  init(
    _ documents: [Document],
    outlines: [Outline],
    index: StatementIndex,
    pairs: [StatementMatcher.Pair],
    counting: [(first: Int, second: Int)],
    quoting: [(first: Int, second: Int)],
    sources: SourceJoiner,
    named: NamedSources
  ) {
    self.documents = documents
    self.outlines = outlines
    self.index = index
    self.sources = sources
    self.named = named
    partners = StatementNeighbours(
      pairs.filter { $0.likeness >= StatementMatcher.threshold },
      count: index.entries.count
    )
    self.counting = Dictionary(grouping: counting, by: \.first)
      .mapValues { Set($0.map(\.second)) }
    let quoting = Dictionary(grouping: quoting, by: \.first).mapValues { Set($0.map(\.second)) }
    self.pairs = pairs.filter { pair in
      pair.likeness >= Self.certainty * StatementMatcher.threshold
        || quoting[pair.first]?.contains(pair.second) == true
    }
    var vocabulary = index
    words = index.entries.map { place in
      let document = documents[place.article]
      let tokens = document.sentences[place.sentence].tokens
      return StatementWords(tokens, of: document, index: &vocabulary) { token in
        token.isCapitalized && sources.labels.isName(token.span, in: place.article)
      }
    }
  }

  /// The shifts, the most alike sentences first; each sentence is set against one sentence of another
  /// article at most, and what several articles attribute and one states is one shift.
  func shifts() -> [Comparison.AttributionShift] {
    struct Place: Hashable {
      let entry: Int
      let article: Int
    }
    var seen: Set<Place> = []
    var places: [[String]: Int] = [:]
    var shifts: [ShiftDraft] = []
    let ordered = pairs.sorted {
      ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second)
    }
    for pair in ordered {
      let first = Place(entry: pair.first, article: index.entries[pair.second].article)
      let second = Place(entry: pair.second, article: index.entries[pair.first].article)
      guard !seen.contains(first), !seen.contains(second), let shift = shift(between: pair)
      else { continue }
      seen.formUnion([first, second])
      let key = [words(shift.other), shift.change.kind.rawValue, shift.change.ending.one]
      if let place = places[key] {
        shifts[place].add(shift)
      } else {
        places[key] = shifts.count
        shifts.append(shift)
      }
    }
    return shifts.map { $0.finished(documents) }
  }

  /// The words of a passage, white space folded.
  private func words(_ passage: Comparison.Passage) -> String {
    documents[passage.article].text[passage.span].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private func shift(between pair: StatementMatcher.Pair) -> ShiftDraft? {
    guard isWorthALook(pair), sharedPlainly(pair.first, pair.second).count >= Self.fewestPlain
    else { return nil }
    let shared = index.entries[pair.first].terms.shared(with: index.entries[pair.second].terms)
    guard shared.count > 2 else { return nil }
    let (a, b) = (telling(pair.first, shared), telling(pair.second, shared))
    for (one, other) in [(a, b), (b, a)] {
      if let change =
        denied(by: one, in: other) ?? Self.weightier(than: one, in: other)
        ?? dropped(from: one, in: other)
      {
        return ShiftDraft(change, attributed: one.passage, other: other.passage)
      }
    }
    return nil
  }

  /// The terms outside names and roles that two entries share.
  private func sharedPlainly(_ first: Int, _ second: Int) -> [Int] {
    words[first].plain.shared(with: words[second].plain)
  }

  /// Whether another sentence of the same article that tells the same, more than who is the source, has
  /// a source.
  func namesSource(_ other: Telling, tellingAs attributed: Telling) -> Bool {
    let source = sourceTerms(of: attributed)
    return partners.places(of: attributed.entry).contains { place in
      let entry = partners.entries[place]
      let sentence = index.entries[entry]
      guard sentence.article == other.passage.article, entry != other.entry else { return false }
      let voice = outlines[sentence.article].voice(of: sentence.sentence)
      return (voice == .sourced || voice == .mixed)
        && sharedPlainly(entry, attributed.entry).count { !source.contains($0) }
          >= Self.fewestPlain
    }
  }

  /// The terms of the words that name a sentence's source.
  func sourceTerms(of attributed: Telling) -> Set<Int> {
    let document = documents[attributed.passage.article]
    var index = index
    return Set(
      (attributed.attribution?.source ?? []).flatMap { document.tokenRange(in: $0) }
        .flatMap { index.terms(of: document.tokens[$0], in: document) }
    )
  }

  /// Whether the voices and verbs of two sentences leave room for a shift; most pairs end here.
  private func isWorthALook(_ pair: StatementMatcher.Pair) -> Bool {
    let denials = [pair.first, pair.second].map { words[$0].denial != nil }
    if denials[0] != denials[1] { return true }
    let sentences = [index.entries[pair.first], index.entries[pair.second]]
    let voices = sentences.map { outlines[$0.article].voice(of: $0.sentence) }
    if voices.contains(.sourced), voices.contains(.writer) { return true }
    let classes = sentences.map { place in
      outlines[place.article].attributions(of: place.sentence)
        .map { documents[place.article].attributions[$0].cueClass }
    }
    func shifts(from first: [CueClass], to second: [CueClass]) -> Bool {
      first.contains(.neutral) && second.contains { Self.effect(of: $0) != nil }
    }
    return shifts(from: classes[0], to: classes[1]) || shifts(from: classes[1], to: classes[0])
  }

  private func telling(_ entry: Int, _ shared: [Int]) -> Telling {
    let place = index.entries[entry]
    return Telling(
      entry,
      at: place,
      sharing: shared,
      words: words[entry],
      in: documents[place.article],
      outline: outlines[place.article],
      sources: named
    )
  }
}
