/// The best sequence of labels under the rule that an inside label follows only its begin label or
/// itself.
///
/// Labels are numbered O, B-x, I-x, B-y, I-y, ...: even labels but 0 are inside labels.
enum LabelPath {
  /// The best path by the sum of its scores (rows of `labels` numbers, a row a word); of equals, the
  /// one with the smaller labels first from the end. O(words x labels).
  static func best(_ scores: [Float], labels: Int) -> [Int] {
    let count = scores.count / labels
    guard count > 0 else { return [] }
    var sums = Array(scores[..<labels])
    for label in stride(from: 2, to: labels, by: 2) { sums[label] = -.infinity }
    var back = [UInt8](repeating: 0, count: count * labels)
    var next = sums
    for word in 1..<max(1, count) {
      let open = greatest(sums)
      for label in 0..<labels {
        var from = open
        if label > 0, label % 2 == 0 {
          from = sums[label - 1] >= sums[label] ? label - 1 : label
        }
        back[word * labels + label] = UInt8(from)
        next[label] = sums[from] + scores[word * labels + label]
      }
      swap(&sums, &next)
    }
    var path = [Int](repeating: 0, count: count)
    path[count - 1] = greatest(sums)
    for word in stride(from: count - 1, to: 0, by: -1) {
      path[word - 1] = Int(back[word * labels + path[word]])
    }
    return path
  }

  /// The ranges that a begin label and its inside label make on a path.
  static func runs(of begin: Int, on path: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (word, label) in path.enumerated() {
      if label == begin {
        runs.append(word..<word + 1)
      } else if label == begin + 1, let last = runs.last, last.upperBound == word {
        runs[runs.count - 1] = last.lowerBound..<word + 1
      }
    }
    return runs
  }

  private static func greatest(_ sums: [Float]) -> Int {
    var best = 0
    for label in 1..<sums.count where sums[label] > sums[best] { best = label }
    return best
  }
}
