import Articles

/// A particular but unnamed source.
struct AnonymousSource: Rule {
  let id = "anonymous-source"
  let summary = "A particular person or document is the source and stays unnamed."
  let why = """
    Somebody is answerable for these words, but not to the reader, who has to trust the outlet's \
    choice of source.
    """
  let norms: [Norm] = [.apAnonymity, .reutersAnonymity, .nprIdentify]
  let limits = """
    Cannot see a name that another paragraph gives to the same person; people who speak for \
    themselves alone (a passer-by) are flagged as well, those who speak for a body (a spokeswoman) are not.
    """
  let severity = Severity.high
  let examples: [RuleExample] = [
    .fires("A senior official said the talks had failed.", marking: "A senior official"),
    .fires(
      "The offer was withdrawn, according to a person familiar with the matter.",
      marking: "a person familiar with the matter"
    ),
    .fires("The plan failed, said an aide who requested anonymity.", marking: "an aide"),
    .fires("One of the residents said the alarm never rang.", marking: "One of the residents"),
    .fires("“He is the best,” said one scout.", marking: "one scout"),
    .silent("A spokesman said the talks had failed."),
    .silent("Another, the novelist Ines Okoro, said the library was her school."),
    .silent("The deputy minister, Karl Brandt, said the talks had failed."),
    .silent("A senior official arrived on Monday."),
  ]

  func findings(in document: Document) -> [Finding] {
    document.unnamedSources { isAnonymous($0, $1, in: document) || speaks($0, $1, in: document) }
      .map { source in
        let anonymity =
          sentences(about: source, in: document).map { document.anonymity(in: $0) }.max()
          ?? .unmentioned
        let isPaper = isPaper(source, in: document)
        if let name = LaterName(of: source, in: document) {
          return Finding(
            rule: id,
            span: source.span,
            severity: .low,
            message: """
              \(document.cited(source.span)) is not named here; \(document.cited(name.span)) further on \
              may be who it is.
              """,
            answer: "Is that the same person, and could the name stand here?",
            score: 0.5
          )
        }
        return Finding(
          rule: id,
          span: source.span,
          severity: anonymity == .explained || isPaper ? .medium : severity,
          message: isPaper
            ? "\(document.cited(source.span)) is not named, and the text does not say who made it."
            : message(on: document.cited(source.span), anonymity),
          answer: isPaper
            ? "Who made it, when, and where can it be read?"
            : "How does this source know, why is the name withheld, and does anyone confirm it?",
          score: 0.8
        )
      }
  }

  /// Whether words say of one whom the reading takes for nobody known that they spoke, whatever the noun:
  /// "one scout said". A spokesman speaks for a body, and a sign says nothing.
  private func speaks(_ source: Range<Int>, _ phrase: SourcePhrase, in document: Document) -> Bool {
    guard phrase.isOne, let head = phrase.head, head > source.lowerBound,
      !Lexicon.noPersons.contains(document.tokens[head]),
      !source.contains(where: { document.tokens[$0].isCapitalized && $0 > source.lowerBound })
    else { return false }
    return document.attributions.contains { attribution in
      attribution.sourceType == .anonymous
        && attribution.source.contains(document.span(of: source))
        && attribution.cue.contains {
          Lexicon.speech.hasMatch(in: document.tokenRange(in: $0), of: document.tokens)
        }
    }
  }

  /// Whether the source is a paper, which can be asked for and has nothing to fear.
  private func isPaper(_ source: UnnamedSource, in document: Document) -> Bool {
    source.phrase.head.map { Lexicon.unnamedPaper.contains(document.tokens[$0]) } ?? false
  }

  private func message(on words: String, _ anonymity: Anonymity) -> String {
    switch anonymity {
    case .unmentioned: "\(words) is not named, and the text does not say why."
    case .requested: "\(words) asks not to be named, and the text does not say why."
    case .explained: "\(words) is not named; the text says why."
    }
  }

  /// The sentence that names a source, those that attribute to it, and those that begin with its noun
  /// again: "The official".
  private func sentences(about source: UnnamedSource, in document: Document) -> [Sentence] {
    let spans = document.attributions.filter { attribution in
      attribution.speaker != nil && attribution.speaker == source.speaker
    }
    let places = [source.span.lowerBound] + spans.flatMap(\.cue).map(\.lowerBound)
    let attributing = Set(places.compactMap { document.sentenceIndex(at: $0) })
    return document.sentences.indices
      .filter { attributing.contains($0) || resumes(document.sentences[$0], source, in: document) }
      .map { document.sentences[$0] }
  }

  private func resumes(_ sentence: Sentence, _ source: UnnamedSource, in document: Document) -> Bool
  {
    guard let first = sentence.tokens.first, document.tokens[first].key == WordKey("the"),
      let head = source.phrase.head
    else { return false }
    return sentence.tokens.dropFirst().prefix(2).contains {
      document.tokens[$0].key == document.tokens[head].key
    }
  }

  /// Whether words name one person or paper without a name: "a", "one" or "another" before the noun.
  private func isAnonymous(
    _ source: Range<Int>,
    _ phrase: SourcePhrase,
    in document: Document
  ) -> Bool {
    guard phrase.isOne, let index = phrase.head else { return false }
    let head = document.tokens[index]
    if Lexicon.unnamedPaper.contains(head) {
      // "A memo on the Harbour Trust's website" says whom to ask for it.
      return phrase.isOwnerless
    }
    return phrase.names(.unnamedPerson, of: document.tokens)
      || head.key == WordKey("one") && source.count > 1
      || phrase.isOneOfMany && phrase.names(.genericPeople, of: document.tokens)
  }
}

extension Lexicon {
  /// What people do and papers and bodies hardly.
  fileprivate static let speech = Lexicon(
    name: "verbs of speech",
    origin: "Compiled for Lede after the classes of verbs in advice on attribution.",
    verbs: "add, admit+, explain, joke, recall, remark, say=said, shout, tell=told"
  )

  /// Nouns after "a" that stand for no unnamed person: who speaks for a body, bodies, and what bears words.
  fileprivate static let noPersons = Lexicon(
    name: "nouns for no unnamed person",
    origin: "Compiled for Lede from news copy.",
    singulars: """
      agency, ambassador, app, article, assembly, association, attorney, authority, bank, banner, bill, board,
      body, broadcast, broadcaster, bulletin, business, campaign, caption, channel, charity, club,
      coalition, column, commission, committee, company, complaint, conference, consortium, council,
      country, court, day, department, document, editorial, firm, foundation, government, group,
      headline, hospital, hour, indictment, institute, inquiry, judge, jury, label, law, lawsuit, line,
      message, ministry, minute, month, network, newspaper, note, notice, office, organisation,
      organization, page, panel, paper, party, placard, plaque, post, poster, programme, program,
      proverb, recording, regulation, release, representative, retailer, rule, saying, school, sentence,
      sign, slogan, society, solicitor, song, spokesman, spokesperson, spokeswoman, statement, station, team,
      text, time, transcript, tribunal, trust, tweet, union, university, verse, video, website, week,
      word, year
      """
  )
}
