import Articles

/// The words that name a source without a name, and what it is made to say.
struct UnnamedSource {
  /// The words, without what a comma or relative adds to them.
  let span: Span
  /// The words taken apart.
  let phrase: SourcePhrase
  /// Index into the document's speakers.
  let speaker: Int?
  /// Whether it is made to attack or to tell of wrongdoing, so that its name matters more.
  let isContested: Bool
}

extension Document {
  /// The sources that a test finds unnamed, outside quotation marks, in text order, each place once,
  /// by its longest words.
  ///
  /// What people want, plan or hope is no statement of theirs, a sentence that is wholly the writer's
  /// has no source, and "another, the novelist Ines Okoro" is named after all: such attributions are
  /// left out.
  func unnamedSources(where isUnnamed: (Range<Int>, SourcePhrase) -> Bool) -> [UnnamedSource] {
    let named = attributions.compactMap { attribution in
      attribution.namedBy.map { (source: $0, attribution: attribution) }
    }
    var sources: [UnnamedSource] = []
    for (source, attribution) in named.sorted(by: { isBefore($0.source, $1.source) }) {
      let words = tokenRange(in: source)
      guard !(sources.last?.span.overlaps(source) ?? false), states(attribution),
        !isNamed(words, by: attribution), !isWriters(source), !isQuoted(at: source.lowerBound)
      else { continue }
      let phrase = SourcePhrase(words, in: self)
      guard isUnnamed(words, phrase) else { continue }
      sources.append(
        UnnamedSource(
          span: span(of: withoutAddition(words)),
          phrase: phrase,
          speaker: attribution.speaker,
          isContested: isContested(attribution)
        )
      )
    }
    return sources
  }

  /// Whether a source has a name after all: the reading knows the person by more than these words
  /// ("another, the novelist Ines Okoro"), or a name follows that is no part of what is said.
  private func isNamed(_ source: Range<Int>, by attribution: Attribution) -> Bool {
    if attribution.sourceType == .namedPerson {
      let name = attribution.speaker.map { speakers[$0].name.split(separator: " ") } ?? []
      let words = Set(tokens[source].map(\.key))
      let isOwnWords = name.allSatisfy { words.contains(WordKey($0.utf8)) }
      if !isOwnWords || tokens[source.dropFirst()].contains(where: \.isCapitalized) { return true }
    }
    let end = withoutAddition(source).upperBound
    guard end < tokens.count, text[tokens[end].span] == "," else { return false }
    let next = tokens[(end + 1)...].prefix(6).drop { token in
      !token.isCapitalized && token.kind == .word
        && (!Lexicon.beyondName.contains(token) || token.key == WordKey("including"))
    }
    let name = next.prefix { $0.isCapitalized && $0.kind == .word }
    return name.count > 1
      && !attribution.content.contains { $0.contains(name[name.startIndex].span.lowerBound) }
  }

  /// Text order; of spans that begin together the longer first.
  private func isBefore(_ one: Span, _ other: Span) -> Bool {
    (one.lowerBound, -one.upperBound) < (other.lowerBound, -other.upperBound)
  }

  /// A source's words up to the first comma or relative; "many of whom" is a source of its own.
  private func withoutAddition(_ source: Range<Int>) -> Range<Int> {
    let end = source.dropFirst().first { index in
      text[tokens[index].span] == ","
        || Lexicon.relatives.contains(tokens[index])
          && !Lexicon.beyondName.contains(tokens[index - 1])
    }
    return source.lowerBound..<(end ?? source.upperBound)
  }

  private func isWriters(_ source: Span) -> Bool {
    sentenceIndex(at: source.lowerBound).map { sentences[$0].voice == .writer } ?? false
  }

  private func states(_ attribution: Attribution) -> Bool {
    attribution.cueClass != .plan
      && !attribution.cue.contains { cue in
        tokenRange(in: cue).contains {
          Lexicon.wishes.contains(tokens[$0]) || Lexicon.publicDeeds.contains(tokens[$0])
            || Lexicon.hearing.contains(tokens[$0])
        }
      }
  }

  private func isContested(_ attribution: Attribution) -> Bool {
    attribution.cueClass == .dramatic
      || attribution.content.contains { content in
        Lexicon.wrongdoing.hasMatch(in: tokenRange(in: content), of: tokens)
      }
  }
}

extension Lexicon {
  /// Words that leave open how many and who.
  static let indefiniteMany = Lexicon(
    name: "indefinite numbers of people",
    origin: "The indefinite pronouns and quantifiers of English.",
    words: """
      a couple of, a group of, a handful of, a host of, a number of, countless, dozens, few, many,
      most, numerous, others, scores, several, some
      """
  )

  static let relatives = Lexicon(
    name: "relatives",
    origin: "The relative pronouns of English.",
    words: "that, which, who, whom, whose"
  )

  /// What groups do in public, which says nothing.
  fileprivate static let publicDeeds = Lexicon(
    name: "public deeds",
    origin: "Compiled for Lede from news copy.",
    verbs: """
      gather, march, nominate, protest, rally, sign, sue, use, vote, win=won, withdraw=withdrew=withdrawn
      """
  )

  /// What those do to whom something is told, who stand behind nothing: "many residents have heard".
  fileprivate static let hearing = Lexicon(
    name: "hearing",
    origin: "The verbs of English for taking in what others say.",
    verbs: "hear=heard, learn, overhear=overheard"
  )

  fileprivate static let wishes = Lexicon(
    name: "wishes",
    origin: "The verbs of wish and intention of English.",
    verbs: """
      aim, apologize, continue, decline, discuss, expect, hope, intend, plan+, prefer, refuse,
      seek=sought, try=tried, want
      """
  )
}
