import Articles

/// Who holds which role in an event, so that "the president" finds its person.
struct RoleHolders {
  private struct Holding {
    var count = 0
    var byArticle: [Int: Int] = [:]
    var words: Set<WordKey> = []
    var countries: Set<String> = []
  }

  /// By the head of the role, then by actor.
  private var holdings: [WordKey: [Int: Holding]] = [:]

  /// Notes that an actor is named with a role.
  mutating func add(_ actor: Int, head: WordKey, role: RoleWords, in article: Int) {
    var holding = holdings[head]?[actor] ?? Holding()
    holding.count += 1
    holding.byArticle[article, default: 0] += 1
    holding.words.formUnion(role.words)
    if let country = role.country { holding.countries.insert(country) }
    holdings[head, default: [:]][actor] = holding
  }

  /// The actor that a role without a name means in an article, or nil.
  ///
  /// Nobody of another country, nobody who shares none of the words that narrow the role; among the
  /// others one who is said to hold it for the same country, then the one who shares most of those
  /// words, then the one whom this article, then all articles name with it most often.
  func holder(of head: WordKey, role: RoleWords, in article: Int) -> Int? {
    let narrowing = role.words.filter {
      $0 != head && !CommonWords.contains($0) && Countries.name(of: [$0]) == nil
    }
    let candidates = (holdings[head] ?? [:]).compactMap { actor, holding -> (Int, [Int])? in
      if let country = role.country, !holding.countries.isEmpty,
        !holding.countries.contains(country)
      {
        return nil
      }
      let shared = narrowing.count { holding.words.contains($0) }
      guard narrowing.isEmpty || shared > 0 else { return nil }
      let isOfCountry = role.country.map(holding.countries.contains) == true ? 1 : 0
      return (actor, [isOfCountry, shared, holding.byArticle[article] ?? 0, holding.count, -actor])
    }
    return candidates.max { $0.1.lexicographicallyPrecedes($1.1) }?.0
  }
}
