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
    .silent("Ada Lim and several others said the alarm never rang."),
    .silent("Some experts met at the lake on Tuesday."),
  ]

  func findings(in document: Document) -> [Finding] {
    document.unnamedSources { isVague($0, in: document) }.map { source in
      let words = document.cited(source.span)
      return Finding(
        rule: id,
        span: source.span,
        severity: source.isContested ? .high : severity,
        message: "\(words) is all that the text says of its source: no name and no number.",
        answer: "Who are they, how many, and can one of them be named?",
        score: 0.8
      )
    }
  }

  /// Whether words name people in general: a quantifier without a name before it, or a generic plural
  /// without "the" before it.
  private func isVague(_ source: Range<Int>, in document: Document) -> Bool {
    let tokens = document.tokens
    let head = source.prefix { !Lexicon.beyondName.contains(tokens[$0]) }
    if let many = head.first(where: { Lexicon.indefiniteMany.contains(tokens[$0]) }) {
      return !endsName(source.lowerBound..<many, in: document)
    }
    guard let first = source.first, tokens[first].key != WordKey("the"), let last = head.last else {
      return false
    }
    return Lexicon.genericPeople.contains(tokens[last])
      && !Lexicon.unnamedPerson.contains(tokens[last]) && tokens[first].kind == .word
      && document.text[tokens[last].span].hasSuffix("s")
  }

  /// Whether words end with a name of two words and "and": "Ada Lim and" before "several others".
  private func endsName(_ words: Range<Int>, in document: Document) -> Bool {
    words.count >= 3 && document.tokens[words.upperBound - 1].key == WordKey("and")
      && words.dropLast().suffix(2).allSatisfy { document.tokens[$0].isCapitalized }
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
