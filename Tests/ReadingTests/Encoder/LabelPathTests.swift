import Testing

@testable import Reading

@Suite struct LabelPathTests {
  @Test(arguments: 0..<100)
  func noPathIsBetterThanTheBest(seed: UInt64) {
    var random = Numbers(seed: seed)
    let (words, labels) = (5, 5)
    let scores = (0..<words * labels).map { _ in random.next() }
    let best = LabelPath.best(scores, labels: labels)
    let rivals = Self.allowedPaths(words: words, labels: labels)
    #expect(rivals.contains(best))
    let sums = rivals.map { Self.sum(scores, along: $0, labels: labels) }
    let own = Self.sum(scores, along: best, labels: labels)
    #expect(sums.allSatisfy { $0 <= own + 1e-4 })
  }

  @Test func anInsideLabelNeverBegins() {
    #expect(LabelPath.best([0, 1, 9, 0, 0, 9], labels: 3) == [1, 2])
  }

  @Test func noWordsHaveNoPath() {
    #expect(LabelPath.best([], labels: 3).isEmpty)
  }

  @Test func runsBeginAnewAtEveryBeginLabel() {
    #expect(LabelPath.runs(of: 1, on: [1, 2, 1, 0, 3, 4, 1, 2, 2]) == [0..<2, 2..<3, 6..<9])
    #expect(LabelPath.runs(of: 3, on: [1, 2, 1, 0, 3, 4, 1, 2, 2]) == [4..<6])
  }

  private static func allowedPaths(words: Int, labels: Int) -> [[Int]] {
    var paths: [[Int]] = [[]]
    for _ in 0..<words {
      paths = paths.flatMap { path in
        (0..<labels).compactMap { label in
          let isInside = label > 0 && label % 2 == 0
          let fits = path.last == label || path.last == label - 1
          return isInside && !fits ? nil : path + [label]
        }
      }
    }
    return paths
  }

  private static func sum(_ scores: [Float], along path: [Int], labels: Int) -> Float {
    path.enumerated().reduce(0) { $0 + scores[$1.offset * labels + $1.element] }
  }
}

/// Numbers between -4 and 4, the same for a seed every time.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(state >> 40) / Float(1 << 21) - 4
  }
}
