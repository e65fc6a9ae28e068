import Articles

/// Adds to actors what the articles let them do and have done to them.
struct ActorDeeds {
  private let finders: [DeedFinder]

  /// Takes the documents compared.
  init(_ documents: [Document]) {
    finders = documents.map(DeedFinder.init)
  }

  /// An actor with its deeds; a verb between two of its labels counts once.
  func completed(_ actor: Comparison.Actor) -> Comparison.Actor {
    var deeds: [Comparison.Deed] = []
    var seen: Set<Comparison.Passage> = []
    for label in actor.labels {
      for found in finders[label.article].deeds(ofMentionAt: label.span) {
        let verb = Comparison.Passage(article: label.article, span: found.verb)
        if seen.insert(verb).inserted {
          deeds.append(Comparison.Deed(verb: verb, role: found.role))
        }
      }
    }
    return actor.with(
      deeds: deeds.sorted {
        ($0.verb.article, $0.verb.span.lowerBound) < ($1.verb.article, $1.verb.span.lowerBound)
      }
    )
  }
}
