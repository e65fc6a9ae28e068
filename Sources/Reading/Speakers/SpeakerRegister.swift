import Articles

/// The speakers of an article while they are being found, each with what it says and where it is named.
struct SpeakerRegister {
  private struct Entry {
    var name: Span
    var role: Span?
    /// What the sources that name the speaker were taken for.
    var types: [SourceType]
    var mentions: [Span] = []
    var contents: [Range<Int>] = []
  }

  private let passage: Passage
  private var entries: [Entry] = []
  private var byPerson: [Int: Int] = [:]
  private var byPeople: [Set<Int>: Int] = [:]
  private var byDescription: [UInt64: Int] = [:]

  /// An empty register.
  init(passage: Passage) {
    self.passage = passage
  }

  /// The speaker that a person is, if the person has spoken.
  func speaker(_ person: Int) -> Int? { byPerson[person] }

  /// What kind of source a speaker is: anonymous if it ever was, or what it was taken for most often, of
  /// equals the first.
  func type(of speaker: Int) -> SourceType {
    let types = entries[speaker].types
    guard !types.contains(.anonymous) else { return .anonymous }
    let counts = types.map { type in types.count { $0 == type } }
    return zip(types, counts).reduce((.none, 0)) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  /// A source that names a speaker is taken for some kind.
  mutating func note(_ type: SourceType, of speaker: Int) {
    // A hundred tell enough; counting stays cheap.
    if entries[speaker].types.count < 100 { entries[speaker].types.append(type) }
  }

  /// The speaker that a person is; the first role that is told is kept.
  mutating func speaker(_ person: Int, named name: Range<Int>, role: Range<Int>?) -> Int {
    let role = role.map(passage.span)
    if let known = byPerson[person] {
      entries[known].role = entries[known].role ?? role
      return known
    }
    byPerson[person] = entries.count
    entries.append(Entry(name: passage.span(name), role: role, types: [.namedPerson]))
    return entries.count - 1
  }

  /// The speaker that some people are together.
  mutating func speaker(jointly people: Set<Int>, named names: Range<Int>) -> Int {
    if let known = byPeople[people] { return known }
    byPeople[people] = entries.count
    entries.append(Entry(name: passage.span(names), role: nil, types: [.namedPerson]))
    return entries.count - 1
  }

  /// The speaker that a description names; the same words are the same speaker.
  mutating func speaker(describedBy description: Range<Int>, _ type: SourceType) -> Int {
    let isArticle =
      passage.classes[description.lowerBound].contains(.determiner)
      && !passage.isThose(description.lowerBound)
    let words = isArticle && description.count > 1 ? description.dropFirst() : description
    let key = words.reduce(into: UInt64(0)) { hash, index in
      hash = hash &* 31 &+ passage.tokens[index].key.rawValue
    }
    if let known = byDescription[key] { return known }
    byDescription[key] = entries.count
    entries.append(Entry(name: passage.span(words), role: nil, types: [type]))
    return entries.count - 1
  }

  /// A speaker says something and is named by a source.
  mutating func add(_ content: [Range<Int>], by speaker: Int, at source: Range<Int>) {
    entries[speaker].contents += content
    entries[speaker].mentions.append(passage.span(source))
  }

  /// A person is named, as a source or not.
  mutating func add(_ mention: People.Mention) {
    guard let speaker = byPerson[mention.person] else { return }
    entries[speaker].mentions.append(passage.span(mention.tokens))
  }

  /// The speakers in the order of their first mention, and the place of each in it.
  func inOrder() -> (speakers: [Speaker], places: [Int]) {
    let made = entries.indices.map { index in
      let entry = entries[index]
      return Speaker(
        name: passage.article.text[entry.name],
        role: entry.role.map { passage.article.text[$0] },
        type: type(of: index),
        mentions: Self.withoutOverlaps(entry.mentions),
        wordCount: wordCount(entry.contents)
      )
    }
    let order = made.indices.sorted { left, right in
      (made[left].mentions.first ?? Span(0, 0), left) < (
        made[right].mentions.first ?? Span(0, 0), right
      )
    }
    var places = [Int](repeating: 0, count: made.count)
    for (position, index) in order.enumerated() { places[index] = position }
    return (order.map { made[$0] }, places)
  }

  /// Spans in text order; of two that overlap, the longer.
  private static func withoutOverlaps(_ spans: [Span]) -> [Span] {
    var kept: [Span] = []
    for span in spans.sorted() {
      if let last = kept.last, last.overlaps(span) {
        if span.count > last.count { kept[kept.count - 1] = span }
      } else {
        kept.append(span)
      }
    }
    return kept
  }

  /// Words in ranges that may overlap, each counted once.
  private func wordCount(_ ranges: [Range<Int>]) -> Int {
    var end = 0
    var count = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(range.lowerBound, end)
      guard start < range.upperBound else { continue }
      count += passage.wordCount(start..<range.upperBound)
      end = range.upperBound
    }
    return count
  }
}
