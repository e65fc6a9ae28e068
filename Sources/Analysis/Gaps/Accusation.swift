import Articles

/// A place where somebody named is accused or criticised.
struct Accusation {
  /// The accusing words.
  let words: Span
  /// The name of the accused.
  let target: Span
  /// The last word of the name, by which the article goes on to call them.
  let name: WordKey

  /// The accusations of a document: verbs of accusation with a name after them ("blamed Ada Brook"),
  /// then judging words that follow a name in what others say ("Brook is a liar").
  static func all(in document: Document) -> [Accusation] {
    let story = document.sentences.filter { Claims.isStory($0, in: document) }
    let byVerb = story.flatMap { accusations(in: $0, of: document) }
    let byLabel = document.attributions.flatMap { attribution in
      attribution.content.flatMap { labels(in: $0, of: document) }
    }
    return byVerb + byLabel
  }

  private static func accusations(in sentence: Sentence, of document: Document) -> [Accusation] {
    Lexicon.accusations.matches(in: sentence.tokens, of: document.tokens).compactMap { match in
      name(after: match.tokens.upperBound, before: sentence.tokens.upperBound, of: document)
        .map { Accusation(match.span, of: $0, in: document) }
    }
  }

  private static func labels(in content: Span, of document: Document) -> [Accusation] {
    let range = document.tokenRange(in: content)
    return [Lexicon.loadedLabels, .wrongdoing].flatMap { lexicon in
      lexicon.matches(in: range, of: document.tokens).compactMap { match in
        let reach = max(range.lowerBound, match.tokens.lowerBound - 8)..<match.tokens.lowerBound
        guard let last = reach.last(where: { isName(document.tokens[$0]) }) else {
          return nil
        }
        return Accusation(
          match.span,
          of: nameEnding(at: last, in: range, of: document),
          in: document
        )
      }
    }
  }

  private init(_ words: Span, of name: Range<Int>, in document: Document) {
    self.words = words
    target = document.span(of: name)
    self.name = document.tokens[name.upperBound - 1].key
  }

  /// The first name after a token, at most three words on and before any mark.
  private static func name(after start: Int, before end: Int, of document: Document) -> Range<Int>?
  {
    let tokens = document.tokens
    let reach = (start..<min(end, start + 4)).prefix { tokens[$0].kind != .punctuation }
    guard let first = reach.first(where: { isName(tokens[$0]) }) else { return nil }
    let last = (first..<end).prefix { tokens[$0].isCapitalized }.last ?? first
    return first..<last + 1
  }

  private static func nameEnding(at last: Int, in range: Range<Int>, of document: Document)
    -> Range<Int>
  {
    var first = last
    while first > range.lowerBound, isName(document.tokens[first - 1]) { first -= 1 }
    return first..<last + 1
  }

  private static func isName(_ token: Token) -> Bool {
    token.isCapitalized && !Lexicon.notNames.contains(token)
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
    origin: "The function words, days, months, peoples and titles of English.",
    words: """
      a, also, american, americans, an, and, april, at, august, but, december, democrat,
      democratic, democrats, dr., february, former, friday, gov., he, his, i, if, in, it, january,
      july, june, korean, march, may, monday, mr., mrs., ms., no, not, november, now, october, on,
      president, rep., republican, republicans, russian, saturday, sen., senator, september, she,
      so, sunday, that, the, then, there, these, they, this, those, thursday, tuesday, we,
      wednesday, what, when, who, you, you're
      """
  )
}
