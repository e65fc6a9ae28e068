import Articles

/// Finds every mention of actors in a document's story: names, roles, groups and bodies.
struct MentionFinder {
  private let document: Document
  private let article: Int
  private let names: NameFinder
  private let phrases: NounPhraseFinder
  private(set) var mentions: [Mention] = []

  /// Reads a document; `article` is its place among those compared.
  init(_ document: Document, article: Int, evidence: NameEvidence) {
    self.document = document
    self.article = article
    names = NameFinder(document, evidence: evidence)
    phrases = NounPhraseFinder(document)
    for sentence in document.sentences where Claims.isStory(sentence, in: document) {
      read(sentence)
    }
  }

  private mutating func read(_ sentence: Sentence) {
    let runs = names.runs(in: sentence)
    var taken: Set<Int> = []
    for run in runs {
      taken.formUnion(run.role)
      taken.formUnion(run.name)
      if run.name.isEmpty {
        addRole(run.role, of: nil, in: sentence)
      } else {
        taken.formUnion(addName(run, in: sentence))
      }
    }
    for phrase in phrases.phrases(in: sentence, taken: taken) {
      let kind: Mention.Kind =
        switch phrase.kind {
        case .role: .role(head: phrase.head, words: roleWords(of: phrase.tokens), name: nil)
        case .people: country(in: phrase.tokens).map { .country($0) } ?? .people(head: phrase.head)
        case .body: stateKind(phrase) ?? .body(head: phrase.head, name: nil)
        }
      mentions.append(Mention(article: article, tokens: phrase.tokens, kind: kind))
    }
  }

  /// "The Russian government" is a mention of the country.
  private func stateKind(_ phrase: NounPhraseFinder.Phrase) -> Mention.Kind? {
    ActorWords.states.contains(phrase.head) ? country(in: phrase.tokens).map { .country($0) } : nil
  }

  /// Adds a name, the roles and the description beside it; the tokens that these take.
  private mutating func addName(_ run: NameFinder.Run, in sentence: Sentence) -> Set<Int> {
    let words = keys(of: run.name)
    if run.role.isEmpty, let country = Countries.name(of: words) {
      let end = phrases.endOfPeople(after: run.name.upperBound, in: sentence)
      mentions.append(
        Mention(
          article: article,
          tokens: run.name.lowerBound..<end,
          kind: .country(country)
        )
      )
      return []
    }
    if run.role.isEmpty, let party = Parties.name(of: words) {
      mentions.append(Mention(article: article, tokens: run.name, kind: .party(party)))
      return []
    }
    let name = mentions.count
    let before = run.name.lowerBound - 1
    let previous = before >= sentence.tokens.lowerBound ? document.tokens[before].key : nil
    mentions.append(
      Mention(
        article: article,
        tokens: run.name,
        kind: .name(PersonName.words(of: run.name, in: document)),
        isPersonal: !run.role.isEmpty || previous.map(ActorWords.honorifics.contains) == true,
        initials: initials(of: run.name),
        isCompany: run.name.contains { document.text[document.tokens[$0].span] == "&" },
        isPlaced: previous.map(Self.placePrepositions.contains) == true
          && !isHolding(before, in: sentence)
          || isDateline(run.name, in: sentence)
      )
    )
    if !run.role.isEmpty { addRole(run.role, of: name, in: sentence) }
    if let role = phrases.apposition(after: run.name.upperBound, in: sentence) {
      mentions[name].isPersonal = true
      addRole(role, of: name, in: sentence)
      return Set(role)
    }
    let beside = AppositionFinder(document)
    if run.role.isEmpty,
      let body = beside.body(before: run.name, in: sentence)
        ?? beside.body(after: run.name, in: sentence)
    {
      mentions[name].isDescribedAsBody = true
      let head = document.tokens[body.upperBound - 1].key
      mentions.append(Mention(article: article, tokens: body, kind: .body(head: head, name: name)))
      return Set(body)
    }
    guard run.name.count > 1 else { return [] }
    guard
      let phrase = run.role.isEmpty
        ? beside.phrase(before: run.name, in: sentence)
          ?? beside.phrase(after: run.name, in: sentence)
        : beside.phrase(after: run.name, in: sentence)
    else { return [] }
    if phrase.isRole {
      mentions[name].isPersonal = true
      addRole(phrase.tokens, of: name, in: sentence)
    } else {
      mentions.append(
        Mention(article: article, tokens: phrase.tokens, kind: .description(of: name))
      )
    }
    return Set(phrase.tokens)
  }

  private mutating func addRole(_ tokens: Range<Int>, of name: Int?, in sentence: Sentence) {
    guard let head = keys(of: tokens).last(where: { ActorWords.roles.contains($0) }) else { return }
    var tokens = tokens
    let before = tokens.lowerBound - 1
    if name == nil, before >= sentence.tokens.lowerBound,
      NounPhraseFinder.determiners.contains(document.tokens[before].key)
    {
      tokens = before..<tokens.upperBound
    }
    if let name { mentions[name].role = mentions[name].role ?? head }
    mentions.append(
      Mention(
        article: article,
        tokens: tokens,
        kind: .role(head: head, words: roleWords(of: tokens), name: name)
      )
    )
  }

  private func keys(of tokens: Range<Int>) -> [WordKey] {
    tokens.filter { document.tokens[$0].kind != .punctuation }.map { index in
      let span = document.tokens[index].span
      return NameWord.key(of: document.text.bytes[span.lowerBound..<span.upperBound])
    }
  }

  private func initials(of name: Range<Int>) -> WordKey? {
    let letters = name.filter { document.tokens[$0].isCapitalized }.map {
      document.text.bytes[document.tokens[$0].span.lowerBound]
    }
    return letters.count >= 3 ? WordKey(letters) : nil
  }

  /// Whether a preposition follows what one has in a company: "shares in Halden Lines".
  private func isHolding(_ preposition: Int, in sentence: Sentence) -> Bool {
    preposition > sentence.tokens.lowerBound
      && Self.holdings.contains(document.tokens[preposition - 1].key)
  }

  /// Whether a name opens a sentence and a dash follows: "WEXMOOR — …".
  private func isDateline(_ name: Range<Int>, in sentence: Sentence) -> Bool {
    name.lowerBound == sentence.tokens.lowerBound && name.upperBound < sentence.tokens.upperBound
      && ["—", "–", "--"].contains(document.text[document.tokens[name.upperBound].span])
  }

  /// The words of a role, a country's name for its every form: "American" is "United States".
  private func roleWords(of tokens: Range<Int>) -> RoleWords {
    RoleWords(words: keys(of: tokens), country: country(in: tokens))
  }

  /// The country that one or two words of a phrase stand for: "South Korean" in "South Korean
  /// officials".
  private func country(in tokens: Range<Int>) -> String? {
    let words = keys(of: tokens)
    return words.indices.lazy.compactMap { start in
      Countries.name(of: Array(words[start..<min(start + 2, words.count)]))
        ?? Countries.name(of: [words[start]])
    }.first
  }

  /// What is held, or put, in a company.
  private static let holdings = Set(
    """
    share shares stake stakes stock stocks holding holdings interest investor investors shareholder
    shareholders invest invests invested investing investment investments confidence trust faith
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
  private static let placePrepositions = Set(
    ["in", "near", "outside", "across", "around"].map { WordKey($0) }
  )
}
