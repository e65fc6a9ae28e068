import Articles

/// Finds where one article attributes what another states, and where the verb gets weightier.
///
/// Two sentences that tell the same are compared at the words they share. If these lie inside
/// attributed words in one, and the other has neither source nor quotation marks and its article
/// names no source for it elsewhere, the other drops the source: two sentences must be very alike for
/// that, and the other must not tell of the source itself. If the same source *says* it in one and *claims* or *admits* it in the other, the verb
/// shifts. The classes of verbs follow advice to reporters (AP; Bender: "said" is neutral, "claimed"
/// doubts, "admitted" implies guilt). Limits: a source named in the sentence before is seen only
/// where the reading joins it.
struct ShiftFinder {
  /// How much more alike than others two sentences are of which one drops the other's source.
  private static let certainty = 1.3

  private let documents: [Document]
  private let outlines: [Outline]
  private let index: StatementIndex
  private let sources: SourceJoiner
  private let pairs: [StatementMatcher.Pair]
  /// By entry: the entries that tell the same.
  private let partners: [[Int]]
  /// By entry: later entries that give a number for the same thing.
  private let counting: [Int: Set<Int>]

  /// Takes documents and their outlines, the index of their statements, pairs of sentences that tell
  /// the same, those of them that count the same thing, and who the sources are.
  init(
    _ documents: [Document],
    outlines: [Outline],
    index: StatementIndex,
    pairs: [StatementMatcher.Pair],
    counting: [(first: Int, second: Int)],
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
    self.pairs = pairs
  }

  /// The shifts, the most alike sentences first; each sentence is set against one sentence of another
  /// article at most.
  func shifts() -> [Comparison.AttributionShift] {
    struct Place: Hashable {
      let entry: Int
      let article: Int
    }
    var seen: Set<Place> = []
    var shifts: [Comparison.AttributionShift] = []
    let ordered = pairs.filter { $0.likeness >= StatementMatcher.threshold }
      .sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    for pair in ordered {
      let first = Place(entry: pair.first, article: index.entries[pair.second].article)
      let second = Place(entry: pair.second, article: index.entries[pair.first].article)
      guard !seen.contains(first), !seen.contains(second),
        let shift = shift(between: pair)
      else { continue }
      seen.formUnion([first, second])
      shifts.append(shift)
    }
    return shifts
  }

  private func shift(between pair: StatementMatcher.Pair) -> Comparison.AttributionShift? {
    guard isWorthALook(pair) else { return nil }
    let shared = Set(index.entries[pair.first].terms).intersection(index.entries[pair.second].terms)
    let (a, b) = (telling(pair.first, shared), telling(pair.second, shared))
    for (one, other) in [(a, b), (b, a)] {
      if let change = Self.weightier(than: one, in: other) {
        return shift(from: one, to: other, change)
      }
      if pair.likeness >= Self.certainty * StatementMatcher.threshold, shared.count > 2,
        let change = dropped(from: one, in: other)
      {
        return shift(from: one, to: other, change)
      }
    }
    return nil
  }

  /// Whether the voices and verbs of two sentences leave room for a shift; most pairs end here.
  private func isWorthALook(_ pair: StatementMatcher.Pair) -> Bool {
    let sentences = [pair.first, pair.second].map { entry in
      (article: index.entries[entry].article, sentence: index.entries[entry].sentence)
    }
    let voices = sentences.map { outlines[$0.article].voice(of: $0.sentence) }
    if pair.likeness >= Self.certainty * StatementMatcher.threshold, voices.contains(.sourced),
      voices.contains(.writer)
    {
      return true
    }
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

  /// What is different in the other, and how to say it.
  private struct Change {
    let kind: Comparison.ShiftKind
    let from: String
    let to: String?
    let sentence: String
  }

  /// How a sentence tells what another tells too.
  private struct Telling {
    let entry: Int
    let name: String
    let passage: Comparison.Passage
    /// The attribution that holds most of the shared words.
    let attribution: Attribution?
    /// The source as the article calls it; nil where nobody is named.
    let source: String?
    let identity: SourceJoiner.Identity?
    /// The cue as written.
    let cue: String?
    /// Whether the cue says, tells or shows.
    let isReport: Bool
    /// Whether the sentence is attributed throughout.
    let isSourced: Bool
    /// Whether the sentence is the writer's own throughout.
    let isBare: Bool
  }

  private func telling(_ entry: Int, _ shared: Set<Int>) -> Telling {
    let (article, sentence) = (index.entries[entry].article, index.entries[entry].sentence)
    let document = documents[article]
    let content = document.sentences[sentence]
    var index = index
    let tokens = content.tokens.filter { token in
      index.terms(of: document.tokens[token], in: document).contains { shared.contains($0) }
    }
    func isHeld(_ token: Int, by spans: [Span]) -> Bool {
      spans.contains { $0.contains(document.tokens[token].span) }
    }
    let attribution = outlines[article].attributions(of: sentence)
      .compactMap { place -> (attribution: Attribution, held: Int)? in
        let attribution = document.attributions[place]
        let told = tokens.filter { !isHeld($0, by: attribution.source + attribution.cue) }
        let held = told.count { isHeld($0, by: attribution.content) }
        return held > 0 && held * 3 >= told.count * 2 ? (attribution, held) : nil
      }
      .max { $0.held < $1.held }?.attribution
    return Telling(
      entry: entry,
      name: document.article.name,
      passage: Comparison.Passage(article: article, span: content.span),
      attribution: attribution,
      source: attribution.flatMap { sources.name(of: $0, in: article) },
      identity: attribution.flatMap { sources.identity(of: $0, in: article) },
      cue: attribution?.cue.first.map { document.text[$0] },
      isReport: attribution.map { Speech.isReport($0, in: document) } ?? false,
      isSourced: attribution != nil && outlines[article].voice(of: sentence) == .sourced,
      isBare: outlines[article].voice(of: sentence) == .writer
        && !outlines[article].isQuoted(sentence)
    )
  }

  /// Whether a sentence names the source of another, by a label or by one of its words: who is told of
  /// may well be who tells it.
  private func names(sourceOf attributed: Telling, in other: Telling) -> Bool {
    let article = other.passage.article
    if let identity = attributed.identity,
      sources.isNamed(identity, in: other.passage.span, of: article)
    {
      return true
    }
    let document = documents[attributed.passage.article]
    var index = index
    let words = Set(
      (attributed.attribution?.source ?? []).flatMap { document.tokenRange(in: $0) }
        .flatMap { index.terms(of: document.tokens[$0], in: document) }
    )
    return !words.isDisjoint(with: index.entries[other.entry].terms)
  }

  /// What to say where the first names a source and the second none.
  private func dropped(from attributed: Telling, in other: Telling) -> Change? {
    guard let source = attributed.source, attributed.isSourced, attributed.isReport,
      !namesSource(other, tellingAs: attributed), !numbersDiffer(attributed.entry, other.entry)
    else { return nil }
    let opening = "\(attributed.name) attributes this to \(source)"
    guard other.isBare else { return nil }
    guard let cue = other.cue ?? hearsay(in: other) else {
      guard other.attribution == nil, !names(sourceOf: attributed, in: other) else { return nil }
      let sentence = "\(opening); \(other.name) states it as fact."
      return Change(kind: .source, from: source, to: nil, sentence: sentence)
    }
    guard other.source == nil else { return nil }
    let sentence = "\(opening); \(other.name) has only “\(cue)”."
    return Change(kind: .source, from: source, to: cue, sentence: sentence)
  }

  /// The words of a sentence that pass on what nobody in particular says: "reportedly".
  private func hearsay(in telling: Telling) -> String? {
    let place = index.entries[telling.entry]
    let document = documents[place.article]
    let tokens = document.sentences[place.sentence].tokens
    let adverb = Lexicon.hearsay.matches(in: tokens, of: document.tokens).first?.tokens
    return (adverb ?? HearsayPassive.all(in: tokens, of: document).first)
      .map { document.text[document.span(of: $0)] }
  }

  /// Whether two sentences both give numbers, none in common and none for the same thing: they tell
  /// different things.
  private func numbersDiffer(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (numbers(in: first), numbers(in: second))
    return !one.isEmpty && !other.isEmpty && one.isDisjoint(with: other)
      && counting[min(first, second)]?.contains(max(first, second)) != true
  }

  private func numbers(in entry: Int) -> Set<WordKey> {
    let document = documents[index.entries[entry].article]
    let tokens = document.sentences[index.entries[entry].sentence].tokens
    return Set(tokens.map { document.tokens[$0] }.filter { $0.kind == .number }.map(\.key))
  }

  /// Whether another sentence of the same article that tells the same has a source.
  private func namesSource(_ other: Telling, tellingAs attributed: Telling) -> Bool {
    partners[attributed.entry].contains { entry in
      let place = index.entries[entry]
      let voice = outlines[place.article].voice(of: place.sentence)
      return place.article == other.passage.article && entry != other.entry
        && (voice == .sourced || voice == .mixed)
    }
  }

  /// What to say where both have the same source and the second a verb that judges.
  private static func weightier(than neutral: Telling, in other: Telling) -> Change? {
    guard let first = neutral.attribution, let second = other.attribution, neutral.isReport,
      neutral.identity != nil, neutral.identity == other.identity,
      first.cueClass == .neutral, let effect = effect(of: second.cueClass),
      let (said, claimed) = neutral.cue.flatMap({ said in other.cue.map { (said, $0) } })
    else { return nil }
    let sentence = "\(neutral.name) has “\(said)”, \(other.name) “\(claimed)”, which \(effect)."
    return Change(kind: .verb, from: said, to: claimed, sentence: sentence)
  }

  private static func effect(of cue: CueClass) -> String? {
    switch cue {
    case .doubt: "casts doubt on the words"
    case .guilt: "suggests guilt or reluctance"
    case .truthClaiming: "vouches for the words"
    case .dramatic: "adds heat"
    case .neutral, .belief, .plan: nil
    }
  }
}
