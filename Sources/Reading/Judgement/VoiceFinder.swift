import Articles

/// Tells who is likely to stand behind each sentence, from the words that attributions cover.
struct VoiceFinder {
  /// The share that is left of a probability against which the attributions speak. Like `mixed`,
  /// chosen on the development articles; with each left out in turn the rest mostly choose these.
  private static let unlikely = 0.15
  /// Few of the sentences that the encoder learned from are mixed, so that it calls too few mixed.
  private static let mixed = 2.0

  private let passage: Passage
  /// For each token the number of words before it that no attribution covers.
  private let ownBefore: [Int32]
  /// Where the cues of saying, belief and plan begin for which nobody is named, in text order.
  private let sourceless: [Int]

  /// Looks at the drafts of a passage whose sources are real sources.
  ///
  /// A cue of belief or plan (`wants`, `hopes`, `plans`) and one without a source ("is expected")
  /// leave the sentence to the writer, who tells us what others feel or what nobody says.
  init(_ passage: Passage, _ drafts: [Draft]) {
    self.passage = passage
    sourceless = drafts.filter { draft in
      draft.sources.isEmpty
        && passage.classes[draft.head].intersects([.saying, .thinking, .planning, .cueAdverb])
    }.map(\.cue.lowerBound).sorted()
    var covered: [Range<Int>] = []
    for draft in drafts where Self.speaks(draft, in: passage) {
      covered += draft.content + [draft.cue]
      if let source = draft.source { covered.append(source) }
    }
    covered.sort { $0.lowerBound < $1.lowerBound }
    var total: Int32 = 0
    var running: [Int32] = [0]
    running.reserveCapacity(passage.tokens.count + 1)
    var next = 0
    var end = 0
    for index in passage.tokens.indices {
      while next < covered.count, covered[next].lowerBound <= index {
        end = max(end, covered[next].upperBound)
        next += 1
      }
      if index >= end, passage.isWord(index) { total += 1 }
      running.append(total)
    }
    ownBefore = running
  }

  private static func speaks(_ draft: Draft, in passage: Passage) -> Bool {
    guard draft.source != nil else { return false }
    let classes = passage.classes[draft.head]
    return !classes.intersects(.cueVerb)
      || classes.intersects([.saying, .telling, .showing, .judging])
  }

  /// What the probabilities of sourced, mixed, writer and none are multiplied by, from what the
  /// attributions of a sentence of the story cover; not all are 0.
  ///
  /// A question or label states nothing, a statement that no attribution touches is not half
  /// attributed, and one with more than a few words of its own is hardly wholly attributed.
  /// `isCarriedOn` tells that the sentence before is attributed, so that this one may go on with the
  /// same speaker, as one that says "is expected" doesn't.
  func weights(of sentence: Sentence, isCarriedOn: Bool) -> [Double] {
    let range = sentence.tokens
    let words = passage.wordCount(range)
    let quoted = passage.quotedWordCount(range)
    let own = Int(ownBefore[range.upperBound] - ownBefore[range.lowerBound])
    guard words > 0 else { return [0, 0, 0, 1] }
    if quoted == words, words > 2 { return [1, 0, 0, 0] }
    guard own < words else {
      guard isStatement(range) else { return [0, 0, 0, 1] }
      // "It is understood": whoever says so, the article doesn't tell.
      if isSourceless(range), quoted == 0 { return [0, 0, 1, Self.unlikely] }
      return [isCarriedOn || quoted > 0 ? 1 : Self.unlikely, 0, 1, Self.unlikely]
    }
    if own <= 5 || Double(own) < 0.3 * Double(words) {
      return [1, Self.mixed * Self.unlikely, Self.unlikely, Self.unlikely]
    }
    return [1, Self.mixed, 1, Self.unlikely]
  }

  /// Whether a sentence attributes something to nobody.
  private func isSourceless(_ range: Range<Int>) -> Bool {
    let next = sourceless.partitioningIndex { $0 >= range.lowerBound }
    return next < sourceless.count && sourceless[next] < range.upperBound
  }

  /// Whether a sentence states something: it is no question and holds a verb or is no mere label.
  private func isStatement(_ range: Range<Int>) -> Bool {
    let last = passage.trimmed(range).upperBound
    let asks = (last..<range.upperBound).contains { index in
      passage.article.text.bytes[passage.tokens[index].span.lowerBound] == UInt8(ascii: "?")
    }
    guard !asks else { return false }
    guard passage.wordCount(range) <= 4 else { return true }
    return range.contains { index in
      let classes = passage.classes[index]
      return classes.intersects(.auxiliary)
        || classes.intersects(WordClass.cueVerb.union(.action)) && classes.intersects(.finite)
    }
  }
}
