import Articles

/// A judging word and the phrase around it.
struct Judgement {
  /// The word that judges.
  let word: Span
  /// The noun phrase or predicate it stands in.
  let phrase: Range<Int>

  private static let lexicons: [Lexicon] = [
    .loadedLabels, .editorialising, .metaphors, .boosters,
  ]

  /// The first judgement in some clauses, from the strongest list that has one.
  static func first(in clauses: [Range<Int>], of document: Document) -> Judgement? {
    for lexicon in lexicons {
      for clause in clauses {
        guard let match = lexicon.matches(in: clause, of: document.tokens).first else { continue }
        let phrase = phrase(around: match.tokens, in: clause, of: document)
        return Judgement(word: match.span, phrase: phrase)
      }
    }
    return nil
  }

  /// From the article before the word, or four words at most, to the end of the clause.
  private static func phrase(
    around match: Range<Int>,
    in clause: Range<Int>,
    of document: Document
  ) -> Range<Int> {
    let tokens = document.tokens
    var first = match.lowerBound
    while first > clause.lowerBound, !openers.contains(tokens[first]),
      !outside.contains(tokens[first - 1]), match.lowerBound - first < 4
    {
      first -= 1
    }
    return first..<clause.upperBound
  }

  /// Words with which a noun phrase begins.
  private static let openers = Lexicon(
    name: "articles",
    origin: "The articles and possessives of English.",
    words: "a, an, her, his, its, one of, that, the, their, these, this, those"
  )

  /// Words that stand outside a phrase: prepositions, conjunctions and auxiliaries.
  private static let outside = Lexicon(
    name: "words around a phrase",
    origin: "The prepositions, conjunctions and auxiliaries of English.",
    words: """
      after, although, are, as, at, be, because, been, before, being, but, by, during, from, had,
      has, have, he, if, in, is, it, on, or, she, since, than, that, they, though, until, was,
      were, when, where, which, while, who, with
      """
  )
}

extension Document {
  /// Whether the article calls itself opinion, in its first blocks.
  var isLabelledOpinion: Bool {
    guard let first = tokens.first else { return false }
    let head = tokens.prefix(12)
    let label = ["opinion", "commentary", "editorial", "op-ed", "column", "analysis"]
      .map { WordKey($0) }
    let isFirst = label.contains(first.key)
    let isOwnLine = article.blocks.prefix(3).contains { block in
      let range = tokenRange(in: block.span)
      return range.count <= 2 && range.contains { label.contains(tokens[$0].key) }
    }
    return isOwnLine
      || isFirst
        && head.dropFirst().first.map { text[$0.span] == ":" || text[$0.span] == "|" }
          ?? false
  }
}
