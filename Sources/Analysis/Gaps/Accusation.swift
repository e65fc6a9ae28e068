import Articles

/// A place where somebody named is accused or criticised.
struct Accusation {
  /// The accusing words.
  let words: Span
  /// The name of the accused.
  let target: Span
  /// The last word of the name, by which the article goes on to call them.
  let name: WordKey

  /// The accusations of a sentence, in text order: a verb of accusation with a name after it
  /// ("blamed Ada Brook"), or a name before a passive one ("Brook was accused").
  static func all(in sentence: Sentence, of document: Document) -> [Accusation] {
    Lexicon.accusations.matches(in: sentence.tokens, of: document.tokens).compactMap { match in
      let after = name(in: match.tokens.upperBound..<sentence.tokens.upperBound, of: document)
      guard let name = after else { return nil }
      return Accusation(
        words: match.span,
        target: document.span(of: name),
        name: document.tokens[name.upperBound - 1].key
      )
    }
  }

  /// The first name in a range, at most three words from its start.
  private static func name(in range: Range<Int>, of document: Document) -> Range<Int>? {
    let tokens = document.tokens
    guard
      let first = range.prefix(4).first(where: { index in
        tokens[index].isCapitalized && !Lexicon.notNames.contains(tokens[index])
      })
    else { return nil }
    guard !range.prefix(while: { $0 < first }).contains(where: { tokens[$0].kind == .punctuation })
    else { return nil }
    var end = first + 1
    while end < range.upperBound, tokens[end].isCapitalized { end += 1 }
    return first..<end
  }
}

extension Lexicon {
  /// Verbs and phrases that accuse or criticise whoever is named after them.
  fileprivate static let accusations = Lexicon(
    name: "accusations",
    origin: "Compiled for Lede from news copy.",
    words: """
      accusations against, allegations against, attack on, attacks on, case against,
      charges against, complaint against, critical of, criticism of, lawsuit against, take aim at,
      takes aim at, taking aim at, took aim at
      """,
    verbs: """
      accuse, assail, attack, bash, berate, blame, blast, call out, castigate, charge that,
      chastise, chide, condemn, criticise, criticize, decry, denounce, deride, excoriate, fault,
      hammer, insult, knock, lambast, lambaste, lash out at, mock, rail against, rebuke, ridicule,
      rip=ripped, scold, skewer, slam+, slander, smear, sue, taunt, trash, vilify
      """
  )

  /// Capitalised words that are no names.
  fileprivate static let notNames = Lexicon(
    name: "capitalised words that are no names",
    origin: "The days, months and titles of English.",
    words: """
      dr., former, friday, gov., i, monday, mr., mrs., ms., president, rep., saturday, sen.,
      senator, sunday, thursday, tuesday, wednesday
      """
  )
}
