/// Two sequences of words laid side by side so that as many as possible stand opposite the same, in as
/// few stretches as that allows.
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
    let table = Table(first, second)
    var stretches: [Stretch] = []
    var (i, j) = (0, 0)
    while i < first.count || j < second.count {
      let (startI, startJ) = (i, j)
      let isSame = table.pairs(i, j, inStretch: false)
      if isSame {
        repeat { (i, j) = (i + 1, j + 1) } while table.pairs(i, j, inStretch: true)
      } else {
        repeat {
          if table.skipsFirst(i, j) { i += 1 } else { j += 1 }
        } while (i < first.count || j < second.count) && !table.pairs(i, j, inStretch: false)
      }
      stretches.append(Stretch(first: startI..<i, second: startJ..<j, isSame: isSame))
    }
    self.stretches = stretches
  }

  /// How many words stand opposite the same.
  var sameCount: Int { stretches.reduce(0) { $0 + ($1.isSame ? $1.first.count : 0) } }

  /// The longest stretch of the same words, as a range of the first sequence.
  var longestRun: Range<Int> {
    stretches.filter(\.isSame).map(\.first).max { $0.count < $1.count } ?? 0..<0
  }

  /// How well every pair of suffixes can be aligned.
  private struct Table {
    /// What a word opposite the same is worth; a stretch costs 1, so that words count first.
    private static var match: Int { 1 << 20 }

    private let first: [Word]
    private let second: [Word]
    private let width: Int
    /// The worth of the suffixes from (i, j) on, after words that do not stand opposite the same.
    private var fresh: [Int]
    /// Their worth where the words before them do, so that another pair begins no new stretch.
    private var running: [Int]

    init(_ first: [Word], _ second: [Word]) {
      self.first = first
      self.second = second
      width = second.count + 1
      fresh = Array(repeating: 0, count: (first.count + 1) * width)
      running = fresh
      for i in first.indices.reversed() {
        for j in second.indices.reversed() {
          let at = i * width + j
          let skipped = max(fresh[at + width], fresh[at + 1])
          let paired = first[i] == second[j] ? running[at + width + 1] + Self.match : 0
          fresh[at] = max(skipped, paired - 1)
          running[at] = max(skipped, paired)
        }
      }
    }

    /// Whether the words at (i, j) are best laid opposite one another.
    func pairs(_ i: Int, _ j: Int, inStretch: Bool) -> Bool {
      guard i < first.count, j < second.count, first[i] == second[j] else { return false }
      let at = i * width + j
      let paired = running[at + width + 1] + Self.match - (inStretch ? 0 : 1)
      return paired >= max(fresh[at + width], fresh[at + 1])
    }

    /// Whether, of the words at (i, j) that are not laid opposite one another, the first sequence's is
    /// passed over.
    func skipsFirst(_ i: Int, _ j: Int) -> Bool {
      guard i < first.count else { return false }
      return j == second.count || fresh[(i + 1) * width + j] >= fresh[i * width + j + 1]
    }
  }
}
