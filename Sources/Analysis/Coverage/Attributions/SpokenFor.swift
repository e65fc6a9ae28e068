import Articles

/// For whom a description without a known name says that its source speaks: "lawyers for the family",
/// "a woman speaking for the tenants", "opponents of the plan".
///
/// Who speaks for others has their side; who is for or against something is a side of its own.
/// Limits: of a phrase so many words are read at most, up to a verb or a small word.
struct SpokenFor {
  private static let longest = 6

  private let document: Document

  /// Takes the document whose descriptions are read.
  init(_ document: Document) {
    self.document = document
  }

  /// Whether a word can be followed by whom its source speaks for, or what it is for or against.
  static func opens(_ key: WordKey) -> Bool {
    agents.contains(key) || partisans.contains(key)
  }

  /// Whether a word is for one who is paid or chosen to speak for others.
  static func isAgent(_ key: WordKey) -> Bool { agents.contains(key) }

  /// Whether a word says that somebody is at the head of what follows or speaks for it: "who chairs".
  static func isHeading(_ key: WordKey) -> Bool { headings.contains(key) }

  /// What a description says its source is for or against, as a side of its own: "opponents of the plan".
  func cause(in tokens: Range<Int>) -> String? {
    tokens.lazy.compactMap { index -> String? in
      guard Self.partisans.contains(key(index)), index + 1 < tokens.upperBound,
        Self.links.contains(key(index + 1)) || key(index + 1) == Self.against,
        let thing = thing(at: index + 2, before: tokens.upperBound)
      else { return nil }
      let words = document.text[document.span(of: index..<thing.upperBound)]
      return words.prefix(1).lowercased() + words.dropFirst()
    }.first
  }

  /// For whom a description says that its source speaks: "the family" of "lawyers for the family".
  func client(in tokens: Range<Int>) -> String? {
    if let part = tokens.first(where: { Self.parts.contains(key($0)) }) {
      return "the " + document.text[document.tokens[part].span].lowercased()
    }
    return tokens.lazy.compactMap { index -> String? in
      let isHeading = Self.headings.contains(key(index))
      guard index + 1 < tokens.upperBound,
        isHeading || Self.agents.contains(key(index)) || key(index) == Self.behalf
      else { return nil }
      let isLinked = Self.links.contains(key(index + 1))
      guard isLinked || isHeading else { return nil }
      return thing(at: isLinked ? index + 2 : index + 1, before: tokens.upperBound)
        .map { document.text[document.span(of: $0)] }
    }.first
  }

  private func key(_ index: Int) -> WordKey { document.tokens[index].key }

  /// The words that name somebody or something from a token on, the determiner included.
  private func thing(at start: Int, before limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    let isDetermined = NounPhraseFinder.determiners.contains(document.tokens[start].key)
    let first = isDetermined ? start + 1 : start
    var end = first
    while end < min(limit, start + Self.longest), belongs(end, first: first) { end += 1 }
    return end > first ? start..<end : nil
  }

  private func belongs(_ index: Int, first: Int) -> Bool {
    let token = document.tokens[index]
    let isVerb = VerbForms.isPast(token, in: document.text) || Self.saying.contains(token.key)
    switch token.kind {
    case .word: return !CommonWords.contains(token.key) && !(isVerb && index > first)
    case .punctuation:
      return index > first && ["'s", "’s", "'", "’"].contains(document.text[token.span])
    case .number: return false
    }
  }

  private static let links = keys("for of")
  private static let against = WordKey("against")
  private static let behalf = WordKey("behalf")
  private static let saying = keys("say says think thinks believe believes argue argues")

  private static let agents = ActorWords.spokespeople.union(
    keys(
      """
      spokesmen spokeswomen spokespeople lawyer lawyers attorney attorneys solicitor solicitors
      barrister barristers counsel adviser advisers advisor advisors aide aides representative
      representatives negotiator negotiators agent agents envoy envoys
      """
    )
  )

  /// Sides that have no other name.
  private static let parts = keys("opposition prosecution defence defense")

  private static let partisans = keys(
    """
    opponent opponents supporter supporters critic critics backer backers defender defenders
    proponent proponents advocate advocates detractor detractors foe foes ally allies adversary
    adversaries campaigner campaigners protester protesters demonstrator demonstrators champion
    champions enemy enemies follower followers
    """
  )

  private static let headings = keys(
    """
    leads led heads headed chairs chaired runs ran directs directed represents represented
    representing speaks spoke speaking acts acted acting
    """
  )

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })
  }
}
