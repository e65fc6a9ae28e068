import Articles

/// A place where the writer says what ought to be: a judgement, whatever facts it rests on.
struct Demand {
  /// The clause that demands.
  let clause: Range<Int>
  /// The words that show it.
  let words: Span

  /// The first demand in a sentence's own clauses; nil where none is made.
  ///
  /// Words that an earlier "that", "whether", "if" or relative puts below another verb are none: they
  /// tell of a demand or a condition.
  static func first(
    in sentence: Sentence,
    _ clauses: [Range<Int>],
    of document: Document
  ) -> Demand? {
    for clause in clauses {
      guard let match = Lexicon.demands.matches(in: clause, of: document.tokens).first else {
        continue
      }
      let before = sentence.tokens.lowerBound..<match.tokens.lowerBound
      if Lexicon.subordinating.hasMatch(in: before, of: document.tokens) { continue }
      return Demand(clause: clause, words: match.span)
    }
    return nil
  }
}

extension Lexicon {
  /// Words of obligation, desert and reproach.
  fileprivate static let demands = Lexicon(
    name: "words of demand",
    origin: "Compiled for Lede after the deontic modals of English and their paraphrases.",
    words: """
      better to, cannot afford to, can't afford to, could be doing more, could do more,
      could have done more, deserve, deserved, deserves, had better, has a duty to,
      has every right, has no business, has no excuse, have a duty to, have every right,
      have no business, have no excuse, is overdue, is past time, is time for, is time that,
      is time to, it's time for, it's time to, it's past time, long overdue, must, need to,
      needs to, no excuse for, ought, ought to, owe it to, owes it to, should be doing more,
      should have
      """,
    exceptions: """
      must have, no need to
      """
  )

  /// Words that put what follows below another verb.
  fileprivate static let subordinating = Lexicon(
    name: "subordinating words",
    origin: "The complementisers, relatives and conditionals of English.",
    words: """
      as if, how, if, that, unless, what, when, where, whether, which, who, whom, whose, why
      """
  )
}
