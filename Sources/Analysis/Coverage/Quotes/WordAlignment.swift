/// Two sequences of words laid side by side so that as many as possible stand opposite the same.
///
/// The longest common subsequence, by dynamic programming: O(m × n) in time and space.
struct WordAlignment<Word: Equatable> {
  /// A stretch of both sequences; one of the ranges is empty where words were cut or added.
  struct Stretch: Hashable {
    let first: Range<Int>
    let second: Range<Int>
    /// Whether the words are the same.
    let isSame: Bool
  }

  /// The stretches in order, same and different in turn.
  let stretches: [Stretch]

  /// Aligns two sequences.
  init(_ first: [Word], _ second: [Word]) {
    let lengths = Self.lengths(first, second)
    var stretches: [Stretch] = []
    var (i, j) = (0, 0)
    while i < first.count || j < second.count {
      let (startI, startJ) = (i, j)
      while i < first.count, j < second.count, first[i] == second[j] {
        i += 1
        j += 1
      }
      if i > startI {
        stretches.append(Stretch(first: startI..<i, second: startJ..<j, isSame: true))
        continue
      }
      while i < first.count || j < second.count {
        if i < first.count, j < second.count, first[i] == second[j] { break }
        let skipsFirst =
          i < first.count && (j == second.count || lengths[i + 1][j] >= lengths[i][j + 1])
        if skipsFirst { i += 1 } else { j += 1 }
      }
      stretches.append(Stretch(first: startI..<i, second: startJ..<j, isSame: false))
    }
    self.stretches = stretches
  }

  /// How many words stand opposite the same.
  var sameCount: Int { stretches.reduce(0) { $0 + ($1.isSame ? $1.first.count : 0) } }

  /// The longest stretch of the same words, as a range of the first sequence.
  var longestRun: Range<Int> {
    stretches.filter(\.isSame).map(\.first).max { $0.count < $1.count } ?? 0..<0
  }

  /// Length of the longest common subsequence of every pair of suffixes.
  private static func lengths(_ first: [Word], _ second: [Word]) -> [[Int]] {
    var lengths = Array(
      repeating: Array(repeating: 0, count: second.count + 1),
      count: first.count + 1
    )
    for i in first.indices.reversed() {
      for j in second.indices.reversed() {
        lengths[i][j] =
          first[i] == second[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }
}
