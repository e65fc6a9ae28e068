import Articles

/// An interview printed as questions and answers.
enum Interview {
  /// An article with fewer answered questions is no interview: writers ask, too.
  private static let fewestAnswers = 2

  /// Indices of the blocks that hold somebody's answers, without quotation marks around them; empty
  /// where the article is no interview.
  ///
  /// An answer follows a block that ends with a question mark and speaks in the first person, or
  /// begins with "A:"; it goes on as long as the first person does.
  static func answers(in document: Document) -> Set<Int> {
    let blocks = document.article.blocks.indices.filter { index in
      document.article.blocks[index].kind.isStory
    }
    var answers: Set<Int> = []
    var answered = 0
    var isAnswering = false
    for (last, block) in zip(blocks, blocks.dropFirst()) {
      let follows = asks(last, in: document)
      isAnswering =
        (follows || isAnswering) && !asks(block, in: document) && isAnswer(block, in: document)
      guard isAnswering else { continue }
      answers.insert(block)
      if follows { answered += 1 }
    }
    return answered >= fewestAnswers ? answers : []
  }

  private static func asks(_ block: Int, in document: Document) -> Bool {
    document.text[document.article.blocks[block].span].last == "?"
  }

  private static func isAnswer(_ block: Int, in document: Document) -> Bool {
    let span = document.article.blocks[block].span
    return document.text[span].hasPrefix("A:")
      || document.tokens[document.tokenRange(in: span)].contains { token in
        Lexicon.firstPerson.contains(token) && !document.isQuoted(at: token.span.lowerBound)
      }
  }
}

extension Lexicon {
  fileprivate static let firstPerson = Lexicon(
    name: "the first person",
    origin: "The pronouns of English.",
    words: """
      i, i'd, i'll, i'm, i've, me, mine, my, our, ours, us, we, we'd, we'll, we're, we've
      """
  )
}
