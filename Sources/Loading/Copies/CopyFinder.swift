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
    let words: UInt64
    let runs: Set<UInt64>
  }

  private static let runLength = 5
  /// From this share on two texts are versions of one; chance overlap of news stays under a tenth.
  private static let share = 0.5
  /// Fewer shared runs are a phrase.
  private static let runLimit = 12
  /// The first so many runs of an article are kept.
  private static let keptRuns = 4_000

  private var entries: [String: Entry] = [:]
  /// Names in the order in which they came, by the runs that their articles hold.
  private var holders: [UInt64: [String]] = [:]

  /// Knows no article.
  package init() {}

  /// Whether an article of that name is known.
  package func knows(_ name: String) -> Bool { entries[name] != nil }

  /// Takes an article in and compares it with those that came before.
  ///
  /// - Parameter article: an article whose name is not known yet.
  /// - Returns: those that it repeats, the most alike first.
  package mutating func add(_ article: Article) -> [Copy] {
    let entry = Self.entry(of: article)
    var shared: [String: Int] = [:]
    for run in entry.runs {
      for name in holders[run, default: []] { shared[name, default: 0] += 1 }
      holders[run, default: []].append(article.name)
    }
    let short = entries.filter { $0.value.words == entry.words && entry.runs.isEmpty }
    for name in short.keys { shared[name] = 0 }
    entries[article.name] = entry
    return shared.compactMap { name, count -> Copy? in
      guard let other = entries[name] else { return nil }
      if other.words == entry.words { return Copy(name: name, isSame: true, share: 1) }
      let smaller = min(other.runs.count, entry.runs.count)
      let share = Double(count) / Double(max(1, smaller))
      guard share >= Self.share, count >= Self.runLimit else { return nil }
      return Copy(name: name, isSame: false, share: share)
    }.sorted { ($1.isSame ? 1 : 0, $1.share, $0.name) < ($0.isSame ? 1 : 0, $0.share, $1.name) }
  }

  /// Forgets an article.
  package mutating func remove(_ name: String) {
    guard let entry = entries.removeValue(forKey: name) else { return }
    for run in entry.runs { holders[run]?.removeAll { $0 == name } }
  }

  private static func entry(of article: Article) -> Entry {
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
    return Entry(words: whole.value, runs: runs)
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
