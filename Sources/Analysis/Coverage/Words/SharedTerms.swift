extension [Int] {
  /// What two ascending lists have in common, ascending; O(their lengths).
  func shared(with other: [Int]) -> [Int] {
    var shared: [Int] = []
    var (one, two) = (0, 0)
    while one < count, two < other.count {
      let (a, b) = (self[one], other[two])
      if a == b { shared.append(a) }
      if a <= b { one += 1 }
      if b <= a { two += 1 }
    }
    return shared
  }

  /// Whether two ascending lists have two numbers in common.
  func sharesSeveral(with other: [Int]) -> Bool {
    var (one, two, common) = (0, 0, 0)
    while common < 2, one < count, two < other.count {
      let (a, b) = (self[one], other[two])
      if a == b { common += 1 }
      if a <= b { one += 1 }
      if b <= a { two += 1 }
    }
    return common == 2
  }
}
