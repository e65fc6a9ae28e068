import Articles

/// Gives quotations without a cue of their own to the speaker who is plainly still talking.
///
/// A sentence that opens inside quotation marks and holds no cue goes on from the attribution of
/// the sentence before it, across paragraphs as well.
struct RunOnQuotations {
  let passage: Passage

  /// The drafts, given sentence by sentence, with the quotations that run on joined to their content.
  func joined(_ drafts: [Draft]) -> [Draft] {
    var joined = drafts
    var isTaken = [Bool](repeating: false, count: passage.quotations.count)
    for piece in drafts.flatMap(\.content) {
      for index in [piece.lowerBound, piece.upperBound - 1] where passage.isQuoted(index) {
        isTaken[Int(passage.quotationOf[index])] = true
      }
    }
    var next = 0
    var speaking: (draft: Int, sentence: Int)?
    for (number, sentence) in passage.sentences.enumerated() {
      let first = next
      while next < drafts.count, drafts[next].cue.lowerBound < sentence.tokens.upperBound {
        next += 1
      }
      if next > first {
        speaking = (next - 1, number)
        continue
      }
      guard let (draft, last) = speaking, number - last <= 1, let start = sentence.tokens.first,
        passage.isQuoted(start), !isTaken[Int(passage.quotationOf[start])]
      else { continue }
      let words = passage.trimmed(sentence.tokens)
      guard passage.wordCount(words) > 0 else { continue }
      joined[draft].content.append(words)
      speaking = (draft, number)
    }
    return joined
  }
}
