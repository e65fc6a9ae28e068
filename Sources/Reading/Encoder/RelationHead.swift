internal import Articles

/// For each cue of a window, which of the window's words are its source and which its content.
///
/// A word's numbers for a cue are relu(A w + B a + (P w)(Q a) + distance + paragraph) through a linear map to O,
/// B-source, I-source, B-content, I-content, B-cue, I-cue; w is the word's state and a the mean state
/// of the cue's words.
struct RelationHead {
  static let labels = 7
  private static let half = EncoderModel.relationWidth
  private static let edges = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96]

  private let model: EncoderModel
  private let window: EncoderWindow
  private let scratch: EncoderScratch
  /// A row of what is added and what is multiplied, for each word.
  private let words: [Float]

  init(_ window: EncoderWindow, by model: EncoderModel, in scratch: EncoderScratch) {
    self.model = model
    self.window = window
    self.scratch = scratch
    words = model.relationWord(window.states, in: scratch)
  }

  /// A row of `labels` numbers for each word of the window; `cue` counts from its first word.
  func scores(for cue: Range<Int>) -> [Float] {
    let anchor = anchor(cue)
    let half = Self.half
    var hidden = [Float](repeating: 0, count: window.count * half)
    for word in 0..<window.count {
      let distance =
        word < cue.lowerBound
        ? word - cue.lowerBound : word >= cue.upperBound ? word - cue.upperBound + 1 : 0
      let lines = window.paragraphs[word] - window.paragraphs[cue.lowerBound]
      let far = model.relationDistance + Self.bucket(distance) * half
      let line = model.relationParagraph + (min(max(lines, -3), 3) + 3) * half
      let row = word * 2 * half
      for column in 0..<half {
        let sum =
          words[row + column] + anchor[column]
          + words[row + half + column] * anchor[half + column] + far[column] + line[column]
        hidden[word * half + column] = max(sum, 0)
      }
    }
    return model.relation(hidden)
  }

  /// The mean state of the cue's words through the anchor's maps.
  private func anchor(_ cue: Range<Int>) -> [Float] {
    let width = EncoderModel.width
    var mean = [Float](repeating: 0, count: width)
    for word in cue {
      for column in 0..<width { mean[column] += window.states[word * width + column] }
    }
    for column in 0..<width { mean[column] /= Float(cue.count) }
    return model.relationAnchor(mean, in: scratch)
  }

  /// 0 inside the cue, 1...13 before it, 14...26 after it, growing with the distance in words.
  static func bucket(_ distance: Int) -> Int {
    let size = edges.partitioningIndex { $0 > abs(distance) }
    return distance <= 0 ? size : size + edges.count
  }
}
