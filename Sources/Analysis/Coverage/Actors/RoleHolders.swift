import Articles

/// Who holds which role in an event, so that "the president" finds its person.
struct RoleHolders {
  private struct Holding {
    var count = 0
    var byArticle: [Int: Int] = [:]
    var modifiers: Set<WordKey> = []
  }

  /// By the head of the role, then by actor.
  private var holdings: [WordKey: [Int: Holding]] = [:]

  /// Notes that an actor is named with a role.
  mutating func add(_ actor: Int, head: WordKey, modifiers: [WordKey], in article: Int) {
    holdings[head, default: [:]][actor, default: Holding()].count += 1
    holdings[head]?[actor]?.byArticle[article, default: 0] += 1
    holdings[head]?[actor]?.modifiers.formUnion(modifiers)
  }

  /// The actor that a role without a name means in an article, or nil.
  ///
  /// Among those named with the role, the one that shares most of its narrowing words, then the one
  /// that this article, then all, name with it most often.
  func holder(of head: WordKey, modifiers: [WordKey], in article: Int) -> Int? {
    let narrowing = modifiers.filter { $0 != head && !CommonWords.contains($0) }
    let candidates = (holdings[head] ?? [:]).map { actor, holding in
      (
        actor: actor,
        rank: [
          narrowing.count { holding.modifiers.contains($0) },
          holding.byArticle[article] ?? 0, holding.count, -actor,
        ]
      )
    }
    return candidates.max { $0.rank.lexicographicallyPrecedes($1.rank) }?.actor
  }
}
