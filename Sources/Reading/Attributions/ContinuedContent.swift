import Articles

/// Gives sentences that read as somebody's words, and for which no cue was found, to the attribution
/// that they go on from: the later sentences of a long quotation.
///
/// The numbers were chosen on the development articles.
struct ContinuedContent {
  /// How probable its words must be as content for a sentence to go on: in quotation marks, where the
  /// marks speak too, and outside.
  private static let leastInQuotation = 0.3
  private static let leastOutside = 0.95
  /// Most tokens between an attribution's last words and the sentence that goes on.
  private static let reach = 30

  private let passage: Passage
  private let reading: EncodedReading

  init(_ passage: Passage, _ reading: EncodedReading) {
    self.passage = passage
    self.reading = reading
  }

  /// The drafts in the same order, some of them with more content; O(length).
  func continuing(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    /// For each place between tokens, the last draft whose content ends there.
    var endings = [Int?](repeating: nil, count: passage.tokens.count + 1)
    var isTaken = [Bool](repeating: false, count: passage.tokens.count)
    var isCue = isTaken
    for (index, draft) in drafts.enumerated() {
      for token in draft.cue { isCue[token] = true }
      for content in draft.content {
        if !draft.sources.isEmpty { endings[content.upperBound] = index }
        for token in content { isTaken[token] = true }
      }
    }
    for sentence in passage.sentences where isStory(sentence) {
      let words = sentence.tokens.filter(passage.isWord)
      guard !words.isEmpty, 2 * words.count(where: { isTaken[$0] }) < words.count,
        !sentence.tokens.contains(where: { isCue[$0] }), readsAsContent(sentence),
        let index = draft(before: sentence.tokens.lowerBound, endings, drafts)
      else { continue }
      drafts[index].add(content: sentence.tokens)
      endings[sentence.tokens.upperBound] = index
    }
    return drafts
  }

  /// The draft whose content ends last before a token, within reach, and whose cue stands before it.
  private func draft(before token: Int, _ endings: [Int?], _ drafts: [Draft]) -> Int? {
    for end in stride(from: token, through: max(0, token - Self.reach), by: -1) {
      if let index = endings[end], drafts[index].cue.lowerBound < token { return index }
    }
    return nil
  }

  private func readsAsContent(_ sentence: Sentence) -> Bool {
    let isQuoted =
      2 * passage.quotedWordCount(sentence.tokens) >= passage.wordCount(sentence.tokens)
    return reading.contentProbability(of: sentence.span)
      >= (isQuoted ? Self.leastInQuotation : Self.leastOutside)
  }

  private func isStory(_ sentence: Sentence) -> Bool {
    passage.article.blocks[sentence.block].kind.isStory
  }
}
