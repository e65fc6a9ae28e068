import Articles

/// Who holds which office, as far as a story tells: "the mayor" after "Mayor Ada Lim".
struct RoleHolders {
  private struct Holder {
    let person: Int
    let words: Set<WordKey>
    /// Whether the role tells more than the office: "Ohio governor", "campaign spokesman".
    let isQualified: Bool
  }

  private let passage: Passage
  private let roles: RoleFinder
  private var holders: [WordKey: [Holder]] = [:]

  /// Words that make another office of one: "the mayor" is no deputy mayor.
  private static let qualifiers: Set<WordKey> = Set(
    "former deputy vice shadow assistant acting associate ex then".split(separator: " ").map {
      WordKey($0.utf8)
    }
  )
  /// How many holders of one office are told apart; keeps looking cheap.
  private static let most = 16

  /// Knows of nobody yet.
  init(_ passage: Passage, _ roles: RoleFinder) {
    self.passage = passage
    self.roles = roles
  }

  /// A role is told of a person.
  mutating func note(_ role: Range<Int>, of person: Int) {
    guard let noun = roles.noun(of: role) else { return }
    let isQualified = role.contains { index in
      RoleFinder.noun(index, in: passage) == nil
        && !passage.classes[index].intersects([.title, .determiner])
    }
    holders[noun, default: []].append(
      Holder(person: person, words: keys(role), isQualified: isQualified)
    )
    if holders[noun, default: []].count > Self.most { holders[noun]?.removeFirst() }
  }

  /// Whom a source's core means by an office: the last holder whose role has its other words, too.
  func person(for core: Range<Int>, in source: Range<Int>) -> Int? {
    guard let office = office(of: core) else { return nil }
    var words = keys(core.dropFirst().dropLast())
    let isOwned =
      core.upperBound < source.upperBound && passage.classes[core.upperBound].contains(.preposition)
    let qualified = words
    if isOwned {
      words.formUnion(
        keys(core.upperBound..<source.upperBound, where: { passage.tokens[$0].isCapitalized })
      )
    }
    return holders[office]?.last { holder in
      words.isSubset(of: holder.words)
        && holder.words.intersection(Self.qualifiers).isSubset(of: qualified)
    }?.person
  }

  /// Whom a source's core means by an office and a place or party, "the Vermont senator", that no role tells of: the
  /// only holder, if nothing else is told of the office.
  func onlyPerson(for core: Range<Int>, in source: Range<Int>) -> Int? {
    guard let office = office(of: core), core.count > 2,
      core.dropFirst().dropLast().allSatisfy({ passage.tokens[$0].isCapitalized }),
      let held = holders[office], let first = held.first,
      held.allSatisfy({ $0.person == first.person && !$0.isQualified })
    else { return nil }
    return first.person
  }

  /// The office that "the mayor" names; nil for other words.
  private func office(of core: Range<Int>) -> WordKey? {
    guard let head = core.last, passage.classes[core.lowerBound].contains(.definite),
      !core.contains(where: { passage.marks[$0] == .possessive })
    else { return nil }
    return RoleFinder.noun(head, in: passage)
  }

  private func keys(
    _ tokens: Range<Int>,
    where isWanted: (Int) -> Bool = { _ in true }
  ) -> Set<WordKey> {
    Set(
      tokens.filter(isWanted).map { index in
        let key = passage.tokens[index].key
        return key == Self.gop ? Self.republican : key
      }
    )
  }

  private static let gop = WordKey("gop".utf8)
  private static let republican = WordKey("republican".utf8)
}
