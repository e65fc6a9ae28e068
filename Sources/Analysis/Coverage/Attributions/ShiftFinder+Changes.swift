import Articles

/// What shifts between two sentences that tell the same.
extension ShiftFinder {
  /// What is different in the other, and how to say it.
  struct Change {
    let kind: Comparison.ShiftKind
    let from: String
    let to: String?
    let sentence: String
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
  func dropped(from attributed: Telling, in other: Telling) -> Change? {
    guard other.isBare, attributed.isSourced, attributed.showsAttribution,
      !attributed.isDenial, attributed.isReport || isForeseen(by: attributed, in: other),
      let source = attributed.source,
      !namesSource(other, tellingAs: attributed), !numbersDiffer(attributed.entry, other.entry)
    else { return nil }
    let opening = "\(attributed.name) attributes this to \(Self.inSentence(source))"
    guard let cue = other.cue ?? hearsay(in: other) else {
      guard other.attribution == nil, !names(sourceOf: attributed, in: other) else { return nil }
      let sentence = "\(opening); \(other.name) states it as fact."
      return Change(kind: .source, from: source, to: nil, sentence: sentence)
    }
    guard other.source == nil else { return nil }
    let sentence = "\(opening); \(other.name) has only “\(cue)”."
    return Change(kind: .source, from: source, to: cue, sentence: sentence)
  }

  /// Whether one promises or foresees what the other says will be.
  private func isForeseen(by attributed: Telling, in other: Telling) -> Bool {
    attributed.isForecast
      && Speech.isStatedAhead(other.tokens, in: documents[other.passage.article])
  }

  /// What to say where the first has somebody deny what the second states or attributes.
  func denied(by denying: Telling, in other: Telling) -> Change? {
    guard denying.isDenial, !other.isDenial, !denying.isNegated, !other.isNegated,
      let source = denying.source, !numbersDiffer(denying.entry, other.entry)
    else { return nil }
    let opening = "\(denying.name) has \(Self.inSentence(source)) deny this; \(other.name)"
    if other.isBare, !other.isReport, hearsay(in: other) == nil {
      return Change(
        kind: .denial,
        from: source,
        to: nil,
        sentence: "\(opening) states it as fact."
      )
    }
    guard let teller = other.source, other.isReport else { return nil }
    return Change(
      kind: .denial,
      from: source,
      to: teller,
      sentence: "\(opening) attributes it to \(Self.inSentence(teller))."
    )
  }

  /// A source as it stands within a sentence: "the union" for "The union".
  private static func inSentence(_ source: String) -> String {
    for article in ["The ", "A ", "An "] where source.hasPrefix(article) {
      return source.prefix(1).lowercased() + source.dropFirst()
    }
    return source
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
  static func weightier(than neutral: Telling, in other: Telling) -> Change? {
    guard let first = neutral.attribution, let second = other.attribution, neutral.isReport,
      !other.isDenial, first.cueClass == .neutral, let effect = effect(of: second.cueClass),
      let (said, claimed) = neutral.cue.flatMap({ said in other.cue.map { (said, $0) } }),
      let identity = neutral.identity, identity == other.identity
    else { return nil }
    let sentence = "\(neutral.name) has “\(said)”, \(other.name) “\(claimed)”, which \(effect)."
    return Change(kind: .verb, from: said, to: claimed, sentence: sentence)
  }

  static func effect(of cue: CueClass) -> String? {
    switch cue {
    case .doubt: "casts doubt on the words"
    case .guilt: "suggests guilt or reluctance"
    case .truthClaiming: "vouches for the words"
    case .dramatic: "adds heat"
    case .neutral, .belief, .plan: nil
    }
  }
}
