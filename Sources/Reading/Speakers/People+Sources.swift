import Articles

/// Whom the words of a source name.
extension People {
  /// Takes names that are read as institutions more often than not, and that nothing shows to be people's,
  /// for institutions'.
  mutating func tellInstitutions(_ drafts: [Draft], _ classifier: SourceClassifier) {
    var votes: [Int: Int] = [:]
    for draft in drafts {
      guard let source = draft.source,
        let person = mention(in: classifier.core(of: source))?.person,
        !everybody[person].isShown, gender(of: person) == nil
      else { continue }
      votes[person, default: 0] += draft.sourceType == .namedPerson ? -1 : 1
    }
    institutions = Set(votes.filter { $0.value > 0 }.keys)
  }

  /// The people who speak as one, and the words from the first name to the last: "Ada Lim, Tom Bray and Carl
  /// Voss".
  func joint(in source: Range<Int>, _ core: Range<Int>) -> (Range<Int>, Set<Int>)? {
    let named = mentions(in: source)
      .filter { !institutions.contains($0.person) && !passage.isPossessor($0.tokens) }
    guard let first = named.first?.tokens, !passage.isAfterPreposition(first),
      passage.trimmed(min(core.upperBound, first.lowerBound)..<first.lowerBound).isEmpty
    else { return nil }
    var end = first.upperBound
    var people = Set(named.prefix(1).map(\.person))
    for next in named.dropFirst() {
      // "Ada Lim of New York and Tom Bray", but not "Ada Lim, an ally of Tom Bray and Ruth Hale".
      if passage.isAfterPreposition(next.tokens) {
        guard next.tokens.lowerBound == end + 1 else { break }
        end = next.tokens.upperBound
        continue
      }
      let between = end..<max(end, next.tokens.lowerBound)
      guard
        between.contains(where: { passage.classes[$0].contains(.coordinator) })
          || between.count == 1 && passage.marks[end] == .comma,
        !between.contains(where: { passage.classes[$0].intersects(Passage.verb.union(.relative)) })
      else { break }
      end = next.tokens.upperBound
      people.insert(next.person)
    }
    let isNeither = passage.tokens[source.lowerBound].key == Self.neither
    return people.count > 1 ? ((isNeither ? source : first).lowerBound..<end, people) : nil
  }

  private static let neither = WordKey("neither".utf8)

  /// The person whose name follows a description: "mother of two Ada Lim", "the mayor, Ada Lim, who …".
  func person(beside core: Range<Int>, in source: Range<Int>) -> Int? {
    let rest = passage.trimmed(core.upperBound..<source.upperBound)
    let inside = mentions(in: rest).filter { $0.tokens.upperBound <= rest.upperBound }
    if core.upperBound < source.upperBound, passage.marks[core.upperBound] == .comma,
      let first = inside.first,
      (rest.lowerBound..<first.tokens.lowerBound).allSatisfy({
        passage.classes[$0].intersects([.title, .roleNoun])
      }),
      first.tokens.upperBound == rest.upperBound || passage.marks[first.tokens.upperBound] == .comma
    {
      return institutions.contains(first.person) ? nil : first.person
    }
    guard let last = inside.last, !institutions.contains(last.person),
      isAge(last.tokens.upperBound..<rest.upperBound),
      !passage.classes[last.tokens.lowerBound - 1].contains(.coordinator),
      !passage.isAfterPreposition(last.tokens)
    else { return nil }
    return last.person
  }

  /// Whether nothing or only an age stands in some tokens after a name: ", 58".
  private func isAge(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { passage.marks[$0] == .comma || passage.tokens[$0].kind == .number }
  }
}
