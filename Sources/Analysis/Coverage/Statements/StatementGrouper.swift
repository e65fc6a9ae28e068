/// Joins pairs of like sentences into groups, each one statement and all who tell it.
///
/// A sentence that tells several things can be in several groups. A group grows from its most alike
/// pair; a sentence joins when at least half of the group's sentences of other documents tell the
/// same as it does and none is far from it. Nobody joins through a chain of neighbours alone, so a
/// group stays about one thing.
struct StatementGrouper {
  private let index: StatementIndex
  private let pairs: [StatementMatcher.Pair]
  /// By entry: the entries like it, ascending, and how alike.
  private var neighbours: [[(entry: Int, likeness: Double)]]
  /// Likeness to the member that joined last, by entry; all 0 between steps.
  private var likeness: [Double]

  /// Takes the pairs of an index.
  init(_ pairs: [StatementMatcher.Pair], in index: StatementIndex) {
    self.index = index
    self.pairs = pairs
    neighbours = Array(repeating: [], count: index.entries.count)
    likeness = Array(repeating: 0, count: index.entries.count)
    for pair in pairs {
      neighbours[pair.first].append((pair.second, pair.likeness))
      neighbours[pair.second].append((pair.first, pair.likeness))
    }
  }

  /// The groups, the most alike first, each its entries ascending.
  ///
  /// Every pair at the threshold is in a group. O(groups × members × neighbours).
  mutating func groups() -> [[Int]] {
    var groups: [[Int]] = []
    var groupsOfEntry: [Int: [Int]] = [:]
    var covered: Set<Int> = []
    let seeds = pairs.filter { $0.likeness >= StatementMatcher.threshold }
      .sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    for seed in seeds where !covered.contains(number(seed.first, seed.second)) {
      var members = grow(from: seed).sorted()
      let known = Set(members.flatMap { groupsOfEntry[$0] ?? [] }).sorted()
      if let twin = known.first(where: { isNearlySame(groups[$0], members) }) {
        members = Set(groups[twin] + members).sorted()
        groups[twin] = members
        for member in members { groupsOfEntry[member, default: []].append(twin) }
      } else {
        for member in members { groupsOfEntry[member, default: []].append(groups.count) }
        groups.append(members)
      }
      for (position, first) in members.enumerated() {
        for second in members.dropFirst(position + 1) { covered.insert(number(first, second)) }
      }
    }
    return groups
  }

  /// Whether two groups share so much, four fifths of the larger, that a reader sees one.
  private func isNearlySame(_ first: [Int], _ second: [Int]) -> Bool {
    let shared = Set(first).intersection(second).count
    return shared * 5 >= max(first.count, second.count) * 4
  }

  /// One number for a pair of entries.
  private func number(_ first: Int, _ second: Int) -> Int {
    first * index.entries.count + second
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
    let nearby = (neighbours[seed.first] + neighbours[seed.second]).map(\.entry)
    var candidates = Set(nearby).subtracting(members).sorted().map { Candidate(entry: $0) }
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
    for neighbour in neighbours[member] { likeness[neighbour.entry] = neighbour.likeness }
    let article = index.entries[member].article
    var kept: [Candidate] = []
    for var candidate in candidates {
      if index.entries[candidate.entry].article != article {
        let alike = likeness[candidate.entry]
        guard alike > 0 else { continue }
        candidate.sum += alike
        candidate.others += 1
        if alike >= StatementMatcher.threshold { candidate.agreeing += 1 }
      }
      kept.append(candidate)
    }
    candidates = kept
    for neighbour in neighbours[member] { likeness[neighbour.entry] = 0 }
  }

  /// The candidate most like the group on average among those that half of it agrees with.
  private func strongest(_ candidates: [Candidate]) -> Int? {
    var best: (entry: Int, average: Double)?
    for candidate in candidates
    where candidate.others > 0 && candidate.agreeing * 2 >= candidate.others {
      let average = candidate.sum / Double(candidate.others)
      if best.map({ average > $0.average }) ?? true { best = (candidate.entry, average) }
    }
    return best?.entry
  }
}
