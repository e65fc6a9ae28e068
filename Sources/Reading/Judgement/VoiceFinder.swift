import Articles

/// Tells who stands behind each sentence, from the words that attributions cover.
struct VoiceFinder {
  private let passage: Passage
  /// For each token the number of words before it that no attribution covers.
  private let ownBefore: [Int32]

  /// Looks at the drafts of a passage whose sources are real sources.
  ///
  /// A cue of belief or plan (`wants`, `hopes`, `plans`) and one without a source ("is expected")
  /// leave the sentence to the writer, who tells us what others feel or what nobody says.
  init(_ passage: Passage, _ drafts: [Draft]) {
    self.passage = passage
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

  /// The voice of a sentence of the story.
  func voice(of sentence: Sentence) -> Voice {
    let range = sentence.tokens
    let words = passage.wordCount(range)
    let own = Int(ownBefore[range.upperBound] - ownBefore[range.lowerBound])
    guard words > 0 else { return .none }
    if passage.quotedWordCount(range) == words, words > 2 { return .sourced }
    let attributed = words - own
    if own <= 5 || Double(own) < 0.3 * Double(words) {
      return attributed > 0 ? .sourced : isStatement(range) ? .writer : .none
    }
    guard isStatement(range) || attributed > 0 else { return .none }
    if attributed >= 4, Double(attributed) > 0.3 * Double(words) { return .mixed }
    return .writer
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
      return classes.intersects([.being, .having, .modal])
        || classes.intersects(WordClass.cueVerb.union(.action)) && classes.intersects(.finite)
    }
  }
}
