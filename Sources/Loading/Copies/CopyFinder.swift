package import Articles

/// Notices articles that are the same text, or wire copy that several outlets printed.
///
/// Compared are the words of the story in runs of five, letters and digits alone, in lower case
/// (shingles; Broder 1997, "On the resemblance and containment of documents"). What counts is
/// containment: the share of the shorter text's runs that the longer one has as well, so that a cut
/// version is found too.
package struct CopyFinder: Sendable {
  /// An article that another one repeats.
  package struct Copy: Sendable, Equatable {
    /// The name of the article that was there before.
    package let name: String
    /// Whether the words of both stories are the same.
    package let isSame: Bool
    /// The share of the shorter one's runs of words that both have, 0 to 1.
    package let share: Double

    /// Makes a copy.
    package init(name: String, isSame: Bool, share: Double) {
      self.name = name
      self.isSame = isSame
      self.share = share
    }
  }

  private struct Entry {
    let name: String
    let words: UInt64
    /// How many runs it holds.
    let runs: Int
  }

  private static let runLength = 5
  /// From this share on two texts are versions of one; chance overlap of news stays under a tenth.
  private static let share = 0.5
  /// Fewer shared runs are a phrase.
  private static let runLimit = 12
  /// The first so many runs of an article are kept.
  private static let keptRuns = 4_000

  /// So many articles are kept for a run or a text, those that came first: a later one is measured
  /// against them, since whatever many articles share tells no two of them apart.
  private static let keptHolders = 8

  private var entries: [Entry] = []
  /// By run, the first article that holds it, as index into the entries.
  private var firstHolders: [UInt64: Int] = [:]
  /// By run that several hold, the articles after the first, ascending.
  private var laterHolders: [UInt64: [Int]] = [:]
  /// By all words of a story, the articles that tell it so, ascending.
  private var twins: [UInt64: [Int]] = [:]

  /// Knows no article.
  package init() {}

  /// How many articles were taken in.
  package var count: Int { entries.count }

  /// Takes an article in and compares it with those that came before; O(number of its words).
  ///
  /// - Parameter article: an article; the others have other names.
  /// - Returns: those that it repeats, the most alike first, of many with the same words those that
  ///   came first.
  package mutating func add(_ article: Article) -> [Copy] {
    let (words, runs) = Self.measure(article)
    guard words != Hash().value else {
      // A story without words repeats nothing.
      entries.append(Entry(name: article.name, words: words, runs: 0))
      return []
    }
    let same = twins[words] ?? []
    var copies = same.map { Copy(name: entries[$0].name, isSame: true, share: 1) }
    for (index, count) in shared(runs) where entries[index].words != words {
      let share = Double(count) / Double(max(1, min(entries[index].runs, runs.count)))
      guard share >= Self.share, count >= Self.runLimit else { continue }
      copies.append(Copy(name: entries[index].name, isSame: false, share: share))
    }
    // A text that is there already adds no run that is not there.
    if same.isEmpty { hold(runs) }
    if same.count < Self.keptHolders { twins[words, default: []].append(entries.count) }
    entries.append(Entry(name: article.name, words: words, runs: runs.count))
    return copies.sorted {
      ($1.isSame ? 1 : 0, $1.share, $0.name) < ($0.isSame ? 1 : 0, $0.share, $1.name)
    }
  }

  /// How many of some runs the articles hold that hold any, by index into the entries.
  private func shared(_ runs: Set<UInt64>) -> [Int: Int] {
    var shared: [Int: Int] = [:]
    for run in runs {
      guard let first = firstHolders[run] else { continue }
      shared[first, default: 0] += 1
      for later in laterHolders[run] ?? [] { shared[later, default: 0] += 1 }
    }
    return shared
  }

  /// Notes the runs of the article that comes next.
  private mutating func hold(_ runs: Set<UInt64>) {
    for run in runs {
      if firstHolders[run] == nil {
        firstHolders[run] = entries.count
      } else if laterHolders[run, default: []].count < Self.keptHolders - 1 {
        laterHolders[run, default: []].append(entries.count)
      }
    }
  }

  /// The words of a story as one value, and its runs.
  private static func measure(_ article: Article) -> (words: UInt64, runs: Set<UInt64>) {
    var whole = Hash()
    var recent: [UInt64] = []
    var runs: Set<UInt64> = []
    var word = Hash()
    var isInWord = false
    func close() {
      guard isInWord else { return }
      isInWord = false
      whole.mix(word.value)
      recent.append(word.value)
      word = Hash()
      guard recent.count == runLength else { return }
      var run = Hash()
      for value in recent { run.mix(value) }
      if runs.count < keptRuns { runs.insert(run.value) }
      recent.removeFirst()
    }
    for block in article.blocks where block.kind == .body || block.kind == .quote {
      for byte in article.text.bytes[block.span.lowerBound..<block.span.upperBound] {
        // Curly and straight marks, dashes and spaces are written differently by each outlet.
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
          word.mix(UInt64(ASCII.lowercased(byte)))
          isInWord = true
        } else if byte < 0x80 {
          close()
        }
      }
      close()
    }
    return (whole.value, runs)
  }
}

/// FNV-1a over 64-bit values: the same in every run, unlike the standard library's hashes.
private struct Hash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func mix(_ more: UInt64) {
    value = (value ^ more) &* 0x0000_0100_0000_01b3
    value ^= value >> 29
  }
}
