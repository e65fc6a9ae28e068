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
  private let pairs: [StatementMatcher.Pair]
  /// By entry: the entries that tell the same.
  let partners: [[Int]]
  /// By entry: later entries that give a number for the same thing.
  let counting: [Int: Set<Int>]
  /// Entries that deny something.
  private let denying: Set<Int>
  /// By entry, where a pair holds it: its terms outside names and roles.
  private let plain: [Set<Int>]

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
    sources: SourceJoiner
  ) {
    self.documents = documents
    self.outlines = outlines
    self.index = index
    self.sources = sources
    var partners: [[Int]] = Array(repeating: [], count: index.entries.count)
    for pair in pairs where pair.likeness >= StatementMatcher.threshold {
      partners[pair.first].append(pair.second)
      partners[pair.second].append(pair.first)
    }
    self.partners = partners
    self.counting = Dictionary(grouping: counting, by: \.first)
      .mapValues { Set($0.map(\.second)) }
    let quoting = Dictionary(grouping: quoting, by: \.first).mapValues { Set($0.map(\.second)) }
    self.pairs = pairs.filter { pair in
      pair.likeness >= Self.certainty * StatementMatcher.threshold
        || quoting[pair.first]?.contains(pair.second) == true
    }
    var plain: [Set<Int>?] = Array(repeating: nil, count: index.entries.count)
    var vocabulary = index
    for entry in self.pairs.flatMap({ [$0.first, $0.second] }) where plain[entry] == nil {
      let place = index.entries[entry]
      let document = documents[place.article]
      plain[entry] = Set(
        document.sentences[place.sentence].tokens.filter { token in
          !ActorWords.roles.contains(document.tokens[token].key)
            && !(document.tokens[token].isCapitalized
              && sources.isName(document.tokens[token].span, in: place.article))
        }.flatMap { vocabulary.terms(of: document.tokens[$0], in: document) }
      )
    }
    self.plain = plain.map { $0 ?? [] }
    denying = Set(
      index.entries.indices.filter { entry in
        let document = documents[index.entries[entry].article]
        let sentence = document.sentences[index.entries[entry].sentence]
        return Speech.denial(in: sentence.tokens, of: document) != nil
      }
    )
  }

  /// The shifts, the most alike sentences first; each sentence is set against one sentence of another
  /// article at most, and the same words in several articles are one shift.
  func shifts() -> [Comparison.AttributionShift] {
    struct Place: Hashable {
      let entry: Int
      let article: Int
    }
    var seen: Set<Place> = []
    var places: [[String]: Int] = [:]
    var shifts: [Comparison.AttributionShift] = []
    var twins: [[String]] = []
    let ordered = pairs.sorted {
      ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second)
    }
    for pair in ordered {
      let first = Place(entry: pair.first, article: index.entries[pair.second].article)
      let second = Place(entry: pair.second, article: index.entries[pair.first].article)
      guard !seen.contains(first), !seen.contains(second),
        let shift = shift(between: pair)
      else { continue }
      seen.formUnion([first, second])
      let key = [words(shift.attributed), words(shift.other), shift.kind.rawValue]
      if let place = places[key] {
        let known = [shifts[place].attributed.article, shifts[place].other.article]
        for article in [shift.attributed.article, shift.other.article]
        where !known.contains(article) && !twins[place].contains(documents[article].article.name) {
          twins[place].append(documents[article].article.name)
        }
      } else {
        places[key] = shifts.count
        shifts.append(shift)
        twins.append([])
      }
    }
    return zip(shifts, twins).map { $0.with(twins: $1) }
  }

  /// The words of a passage, white space folded.
  private func words(_ passage: Comparison.Passage) -> String {
    documents[passage.article].text[passage.span].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private func shift(between pair: StatementMatcher.Pair) -> Comparison.AttributionShift? {
    guard isWorthALook(pair) else { return nil }
    let shared = Set(index.entries[pair.first].terms).intersection(index.entries[pair.second].terms)
    guard shared.count > 2,
      plain[pair.first].intersection(plain[pair.second]).count >= Self.fewestPlain
    else { return nil }
    let (a, b) = (telling(pair.first, shared), telling(pair.second, shared))
    for (one, other) in [(a, b), (b, a)] {
      if let change =
        denied(by: one, in: other) ?? Self.weightier(than: one, in: other)
        ?? dropped(from: one, in: other)
      {
        return shift(from: one, to: other, change)
      }
    }
    return nil
  }

  /// Whether the voices and verbs of two sentences leave room for a shift; most pairs end here.
  private func isWorthALook(_ pair: StatementMatcher.Pair) -> Bool {
    if denying.contains(pair.first) != denying.contains(pair.second) { return true }
    let sentences = [pair.first, pair.second].map { entry in
      (article: index.entries[entry].article, sentence: index.entries[entry].sentence)
    }
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

  private func shift(
    from attributed: Telling,
    to other: Telling,
    _ change: Change
  ) -> Comparison.AttributionShift {
    Comparison.AttributionShift(
      attributed: attributed.passage,
      other: other.passage,
      kind: change.kind,
      from: change.from,
      to: change.to,
      change: change.sentence
    )
  }

  private func telling(_ entry: Int, _ shared: Set<Int>) -> Telling {
    Telling(
      entry,
      sharing: shared,
      in: documents,
      outlines: outlines,
      index: index,
      sources: sources
    )
  }
}

extension Comparison.AttributionShift {
  /// The same shift, told also of the articles that give the same words.
  fileprivate func with(twins: [String]) -> Self {
    guard !twins.isEmpty else { return self }
    return Self(
      attributed: attributed,
      other: other,
      kind: kind,
      from: from,
      to: to,
      change: change + " The same words are in \(twins.joined(separator: ", "))."
    )
  }
}
