/// The entries like each entry and how alike, in flat arrays: a hundred articles have millions.
struct StatementNeighbours {
  /// Where the neighbours of an entry begin; those of the last end at the last place.
  private var starts: [Int]
  /// The neighbours of all entries, one entry's after another's, each ascending.
  private(set) var entries: [Int]
  /// How alike each is to the entry whose neighbour it is.
  private(set) var likeness: [Double]

  /// Takes pairs by first, then second entry, and the number of entries; O(pairs).
  init(_ pairs: [StatementMatcher.Pair], count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for pair in pairs {
      starts[pair.first + 1] += 1
      starts[pair.second + 1] += 1
    }
    for entry in 0..<count { starts[entry + 1] += starts[entry] }
    entries = Array(repeating: 0, count: starts[count])
    likeness = Array(repeating: 0, count: starts[count])
    var next = starts
    func add(_ neighbour: Int, to entry: Int, _ alike: Double) {
      entries[next[entry]] = neighbour
      likeness[next[entry]] = alike
      next[entry] += 1
    }
    // An entry is second in pairs before it is first in any, so that each list ascends.
    for pair in pairs {
      add(pair.second, to: pair.first, pair.likeness)
      add(pair.first, to: pair.second, pair.likeness)
    }
  }

  /// The places of an entry's neighbours in `entries` and `likeness`.
  func places(of entry: Int) -> Range<Int> { starts[entry]..<starts[entry + 1] }

  /// The neighbours of either of two entries, ascending, each once.
  func entries(near first: Int, or second: Int) -> [Int] {
    let (one, other) = (places(of: first), places(of: second))
    var (a, b) = (one.lowerBound, other.lowerBound)
    var merged: [Int] = []
    merged.reserveCapacity(one.count + other.count)
    while a < one.upperBound || b < other.upperBound {
      let left = a < one.upperBound ? entries[a] : Int.max
      let right = b < other.upperBound ? entries[b] : Int.max
      merged.append(min(left, right))
      if left <= right { a += 1 }
      if right <= left { b += 1 }
    }
    return merged
  }
}
