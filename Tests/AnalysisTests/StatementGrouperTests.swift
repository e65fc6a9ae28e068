import Articles
import Reading
import TestSupport
import Testing

@testable import Analysis

@Suite struct StatementGrouperTests {
  /// The groups of pairs of sentences with their likeness; a sentence an article, so that an entry is
  /// the article of its number.
  private func groups(of pairs: [(Int, Int, Double)], among articles: Int) -> [[Int]] {
    let documents = (0..<articles).map { number in
      Reader.read(Article(lines: "Heron \(number) sat on pier \(number).", name: "a\(number)"))
    }
    let pairs = pairs.map { StatementMatcher.Pair(first: $0, second: $1, likeness: $2) }
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    var grouper = StatementGrouper(pairs, in: StatementIndex(documents))
    return grouper.groups()
  }

  @Test func sentencesThatMostAgreeWithJoin() {
    let found = groups(
      of: [(0, 1, 2), (0, 2, 1), (1, 2, 0.9), (0, 3, 0.7), (1, 3, 0.5), (2, 3, 0.7)],
      among: 4
    )
    #expect(found == [[0, 1, 2, 3]])
  }

  @Test func noRowRepeatsTwoThatAreThere() {
    let found = groups(of: [(0, 1, 2), (2, 3, 1.9), (0, 2, 0.7)], among: 4)
    #expect(found == [[0, 1], [2, 3]])
  }

  @Test func whoHasNoGroupIsGroupedWithWhoHas() {
    let found = groups(of: [(0, 1, 2), (0, 2, 0.7)], among: 3)
    #expect(found == [[0, 1], [0, 2]])
  }

  @Test func neighboursAscendAndMergeOnce() {
    let pairs = [(0, 2, 0.5), (0, 3, 0.6), (1, 2, 0.7), (1, 4, 0.8)]
      .map { StatementMatcher.Pair(first: $0.0, second: $0.1, likeness: $0.2) }
    let neighbours = StatementNeighbours(pairs, count: 5)
    #expect(neighbours.places(of: 2).map { neighbours.entries[$0] } == [0, 1])
    #expect(neighbours.places(of: 1).map { neighbours.likeness[$0] } == [0.7, 0.8])
    #expect(neighbours.entries(near: 0, or: 1) == [2, 3, 4])
  }

  @Test func linksAreAddedInOrder() {
    let pairs = [(0, 2, 0.5), (1, 2, 0.9)]
      .map { StatementMatcher.Pair(first: $0.0, second: $0.1, likeness: $0.2) }
    let joined = StatementMatcher.pairs(
      pairs,
      joinedBy: [(2, 0), (3, 1), (0, 1), (1, 2), (1, 3), (2, 2)]
    )
    #expect(joined.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2], [1, 3]])
    let least = StatementMatcher.threshold
    #expect(joined.map(\.likeness) == [least, least, 0.9, least])
  }
}
