import Articles

/// Words that the encoder takes for biased, whatever list they stand on or not.
struct SlantedWording: Rule {
  let id = "slanted-wording"
  let summary =
    "Words like those that expert readers marked as biased, found by the trained encoder."
  let why = """
    Bias often lies in an ordinary word beside its neighbours; a reader who stops there can ask what a \
    plainer word would have told.
    """
  let norms: [Norm] = [.expertReaders]
  let limits = """
    Learned from single sentences of US news sites and cannot say what gave a word away; half of what \
    it marks the experts had not marked. Plain words that attribute are passed over, and in the whole \
    article the words by which a named source or a document is called.
    """
  let severity = Severity.low
  let examples: [RuleExample] = [
    .fires("The senator sold yet another phony scare to voters.", marking: "phony scare"),
    .fires(
      "Their shameless propaganda poisons the debate.",
      marking: "shameless propaganda poisons"
    ),
    .silent("The council met on Tuesday evening at the town hall."),
    .silent("“Their shameless propaganda poisons the debate,” the speaker, Ann Lowe, said."),
  ]

  func findings(in document: Document) -> [Finding] {
    let tokens = document.tokens
    let names = Set(
      document.speakers.filter { Self.named.contains($0.type) }
        .flatMap { $0.name.split(separator: " ") }.map { WordKey($0.utf8) }
    )
    return document.slantedWords
      .filter { !document.isQuoted(at: $0.span.lowerBound) }
      .filter { words in
        !document.tokenRange(in: words.span).allSatisfy {
          names.contains(tokens[$0].key) || Lexicon.plainSpeech.contains(tokens[$0])
        }
      }
      .map { words in
        Finding(
          rule: id,
          span: words.span,
          severity: severity,
          message:
            "\(document.cited(words.span)) reads like wording that expert readers call biased.",
          answer: "What would a plainer word tell, and would the sentence lose a fact by it?",
          score: words.probability
        )
      }
  }

  /// Types of sources whose words name somebody, rather than call them something.
  private static let named: Set<SourceType> = [
    .namedPerson, .namedOrganization, .office, .document,
  ]
}

extension Lexicon {
  /// Words that only attribute.
  fileprivate static let plainSpeech = Lexicon(
    name: "plain words of attribution",
    origin: "The verbs that agencies' stylebooks call neutral, and the articles of English.",
    words: "a, according, an, reported, reports, the, to",
    verbs: "say=said, tell=told, ask+, add+"
  )
}
