import Articles

/// The answers that an article gives to the accusations in it.
struct Answers {
  private let document: Document
  /// The last words of the names of everybody whose words the article gives.
  private let speaking: Set<WordKey>
  /// The sentences that tell of an answer or of one sought, in text order.
  private let answering: [Sentence]
  /// Where each word stands with a capital, so that the text is gone through once for all accusations.
  private let capitalized: [WordKey: [Int]]

  /// Looks at whom a document lets speak.
  init(_ document: Document) {
    self.document = document
    let tokens = document.tokens
    capitalized = Dictionary(grouping: tokens.indices.filter { tokens[$0].isCapitalized }) {
      tokens[$0].key
    }
    var names: Set<WordKey> = []
    for attribution in document.attributions {
      for span in attribution.source {
        for index in document.tokenRange(in: span) where document.tokens[index].isCapitalized {
          names.insert(document.tokens[index].key)
        }
      }
      guard let speaker = attribution.speaker else { continue }
      for word in document.speakers[speaker].name.split(separator: " ") {
        names.insert(WordKey(word.utf8))
      }
    }
    speaking = names
    answering = document.sentences.filter { sentence in
      Claims.isStory(sentence, in: document)
        && [Lexicon.responses, .asking].contains {
          $0.hasMatch(in: sentence.tokens, of: tokens)
        }
    }
  }

  /// Whether the accused, or somebody who speaks for them, is heard.
  func hear(_ accusation: Accusation) -> Bool {
    if speaking.contains(accusation.name) { return true }
    if answering.contains(where: { isAnswer($0, to: accusation) }) { return true }
    let isPerson = isPerson(accusation.name)
    return document.attributions.contains { attribution in
      attribution.source.contains { source in
        speaksForAccused(document.tokenRange(in: source), isPerson: isPerson)
          && !isAccuser(source, in: accusation)
      }
    }
  }

  /// Whether a sentence that tells of an answer tells of the accused's: it names them or, after the
  /// accusation, nobody ("He denied it", "The company declined to comment").
  private func isAnswer(_ sentence: Sentence, to accusation: Accusation) -> Bool {
    let tokens = document.tokens
    let names = sentence.tokens.dropFirst().filter { tokens[$0].isCapitalized }
    if sentence.tokens.contains(where: { tokens[$0].key == accusation.name }) { return true }
    return sentence.span.lowerBound >= accusation.words.lowerBound && !isOthers(sentence)
      && names.allSatisfy { DateReader.canBeMonth(tokens[$0]) || DateReader.isWeekday(tokens[$0]) }
  }

  /// Whether a sentence tells what somebody unnamed answers who speaks for nobody: "A minister denied it".
  private func isOthers(_ sentence: Sentence) -> Bool {
    document.attributions.contains { attribution in
      attribution.source.contains { source in
        let words = document.tokenRange(in: source)
        return sentence.span.contains(source.lowerBound)
          && SourcePhrase(words, in: document).isOne
          && !words.contains { Lexicon.representatives.contains(document.tokens[$0]) }
      }
    }
  }

  /// Whether a source speaks for the accused without naming them: for a person "his lawyer", for a
  /// firm or party "the company" and "a spokeswoman" too.
  private func speaksForAccused(_ source: Range<Int>, isPerson: Bool) -> Bool {
    let tokens = document.tokens
    guard let first = source.first else { return false }
    let isRepresentative = source.contains { Lexicon.representatives.contains(tokens[$0]) }
    if isPerson {
      return isRepresentative && Lexicon.personsPossessives.contains(tokens[first])
    }
    return isRepresentative || Lexicon.firms.match(at: first, of: tokens)?.count == source.count
  }

  /// Whether the sentence that accuses has a source's last word before the accusing ones, so that the
  /// source is who accuses.
  private func isAccuser(_ source: Span, in accusation: Accusation) -> Bool {
    guard let index = document.sentenceIndex(at: accusation.words.lowerBound),
      let head = document.tokenRange(in: source).last
    else { return false }
    let before = Span(document.sentences[index].span.lowerBound, accusation.words.lowerBound)
    return document.tokenRange(in: before).contains {
      document.tokens[$0].key == document.tokens[head].key
    }
  }

  /// Whether the text gives a name as a person's: somewhere after a first name or a courtesy title, and
  /// nowhere after "the".
  private func isPerson(_ name: WordKey) -> Bool {
    let tokens = document.tokens
    let places = capitalized[name] ?? []
    guard !places.contains(where: { isAfterArticle($0) }) else { return false }
    return places.contains { index in
      index > 0 && tokens[index - 1].isCapitalized
        && !Lexicon.organizationEndings.contains(tokens[index])
        && !Lexicon.functionWords.contains(tokens[index - 1])
    }
  }

  /// Whether "the" stands before the run of capitalised words that ends at a token.
  private func isAfterArticle(_ index: Int) -> Bool {
    let tokens = document.tokens
    var first = index
    while first > 0, tokens[first - 1].isCapitalized, tokens[first - 1].key != WordKey("the") {
      first -= 1
    }
    return first > 0 && tokens[first - 1].key == WordKey("the")
  }
}

extension Lexicon {
  /// Words that tell of an answer, or of none.
  fileprivate static let responses = Lexicon(
    name: "answers",
    origin: "Compiled for Lede from the formulas of news copy.",
    words: """
      declined to answer, declined to respond, defended herself, defended himself, defended itself,
      denied, denies, deny, denying, did not immediately respond, did not respond, did not return,
      didn't immediately respond, didn't respond, didn't return, dismissed the accusation,
      dismissed the accusations, dismissed the allegations, dismissed the claims,
      dismissed the criticism, disputed any, disputed having, disputed that, disputed the,
      disputes any,
      disputes having, disputes that, disputes the, had not responded, has not responded,
      have not responded, in response, rebutted, refuted, rejected the, rejects the, responded by,
      responded that, responded to the
      """
  )

  /// Formulas by which an article says that it asked.
  static let asking = Lexicon(
    name: "formulas of asking for comment",
    origin: "Compiled for Lede from the formulas of news copy.",
    words: """
      asked for comment, could not be reached, could not immediately be reached,
      couldn't be reached,
      declined an interview, declined comment, declined to comment, declining to comment,
      for comment,
      no comment, request for comment, requested comment, requests for comment
      """
  )

  /// People who speak for others.
  fileprivate static let representatives = Lexicon(
    name: "representatives",
    origin: "Compiled for Lede from news copy.",
    nouns: """
      attorney, lawyer, representative, solicitor, spokesman=spokesmen, spokesperson,
      spokeswoman=spokeswomen
      """
  )

  fileprivate static let personsPossessives = Lexicon(
    name: "possessives of persons",
    origin: "The possessives of English.",
    words: "her, his, their"
  )

  /// Ways to name again a firm or body that was named before.
  fileprivate static let firms = Lexicon(
    name: "firms and bodies named again",
    origin: "Compiled for Lede from news copy.",
    words: """
      the agency, the airline, the bank, the business, the charity, the chain, the church,
      the club, the company, the council, the department, the firm, the group, the hospital,
      the ministry, the organisation, the organization, the party, the school, the union,
      the university
      """
  )

  /// Words that end the names of firms and bodies.
  fileprivate static let organizationEndings = Lexicon(
    name: "endings of firms' and bodies' names",
    origin: "Compiled for Lede from the names of firms and public bodies.",
    words: """
      airlines, airways, agency, alliance, associates, association, authority, bank, board,
      brothers, centre, center, church, city, club, coalition, college, commission, committee,
      company, co., corp., corporation, council, county, department, electric, energy,
      enterprises, federation, foods, foundation, fund, group, health, holdings, homes, hospital,
      hotels, inc, inc., industries, institute, international, labs, league, limited, llc, ltd,
      ltd., media, ministry, motors, network, oil, partners, party, pharma, pharmaceuticals,
      plc, police, power, press, railways, school, schools, services, society, solutions, steel,
      stores, studios, systems, technologies, trust, union, united, university, water, works
      """
  )

  /// Words that stand with a capital at the start of a sentence and are no first names.
  fileprivate static let functionWords = Lexicon(
    name: "words before a name",
    origin: "The function words of English.",
    words:
      "a, after, and, as, at, before, but, by, for, from, if, in, of, on, that, to, when, while"
  )
}
