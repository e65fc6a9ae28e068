import Articles

/// Verbs that dramatise what somebody did or said.
struct LoadedVerb: WordListRule {
  let id = "loaded-verb"
  let summary = "A verb that turns an act or a remark into a fight, a scandal or a show."
  let why = """
    Said or did becomes slammed or bungled: the verb tells readers how to feel before they \
    know what happened.
    """
  let norms: [Norm] = [.saidIsNeutral, .synonymsForSaid, .expertReaders]
  let limits = """
    Where somebody really shouted or raged the verb is a plain description; literal senses are \
    known by fixed phrases alone.
    """
  let severity = Severity.medium
  let effect = "dramatises what was said or done"
  let answer = "Which plain verb, such as said, criticised or cut, would tell the same?"
  let examples: [RuleExample] = [
    .fires("The union slammed the plan on Monday.", marking: "slammed"),
    .fires("The minister lashed out at reporters.", marking: "lashed out"),
    .silent("The car slammed into a wall."),
    .silent("The pension scheme pays nurses."),
    .silent("The union criticised the plan on Monday."),
  ]

  var lexicon: Lexicon { .loadedVerbs }

  func isMeant(_ match: Lexicon.Match, in document: Document) -> Bool {
    !isNoun(match, in: document)
  }

  /// Whether a word is a noun by what stands before it: "an ambush", "the pension scheme". After a singular
  /// noun the verb would end in "s".
  private func isNoun(_ match: Lexicon.Match, in document: Document) -> Bool {
    let (tokens, index) = (document.tokens, match.tokens.lowerBound)
    guard match.tokens.count == 1, index > 0,
      !["ed", "ing"].contains(where: document.text[match.span].hasSuffix)
    else { return false }
    func isDeterminer(_ index: Int) -> Bool {
      [NounPhraseFinder.determiners, NounPhraseFinder.articles].contains {
        $0.contains(tokens[index].key)
      }
    }
    if isDeterminer(index - 1) { return true }
    let word = document.text[tokens[index - 1].span]
    return index > 1 && isDeterminer(index - 2) && !tokens[index - 1].isCapitalized
      && !word.hasSuffix("s") && !Lexicon.pluralsWithoutS.contains(tokens[index - 1])
      && lexicon.contains(WordKey(Inflection.withS(document.text[match.span].lowercased()).utf8))
  }
}

extension Lexicon {
  /// Plurals after which a verb looks like the base form; and words before one.
  fileprivate static let pluralsWithoutS = Lexicon(
    name: "words before a verb's base form",
    origin: "The plurals of English without an s, and the auxiliaries and adverbs before a verb.",
    words: """
      also, can, children, could, few, many, may, men, might, must, never, often, others, people,
      police, should, then, to, two, will, women, would
      """
  )
}
