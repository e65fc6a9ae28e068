import Articles

/// The words that name a source without a name, and what it is made to say.
struct UnnamedSource {
  /// The words, without what a comma or relative adds to them.
  let span: Span
  /// The noun that names it, as an index into the document's tokens.
  let head: Int?
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
  func unnamedSources(where isUnnamed: (Range<Int>) -> Bool) -> [UnnamedSource] {
    let named = attributions.compactMap { attribution in
      attribution.namedBy.map { (source: $0, attribution: attribution) }
    }
    var sources: [UnnamedSource] = []
    for (source, attribution) in named.sorted(by: { isBefore($0.source, $1.source) }) {
      guard !(sources.last?.span.overlaps(source) ?? false), states(attribution),
        attribution.sourceType != .namedPerson, !isWriters(source),
        !isQuoted(at: source.lowerBound), isUnnamed(tokenRange(in: source))
      else { continue }
      let words = withoutAddition(tokenRange(in: source))
      sources.append(
        UnnamedSource(
          span: span(of: words),
          head: words.prefix { !Lexicon.beyondName.contains(tokens[$0]) }.last,
          speaker: attribution.speaker,
          isContested: isContested(attribution)
        )
      )
    }
    return sources
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
        tokenRange(in: cue).contains { Lexicon.wishes.contains(tokens[$0]) }
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
  /// Plural nouns for people who are called upon without a name.
  static let genericPeople = Lexicon(
    name: "people in general",
    origin: "Compiled for Lede from news copy.",
    nouns: """
      academic, activist, adviser, advisor, advocate, aide, ally, analyst, authority, backer,
      campaigner, commentator, conservative, critic, democrat, detractor, diplomat, doctor, donor,
      economist, evangelical, executive, expert, fan, group, historian, insider, investigator,
      investor, journalist, lawmaker, lawyer, leader, liberal, member, moderate, neighbor,
      neighbour, observer, official, onlooker, opponent, parent, politician, poll, pollster,
      progressive, prosecutor, pundit, report, reporter, republican, researcher, resident, rival,
      sceptic, scholar, scientist, skeptic, source, strategist, student, study=studies, supporter,
      survey, teacher, tracker, trader, user, voter, watchdog, watcher, witness, worker
      """
  )

  /// Words that leave open how many and who.
  static let indefiniteMany = Lexicon(
    name: "indefinite numbers of people",
    origin: "The indefinite pronouns and quantifiers of English.",
    words: """
      a number of, countless, dozens, few, many, most, numerous, others, scores, several, some
      """
  )

  /// Nouns for one person who is called upon without a name.
  static let unnamedPerson = Lexicon(
    name: "unnamed persons",
    origin: "Compiled for Lede from news copy.",
    words: """
      adviser, advisor, agency, agent, aide, ally, another, anyone, associate, attendee,
      bystander, campaigner, colleague, company, confidant, consultant, critic, delegate,
      democrat, diplomat, document, donor, employee, ex-official, executive, expert, fan, figure,
      friend, insider, investigator, lawmaker, leader, legislator, lobbyist, man, member, memo,
      minister, neighbor, neighbour, observer, officer, official, one, onlooker, operative,
      opponent, organizer, participant, passer-by, person, pollster, prosecutor, protester,
      relative, report, republican, resident, review, reviewer, senator, soldier, source, staffer,
      strategist, supporter, teacher, user, veteran, victim, villager, volunteer, voter,
      whistleblower, witness, woman, worker
      """
  )

  fileprivate static let relatives = Lexicon(
    name: "relatives",
    origin: "The relative pronouns of English.",
    words: "that, which, who, whom, whose"
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
