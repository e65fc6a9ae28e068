/// Groups of sentences that repeat what others hold.
///
/// A group repeats another that has all its sentences but headings, of two articles at least: a heading sums up
/// its own story, and a row for it would show one statement twice. Its headings join the other.
enum RepeatedGroups {
  /// The groups without those that repeat another, in their order; the smallest go first.
  /// O(members × groups of each).
  static func joined(
    _ groups: [[Int]],
    article: (Int) -> Int,
    isHeading: (Int) -> Bool
  ) -> [[Int]] {
    var groups = groups
    var groupsOfEntry: [Int: Set<Int>] = [:]
    for (number, group) in groups.enumerated() {
      for member in group { groupsOfEntry[member, default: []].insert(number) }
    }
    for number in groups.indices.sorted(by: { (groups[$0].count, $1) < (groups[$1].count, $0) }) {
      let story = groups[number].filter { !isHeading($0) }
      guard Set(story.map(article)).count > 1 else { continue }
      let holders = story.dropFirst().reduce(groupsOfEntry[story[0]] ?? []) {
        $0.intersection(groupsOfEntry[$1] ?? [])
      }
      guard let other = holders.subtracting([number]).min() else { continue }
      groups[other] = Set(groups[other]).union(groups[number]).sorted()
      for member in groups[number] {
        groupsOfEntry[member]?.remove(number)
        groupsOfEntry[member]?.insert(other)
      }
      groups[number] = []
    }
    return groups.filter { !$0.isEmpty }
  }
}
