import Articles

/// Which of a sentence's terms only say who somebody is: "Captain Ada Holm, 52, of the harbour board".
///
/// A run is a person's name with the titles, roles, bodies, places and ages beside it. Two sentences
/// that share one run each and nothing else but somebody's role are about one person and need not tell the same of them.
/// Limits: a description with a noun of its own ("the man behind the sale") is not known for one.
struct NameRuns {
  /// By entry: for each of its terms the run in which alone it stands, or one of the marks below.
  private let runs: [[Int]]
  private let index: StatementIndex
  /// Of a term that stands elsewhere too.
  private static let outside = -1
  /// Of a term that only measures, "million", "weeks", or is a role without a name: "the president".
  private static let unit = -2

  /// Looks at the sentences of an index for the labels of actors.
  init(_ documents: [Document], actors: [Comparison.Actor], index: StatementIndex) {
    self.index = index
    var parts = documents.map { Array(repeating: Part.other, count: $0.tokens.count) }
    for actor in actors where actor.type != .group {
      for label in actor.labels {
        for token in documents[label.article].tokenRange(in: label.span)
        where parts[label.article][token] != .person {
          parts[label.article][token] = actor.type == .person ? .person : .beside
        }
      }
    }
    var vocabulary = index
    runs = index.entries.map { entry in
      let document = documents[entry.article]
      let tokens = document.sentences[entry.sentence].tokens
      let numbers = Self.runs(in: tokens, of: document, parts[entry.article])
      var runOfTerm: [Int: Int] = [:]
      for token in tokens {
        let isUnit = FigureContext.isUnit(document.tokens[token].key)
        let run = isUnit ? Self.unit : numbers[token - tokens.lowerBound]
        for term in vocabulary.terms(of: document.tokens[token], in: document) {
          runOfTerm[term] = runOfTerm[term, default: run] == run ? run : Self.outside
        }
      }
      return entry.terms.map { runOfTerm[$0] ?? Self.outside }
    }
  }

  /// Whether two entries share nothing but one person's name and description; O(their terms).
  func areAllThatIsShared(by first: Int, _ second: Int) -> Bool {
    let (terms, others) = (index.entries[first].terms, index.entries[second].terms)
    var runs = (Self.unit, Self.unit)
    var (one, other) = (0, 0)
    while one < terms.count, other < others.count {
      let (a, b) = (terms[one], others[other])
      if a == b {
        let here = (self.runs[first][one], self.runs[second][other])
        if here.0 != Self.unit, here.1 != Self.unit {
          guard here.0 >= 0, here.1 >= 0, runs.0 < 0 || runs == here else { return false }
          runs = here
        }
      }
      if a <= b { one += 1 }
      if b <= a { other += 1 }
    }
    return true
  }

  private enum Part {
    /// Of a label of a person.
    case person
    /// Of a label of something else.
    case beside
    case other
  }

  /// For each token of a sentence the number of its run.
  private static func runs(in sentence: Range<Int>, of document: Document, _ parts: [Part]) -> [Int]
  {
    var runs = Array(repeating: outside, count: sentence.count)
    var (start, number) = (sentence.lowerBound, 0)
    while start < sentence.upperBound {
      let end =
        sentence[start...].first { !belongs($0, parts, in: document) } ?? sentence.upperBound
      let people = (start..<end).filter { parts[$0] == .person }
      if people.contains(where: { !saysWho(document.tokens[$0].key) }) {
        for token in start..<end { runs[token - sentence.lowerBound] = number }
        number += 1
      } else if !people.isEmpty {
        for token in start..<end { runs[token - sentence.lowerBound] = unit }
      }
      start = end + 1
    }
    return runs
  }

  /// Whether a token can be part of a run.
  private static func belongs(_ index: Int, _ parts: [Part], in document: Document) -> Bool {
    let token = document.tokens[index]
    return parts[index] != .other || token.kind == .number || saysWho(token.key)
      || index > 0 && document.tokens[index - 1].key == who && SpokenFor.isHeading(token.key)
  }

  /// Whether a word is part of a description of somebody: a role, a body, what joins them.
  private static func saysWho(_ key: WordKey) -> Bool {
    joining.contains(key) || ActorWords.roles.contains(key)
      || ActorWords.roleModifiers.contains(key) || ActorWords.bodies.contains(key)
  }

  private static let who = WordKey("who")
  private static let joining = Set(
    ["the", "a", "an", "of", "for", "at", "its", "his", "her", "their", "who", "'s", ","]
      .map { WordKey($0) }
  )
}
