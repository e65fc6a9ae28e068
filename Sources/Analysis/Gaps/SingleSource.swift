import Articles

/// An article in which one of the named sources has most of the words.
struct SingleSource: Rule {
  let id = "single-source"
  let summary =
    "Two thirds or more of what the article gives to named sources comes from one of them."
  let why = """
    A single source sets what the article knows and how it is told; a second one shows what it leaves \
    out.
    """
  let norms: [Norm] = [.bbcSingleSource, .spjSources]
  let limits = """
    Counts words, not views: several speakers of one side pass. A speaker named in two ways that the \
    reading does not join counts twice.
    """
  let severity = Severity.medium
  let examples: [RuleExample] = [
    .fires(
      """
      “The mill will close in May and nobody will lose a job,” the owner, Carl Voss, said.
      “We have looked at every other way and found none,” Voss said.
      Voss said that the buildings would be sold to a museum.
      """,
      marking: nil
    ),
    .fires(
      """
      Ada Brook, the mayor, said that the new road will halve the traffic in the old town.
      Brook said that the work would begin in spring and end before winter.
      “Nobody has come up with a better plan than this one,” Brook said.
      """,
      marking: nil
    ),
    .silent(
      """
      “The mill will close in May and nobody will lose a job,” the owner, Carl Voss, said.
      “We heard of it from the radio this morning,” the union's chair, Tom Ferris, said.
      The mayor, Ada Brook, said that the town would look for a buyer.
      """
    ),
    .silent("The council met on Tuesday. The bridge was closed the next day."),
  ]

  /// The share of the named sources' words that is too much.
  static let share = 2.0 / 3
  /// An article with fewer attributions to named sources and fewer words of theirs is too short to
  /// judge.
  static let fewestAttributions = 3
  static let fewestWords = 100

  func findings(in document: Document) -> [Finding] {
    var words: [Int: Int] = [:]
    var count = 0
    for attribution in document.attributions where isStory(attribution, in: document) {
      guard let speaker = attribution.speaker, isNamed(document.speakers[speaker]) else { continue }
      count += 1
      words[speaker, default: 0] += attribution.content.reduce(0) {
        $0 + Claims.wordCount(of: $1, in: document)
      }
    }
    let total = words.values.reduce(0, +)
    let most = document.speakers.indices.max { words[$0, default: 0] < words[$1, default: 0] }
    guard let most, total > 0, count >= Self.fewestAttributions || total >= Self.fewestWords else {
      return []
    }
    let share = Double(words[most, default: 0]) / Double(total)
    guard share >= Self.share else { return [] }
    let percent = Int((share * 100).rounded())
    return [
      Finding(
        rule: id,
        span: nil,
        severity: share >= 0.9 ? .high : severity,
        message: """
          \(percent) percent of the words of named sources come from \
          \(document.nameInText(of: document.speakers[most])).
          """,
        answer: "Who else knows about this, and who would see it otherwise?",
        score: share
      )
    ]
  }

  /// Whether somebody answers for the words by name; papers and people without a name balance nobody.
  private func isNamed(_ speaker: Speaker) -> Bool {
    switch speaker.type {
    case .namedPerson, .namedOrganization, .office: true
    case .document, .media, .anonymous, .vague, .pronoun, .none: false
    }
  }

  private func isStory(_ attribution: Attribution, in document: Document) -> Bool {
    guard let start = attribution.content.first?.lowerBound,
      let sentence = document.sentenceIndex(at: start)
    else { return false }
    return Claims.isStory(document.sentences[sentence], in: document)
  }
}

extension Document {
  /// A speaker's name with "the" before it where the text names it so.
  fileprivate func nameInText(of speaker: Speaker) -> String {
    let name = speaker.name.split(separator: " ").map { WordKey($0.utf8) }
    let hasArticle = speaker.mentions.contains { mention in
      let start = tokenRange(in: mention).lowerBound
      return (max(0, start - 1)...start).contains { index in
        tokens[index...].prefix(name.count + 1).map(\.key) == [WordKey("the")] + name
      }
    }
    return hasArticle ? "the \(speaker.name)" : speaker.name
  }
}
