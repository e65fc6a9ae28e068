import Articles

/// Who holds which office, as far as a story tells: "the mayor" after "Mayor Ada Lim".
struct RoleHolders {
  private let passage: Passage
  private let roles: RoleFinder
  private var holders: [WordKey: [(person: Int, words: Set<WordKey>)]] = [:]

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
    holders[noun, default: []].append((person, keys(role)))
    if holders[noun, default: []].count > Self.most { holders[noun]?.removeFirst() }
  }

  /// Whom a source's core means by an office: the last holder whose role has its other words, too.
  func person(for core: Range<Int>, in source: Range<Int>) -> Int? {
    guard let head = core.last, passage.classes[core.lowerBound].contains(.definite),
      !core.contains(where: { passage.marks[$0] == .possessive })
    else { return nil }
    var words = keys(core.dropFirst().dropLast())
    let isOwned =
      core.upperBound < source.upperBound && passage.classes[core.upperBound].contains(.preposition)
    let qualified = words
    if isOwned {
      words.formUnion(
        keys(core.upperBound..<source.upperBound, where: { passage.tokens[$0].isCapitalized })
      )
    }
    return holders[passage.tokens[head].key]?.last { holder in
      words.isSubset(of: holder.words)
        && holder.words.intersection(Self.qualifiers).isSubset(of: qualified)
    }?.person
  }

  private func keys(
    _ tokens: Range<Int>,
    where isWanted: (Int) -> Bool = { _ in true }
  ) -> Set<WordKey> {
    Set(tokens.filter(isWanted).map { passage.tokens[$0].key })
  }
}
