internal import Articles
internal import CReader

/// A stretch of an article that the encoder reads at once, and the part of it that is its own.
struct WindowRange: Equatable {
  /// The words it reads.
  let words: Range<Int>
  /// The words it answers for: its neighbours answer for the rest.
  let own: Range<Int>

  /// Pieces by which a window reaches back over the one before it, at least.
  static let overlap = 48
  /// Words by which a window may reach back further to begin at a sentence.
  static let slack = 24

  /// Windows over all words, in text order.
  ///
  /// Each takes as many words as fit into `EncoderModel.windowSize` pieces with a start and an end
  /// mark, and begins at a sentence's first word (`sentences`, ascending) where one is near enough.
  /// Two neighbours share their overlap half and half.
  static func covering(_ words: EncoderWords, sentences: [Int]) -> [WindowRange] {
    var ranges: [Range<Int>] = []
    var first = 0
    while first < words.count {
      var last = first
      var used = 2
      while last < words.count, used + words.length(of: last) <= EncoderModel.windowSize {
        used += words.length(of: last)
        last += 1
      }
      last = max(last, first + 1)
      ranges.append(first..<last)
      guard last < words.count else { break }
      var back = last
      var reach = 0
      while back > first + 1, reach < overlap {
        back -= 1
        reach += words.length(of: back)
      }
      let next = sentences.partitioningIndex { $0 > back } - 1
      let start = next >= 0 ? sentences[next] : 0
      first = start > first && start > back - slack ? start : back
    }
    return ranges.indices.map { index in
      let before = index > 0 ? ranges[index - 1] : nil
      let after = index + 1 < ranges.count ? ranges[index + 1] : nil
      let start = before.map { (ranges[index].lowerBound + $0.upperBound) / 2 } ?? 0
      let end = after.map { ($0.lowerBound + ranges[index].upperBound) / 2 } ?? words.count
      return WindowRange(words: ranges[index], own: start..<end)
    }
  }
}

/// One window read: the states of its words and what the word heads say of them.
struct EncoderWindow {
  /// Columns of the word heads; beside these, names begin at 9, frame at 25.
  enum Column {
    static let count = 33
    static let source = 0
    static let cue = 3
    static let content = 6
    static let mark = 18
  }

  let range: WindowRange
  /// A row of `EncoderModel.width` numbers a word.
  let states: [Float]
  /// A row of `Column.count` numbers a word, as the heads give them: no probabilities yet.
  let tags: [Float]
  /// Paragraphs counted from the window's first word.
  let paragraphs: [Int]

  /// Reads a window.
  init(
    _ range: WindowRange,
    of words: EncoderWords,
    by model: EncoderModel,
    in scratch: EncoderScratch
  ) {
    var pieces: [UInt16] = [Pieces.start]
    var cases: [UInt8] = [0]
    var heads: [Int] = []
    var paragraphs: [Int] = []
    var line = 0
    for word in range.words {
      if words.beginsLine[word] {
        pieces.append(Pieces.paragraph)
        cases.append(0)
        line += 1
      }
      heads.append(pieces.count)
      paragraphs.append(line)
      for piece in words.firstPieces[word]..<words.firstPieces[word + 1] {
        pieces.append(words.pieces[piece])
        cases.append(words.cases[word].rawValue)
      }
    }
    pieces.append(Pieces.end)
    cases.append(0)
    let width = EncoderModel.width
    let all = [Float](unsafeUninitializedCapacity: pieces.count * width) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      creader_encode(model.encoder, pieces, cases, Int32(pieces.count), start, scratch.start)
      initialized = pieces.count * width
    }
    var states: [Float] = []
    states.reserveCapacity(heads.count * width)
    for head in heads { states.append(contentsOf: all[head * width..<(head + 1) * width]) }
    let tags = model.tags(states)
    self.range = range
    self.states = states
    self.tags = tags
    self.paragraphs = paragraphs
  }

  /// How many words it has.
  var count: Int { range.words.count }

  /// A tag column's number for a word counted from the window's first.
  func tag(_ word: Int, _ column: Int) -> Float { tags[word * Column.count + column] }

  /// The probability that a word counted from the window's first is attributed content.
  func contentProbability(of word: Int) -> Double {
    let column = word * Column.count + Column.content
    return 1 - Probability.softmax(tags[column..<column + 3])[0]
  }

  /// Mean and maximum, side by side, of the states of a range of the article's words, as far as it
  /// lies in the window and is not empty.
  func pooled(_ words: Range<Int>) -> [Float] {
    let inside = words.clamped(to: range.words)
    let width = EncoderModel.width
    var pooled = [Float](repeating: 0, count: 2 * width)
    guard !inside.isEmpty else { return pooled }
    for column in 0..<width { pooled[width + column] = -.infinity }
    for word in inside {
      let row = (word - range.words.lowerBound) * width
      for column in 0..<width {
        let value = states[row + column]
        pooled[column] += value
        if value > pooled[width + column] { pooled[width + column] = value }
      }
    }
    for column in 0..<width { pooled[column] /= Float(inside.count) }
    return pooled
  }
}
