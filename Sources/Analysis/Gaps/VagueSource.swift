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
    .fires(
      "Two people familiar with the talks said they had failed.",
      marking: "Two people familiar with the talks"
    ),
    .silent("The engineer, Paula Reyes, said the new bridge is unsafe."),
    .silent("Ada Lim and several others said the alarm never rang."),
    .silent("The guide Ada Lim and two nurses said the alarm never rang."),
    .silent("Some experts met at the lake on Tuesday."),
  ]

  func findings(in document: Document) -> [Finding] {
    document.unnamedSources { isVague($0, $1, in: document) }.map { source in
      return Finding(
        rule: id,
        span: source.span,
        severity: source.isContested ? .high : severity,
        message: "\(document.cited(source.span)) \(missing(of: source, in: document)).",
        answer: question(on: source, in: document),
        score: 0.8
      )
    }
  }

  private func question(on source: UnnamedSource, in document: Document) -> String {
    isPapers(source.phrase, in: document)
      ? "Who made it, when, and where can it be read?"
      : source.phrase.isCounted
        ? "Who are they, and can one of them be named?"
        : "Who are they, how many, and can one of them be named?"
  }

  /// What the words of a source leave open.
  private func missing(of source: UnnamedSource, in document: Document) -> String {
    if source.phrase.isCounted { return "says how many they are and not who" }
    if isPapers(source.phrase, in: document) {
      return "is all that the text says of its source: too little to look it up"
    }
    let hasName = document.tokenRange(in: source.span).dropFirst().contains {
      document.tokens[$0].isCapitalized
    }
    return hasName
      ? "says where they belong and not who they are"
      : "is all that the text says of its source: no name and no number"
  }

  /// Whether words name people in general: a quantifier without a name before it, a number of people,
  /// or a generic plural without "the" before it.
  private func isVague(_ source: Range<Int>, _ phrase: SourcePhrase, in document: Document)
    -> Bool
  {
    let tokens = document.tokens
    // "Ada Lim and several others", "Ada Lim and two nurses".
    if source.contains(where: { endsName(source.lowerBound..<$0, in: document) }) { return false }
    if phrase.core.contains(where: { Lexicon.indefiniteMany.match(at: $0, of: tokens) != nil }) {
      return true
    }
    guard let first = source.first, phrase.head != nil, tokens[first].key != WordKey("the"),
      !phrase.isOneOfMany
    else { return false }
    if phrase.isCounted { return true }
    return tokens[first].kind == .word
      && (phrase.names(.genericPeople, of: tokens) || isPapers(phrase, in: document))
  }

  private func isPapers(_ phrase: SourcePhrase, in document: Document) -> Bool {
    guard let head = phrase.head, !phrase.isNumbered else { return false }
    return Lexicon.genericPapers.contains(document.tokens[head])
      || phrase.isOwnerless && !phrase.isOne && Lexicon.records.contains(document.tokens[head])
  }

  /// Whether words end with a name of two words and "and".
  private func endsName(_ words: Range<Int>, in document: Document) -> Bool {
    words.count >= 3 && document.tokens[words.upperBound - 1].key == WordKey("and")
      && words.dropLast().suffix(2).allSatisfy { document.tokens[$0].isCapitalized }
  }
}
