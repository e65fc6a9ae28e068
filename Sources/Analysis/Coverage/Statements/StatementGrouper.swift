/// Joins pairs of like sentences into groups, each one statement and all who tell it.
///
/// A sentence that tells several things can be in several groups. A group grows from its most alike
/// pair, of which one sentence at least is in no group yet: two that have each found theirs would make
/// a row that repeats both. A sentence joins when more than half of the group's sentences of other
/// documents tell the same as it does and none is far from it. Nobody joins through a chain of
/// neighbours alone, so a group stays about one thing.
struct StatementGrouper {
  /// The article of each entry.
  private let articles: [Int]
  private let pairs: [StatementMatcher.Pair]
  private let neighbours: StatementNeighbours
  /// Likeness to the member that joined last, by entry; all 0 between steps.
  private var likeness: [Double]

  /// Takes the pairs of an index, by first, then second entry.
  init(_ pairs: [StatementMatcher.Pair], in index: StatementIndex) {
    articles = index.entries.map(\.article)
    self.pairs = pairs
    neighbours = StatementNeighbours(pairs, count: index.entries.count)
    likeness = Array(repeating: 0, count: index.entries.count)
  }

  /// The groups, the most alike first, each its entries ascending.
  ///
  /// Every entry with another at the threshold is in a group. O(entries × members × neighbours).
  mutating func groups() -> [[Int]] {
    var groups: [[Int]] = []
    var groupsOfEntry: [[Int]] = Array(repeating: [], count: articles.count)
    let seeds = pairs.filter { $0.likeness >= StatementMatcher.threshold }
      .sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    for seed in seeds
    where groupsOfEntry[seed.first].isEmpty || groupsOfEntry[seed.second].isEmpty {
      let members = grow(from: seed)
      let group = twin(of: members, among: groups, groupsOfEntry) ?? groups.count
      if group == groups.count { groups.append([]) }
      for member in members where !groupsOfEntry[member].contains(group) {
        groups[group].append(member)
        groupsOfEntry[member].append(group)
      }
    }
    return groups.map { $0.sorted() }
  }

  /// The first group that shares so much with others, seven tenths of the larger, that a reader sees
  /// one.
  private func twin(of members: [Int], among groups: [[Int]], _ groupsOfEntry: [[Int]]) -> Int? {
    var shared: [Int: Int] = [:]
    for member in members {
      for group in groupsOfEntry[member] { shared[group, default: 0] += 1 }
    }
    return shared.filter { $0.value * 10 >= max(groups[$0.key].count, members.count) * 7 }.keys
      .min()
  }

  /// A sentence that may join the group.
  private struct Candidate {
    let entry: Int
    /// Sum of its likeness to the members of other documents.
    var sum = 0.0
    /// How many members of other documents tell the same.
    var agreeing = 0
    /// How many members are of other documents.
    var others = 0
  }

  private mutating func grow(from seed: StatementMatcher.Pair) -> [Int] {
    var members = [seed.first, seed.second]
    var candidates = neighbours.entries(near: seed.first, or: seed.second)
      .filter { $0 != seed.first && $0 != seed.second }.map { Candidate(entry: $0) }
    for member in members { weigh(&candidates, against: member) }
    while let best = strongest(candidates) {
      members.append(best)
      candidates.removeAll { $0.entry == best }
      weigh(&candidates, against: best)
    }
    return members
  }

  /// Adds a new member to what the candidates are measured by; those far from it fall out.
  private mutating func weigh(_ candidates: inout [Candidate], against member: Int) {
    for place in neighbours.places(of: member) {
      likeness[neighbours.entries[place]] = neighbours.likeness[place]
    }
    var kept = 0
    for place in candidates.indices {
      var candidate = candidates[place]
      if articles[candidate.entry] != articles[member] {
        let alike = likeness[candidate.entry]
        guard alike > 0 else { continue }
        candidate.sum += alike
        candidate.others += 1
        if alike >= StatementMatcher.threshold { candidate.agreeing += 1 }
      }
      candidates[kept] = candidate
      kept += 1
    }
    candidates.removeLast(candidates.count - kept)
    for place in neighbours.places(of: member) { likeness[neighbours.entries[place]] = 0 }
  }

  /// The candidate most like the group on average among those that most of it agrees with.
  private func strongest(_ candidates: [Candidate]) -> Int? {
    var best: (entry: Int, average: Double)?
    for candidate in candidates
    where candidate.agreeing * 2 > candidate.others {
      let average = candidate.sum / Double(candidate.others)
      if best.map({ average > $0.average }) ?? true { best = (candidate.entry, average) }
    }
    return best?.entry
  }
}
