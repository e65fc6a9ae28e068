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
    // "Blackmoor Capital, which": no person.
    for mention in mentions where passage.isThing(mention.tokens) {
      if !everybody[mention.person].isShown { votes[mention.person, default: 0] += drafts.count }
    }
    institutions = Set(votes.filter { $0.value > 0 }.keys)
  }

  /// The people who speak as one, and the words from the first name to the last: "Ada Lim, Tom Bray and Carl
  /// Voss".
  func joint(in source: Range<Int>, _ core: Range<Int>) -> (Range<Int>, Set<Int>)? {
    let named = mentions(in: source).filter { mention in
      !institutions.contains(mention.person)
        && (!passage.isPossessor(mention.tokens)
          || mention.tokens.upperBound + 1 == source.upperBound)
    }
    guard let first = named.first?.tokens, !passage.isAfterPreposition(first),
      passage.trimmed(min(core.upperBound, first.lowerBound)..<first.lowerBound).isEmpty
        || areSomeOfMany(core, before: first)
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
      // "Ada Lim (D-Ohio), Tom Bray (R-Texas) and Carl Voss".
      let between = pastParenthesis(end)..<max(pastParenthesis(end), next.tokens.lowerBound)
      guard
        joins(between)
          || between.count == 1 && passage.marks[between.lowerBound] == .comma,
        !between.contains(where: { passage.classes[$0].intersects(Passage.verb.union(.relative)) })
      else { break }
      end = next.tokens.upperBound
      people.insert(next.person)
    }
    let isNeither = passage.tokens[source.lowerBound].key == Self.neither
    return people.count > 1 ? ((isNeither ? source : first).lowerBound..<end, people) : nil
  }

  /// Whether a name is in apposition to some of a group: "Two | of the nurses, | Ada Lim and Tom Bray".
  private func areSomeOfMany(_ core: Range<Int>, before name: Range<Int>) -> Bool {
    guard core.count == 1, core.upperBound + 1 < name.lowerBound else { return false }
    return passage.tokens[core.upperBound].key == Self.of
      && passage.marks[name.lowerBound - 1] == .comma
      && !(core.upperBound..<name.lowerBound - 1).contains { passage.marks[$0] == .comma }
  }

  private static let of = WordKey("of".utf8)

  /// Whether a conjunction between two names joins them: "Ada Lim, the mayor, and Tom Bray", but not "Ada Lim,
  /// founder and head of Bray House".
  private func joins(_ between: Range<Int>) -> Bool {
    let isApposition = between.first.map { passage.marks[$0] == .comma } ?? false
    return between.contains { index in
      passage.classes[index].contains(.coordinator)
        && (!isApposition || passage.marks[index - 1] == .comma)
    }
  }

  /// Where a text goes on after a parenthesis that may begin at a token.
  private func pastParenthesis(_ start: Int) -> Int {
    guard start < passage.tokens.count, passage.marks[start] == .opening else { return start }
    let reach = start..<min(start + 8, passage.tokens.count)
    let close = reach.first { passage.article.text[passage.tokens[$0].span] == ")" }
    return close.map { $0 + 1 } ?? start
  }

  /// The person whom a source's core calls by name alone, where no such name was found at its place: "May", in
  /// headlines "Ada Lim".
  func person(called core: Range<Int>) -> Int? {
    let name = passage.withoutTitles(core)
    guard let last = name.last, name.allSatisfy({ passage.tokens[$0].isCapitalized }),
      let person = person(named: name, nil), !institutions.contains(person),
      !passage.classes[last].intersects(WordClass.nominal) || gender(of: person) != nil
    else { return nil }
    return person
  }

  private static let neither = WordKey("neither".utf8)

  /// The person whose name follows a description: "mother of two Ada Lim", "the mayor, Ada Lim, who …",
  /// "its owner, Ada Lim of Norhaven".
  func person(beside core: Range<Int>, in source: Range<Int>) -> Int? {
    let rest = passage.trimmed(core.upperBound..<source.upperBound)
    let inside = mentions(in: rest).filter { $0.tokens.upperBound <= rest.upperBound }
    if core.upperBound < source.upperBound, passage.marks[core.upperBound] == .comma,
      let first = inside.first,
      (rest.lowerBound..<first.tokens.lowerBound).allSatisfy({
        passage.classes[$0].intersects([.title, .roleNoun])
      }),
      first.tokens.upperBound == rest.upperBound
        || passage.marks[first.tokens.upperBound] == .comma
        || passage.classes[first.tokens.upperBound].contains(.preposition)
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
