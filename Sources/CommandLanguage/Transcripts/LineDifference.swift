/// How one text became another, line by line.
enum LineDifference {
  /// Lines that were removed (`- `) and added (`+ `), in order; lines that stayed are left out.
  ///
  /// By the longest common subsequence; of more than a thousand lines on a side that differ only the
  /// common beginning and end are taken out, so that a large output costs little.
  static func lines(from before: [Substring], to now: [Substring]) -> [String] {
    let head = zip(before, now).prefix { $0 == $1 }.count
    let old = before[head...]
    let new = now[head...]
    let tail = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    return changes(Array(old.dropLast(tail)), Array(new.dropLast(tail)))
  }

  private static func changes(_ old: [Substring], _ new: [Substring]) -> [String] {
    guard !old.isEmpty, !new.isEmpty, old.count <= 1000, new.count <= 1000 else {
      return old.map { "- " + $0 } + new.map { "+ " + $0 }
    }
    // common[i][j]: the length of the longest common subsequence of old[i...] and new[j...].
    var common = [[Int]](
      repeating: [Int](repeating: 0, count: new.count + 1),
      count: old.count + 1
    )
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        common[i][j] =
          old[i] == new[j] ? common[i + 1][j + 1] + 1 : max(common[i + 1][j], common[i][j + 1])
      }
    }
    var lines: [String] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        (i, j) = (i + 1, j + 1)
      } else if j == new.count || (i < old.count && common[i + 1][j] >= common[i][j + 1]) {
        lines.append("- " + old[i])
        i += 1
      } else {
        lines.append("+ " + new[j])
        j += 1
      }
    }
    return lines
  }
}
