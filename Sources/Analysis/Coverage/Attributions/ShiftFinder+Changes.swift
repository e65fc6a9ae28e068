import Articles

/// What shifts between two sentences that tell the same.
extension ShiftFinder {
  /// Whether a sentence names the source of another, by a label or by one of its words: who is told of
  /// may well be who tells it.
  private func names(sourceOf attributed: Telling, in other: Telling) -> Bool {
    let article = other.passage.article
    if let identity = attributed.identity,
      sources.isNamed(identity, in: other.passage.span, of: article)
    {
      return true
    }
    return !sourceTerms(of: attributed).isDisjoint(with: index.entries[other.entry].terms)
  }

  /// What to say where the first names a source and the second none.
  func dropped(from attributed: Telling, in other: Telling) -> Change? {
    guard other.isBare, attributed.isSourced, attributed.showsAttribution,
      !attributed.isDenial, attributed.isReport || isForeseen(by: attributed, in: other),
      let source = attributed.source,
      !namesSource(other, tellingAs: attributed), !numbersDiffer(attributed.entry, other.entry)
    else { return nil }
    let opening = Predicate("attributes", "attribute", "this to \(Self.inSentence(source))")
    let reported = other.isReport ? other.cue : nil
    guard let cue = reported ?? hearsay(in: other) else {
      guard other.attribution == nil, !names(sourceOf: attributed, in: other) else { return nil }
      return Change(kind: .source, from: source, to: nil, opening, Self.statesAsFact)
    }
    guard other.source == nil else { return nil }
    return Change(
      kind: .source,
      from: source,
      to: cue,
      opening,
      Predicate("has", "have", "only “\(cue)”")
    )
  }

  private static let statesAsFact = Predicate("states", "state", "it as fact")

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
    let opening = Predicate("has", "have", "\(Self.inSentence(source)) deny this")
    if other.isBare, !other.isReport, hearsay(in: other) == nil {
      return Change(kind: .denial, from: source, to: nil, opening, Self.statesAsFact)
    }
    guard let teller = other.source, other.isReport else { return nil }
    let ending = Predicate("attributes", "attribute", "it to \(Self.inSentence(teller))")
    return Change(kind: .denial, from: source, to: teller, opening, ending)
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
    let heard = Lexicon.heard.matches(in: tokens, of: document.tokens).first?.tokens
    return (adverb ?? HearsayPassive.all(in: tokens, of: document).first ?? heard)
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

  /// What to say where both have the same source and the second a verb that judges.
  static func weightier(than neutral: Telling, in other: Telling) -> Change? {
    guard let first = neutral.attribution, let second = other.attribution, neutral.isReport,
      !other.isDenial, first.cueClass == .neutral, let effect = effect(of: second.cueClass),
      let (said, claimed) = neutral.cue.flatMap({ said in other.cue.map { (said, $0) } }),
      let identity = neutral.identity, identity == other.identity
    else { return nil }
    return Change(
      kind: .verb,
      from: said,
      to: claimed,
      Predicate("has", "have", "“\(said)”"),
      Predicate("has", "have", "“\(claimed)”, which \(effect)")
    )
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
