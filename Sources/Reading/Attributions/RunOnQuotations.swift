import Articles

/// Gives quotations without a cue of their own to the speaker who is plainly still talking.
struct RunOnQuotations {
  let passage: Passage
  private var drafts: [Draft]

  /// Takes the drafts of all sentences in text order.
  init(passage: Passage, drafts: [Draft]) {
    self.passage = passage
    self.drafts = drafts
  }

  /// The drafts with the quotations that run on joined to their content.
  mutating func joined() -> [Draft] {
    var covered = [Bool](repeating: false, count: passage.quotations.count)
    var lastOf = [Int](repeating: -1, count: passage.sentences.count)
    for (number, draft) in drafts.enumerated() {
      for piece in draft.content {
        for index in [piece.lowerBound, piece.upperBound - 1] where passage.isQuoted(index) {
          covered[Int(passage.quotationOf[index])] = true
        }
      }
      if let sentence = sentenceIndex(of: draft.cue.lowerBound) { lastOf[sentence] = number }
    }
    var speaking = -1
    var speakingSentence = -1
    var index = 0
    for (number, sentence) in passage.sentences.enumerated() {
      if lastOf[number] >= 0 {
        speaking = lastOf[number]
        speakingSentence = number
      }
      index = max(index, sentence.tokens.lowerBound)
      let first = sentence.tokens.lowerBound
      guard lastOf[number] < 0, passage.isQuoted(first) else { continue }
      let quotation = Int(passage.quotationOf[first])
      guard !covered[quotation], speaking >= 0, number - speakingSentence <= 1 else { continue }
      let range = passage.trimmed(sentence.tokens)
      guard passage.wordCount(range) > 0 else { continue }
      drafts[speaking].content.append(range)
      speakingSentence = number
    }
    return drafts
  }

  private func sentenceIndex(of token: Int) -> Int? {
    let index = passage.sentences.partitioningIndex { $0.tokens.upperBound > token }
    return index < passage.sentences.count ? index : nil
  }
}
