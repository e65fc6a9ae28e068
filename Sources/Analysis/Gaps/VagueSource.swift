import Articles

/// A source that is plural or generic and unnamed.
struct VagueSource: Rule {
  let id = "vague-source"
  let summary = "Words are given to people in general: critics, experts, officials, many."
  let why = """
    A reader cannot ask “critics” anything: how many they are, who they are and what they gain stays \
    open.
    """
  let norms: [Norm] = [.nprIdentify, .weaselWords, .spjSources]
  let limits = """
    A group that a neighbouring sentence names, or a poll that it describes, is flagged all the same.
    """
  let severity = Severity.medium
  let examples: [RuleExample] = [
    .fires("Critics say the new bridge is unsafe.", marking: "Critics"),
    .fires("Some experts believe the lake will recover.", marking: "Some experts"),
    .silent("The engineer, Paula Reyes, said the new bridge is unsafe."),
    .silent("Some experts met at the lake on Tuesday."),
  ]

  func findings(in document: Document) -> [Finding] {
    document.unnamedSources { isVague($0, in: document) }.map { source in
      let words = document.cited(source.span)
      return Finding(
        rule: id,
        span: source.span,
        severity: source.isContested ? .high : severity,
        message: "\(words) stands for people whom the text does not name.",
        answer: "Who are they, how many, and can one of them be named?",
        score: 0.8
      )
    }
  }

  /// Whether words name people in general: a quantifier, or a generic plural without "the" before it
  /// and without a person's name after it.
  private func isVague(_ source: Range<Int>, in document: Document) -> Bool {
    let tokens = document.tokens
    let head = source.prefix { !Lexicon.beyondName.contains(tokens[$0]) }
    if head.contains(where: { Lexicon.indefiniteMany.contains(tokens[$0]) }) { return true }
    guard let first = source.first, tokens[first].key != WordKey("the"), let last = head.last else {
      return false
    }
    return Lexicon.genericPeople.contains(tokens[last]) && tokens[first].kind == .word
      && document.text[tokens[last].span].hasSuffix("s")
  }
}

extension Lexicon {
  /// Words after which a phrase only says more about the people it has named.
  static let beyondName = Lexicon(
    name: "words that begin a description",
    origin: "The prepositions and relative pronouns of English.",
    words: """
      about, at, by, close, familiar, for, from, in, including, inside, near, of, on, outside,
      that, to, under, which, who, whose, with
      """
  )
}
