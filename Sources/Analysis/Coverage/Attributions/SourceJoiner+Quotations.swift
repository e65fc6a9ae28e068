import Articles

/// Who speaks words in quotation marks.
extension SourceJoiner {
  /// Who speaks some quoted words.
  struct QuoteSpeaker {
    /// The fullest name, or the description.
    let name: String
    /// The actor, where it is a person.
    let person: Int?
    /// Whether the words that name the source there hold that person's name.
    let isNamed: Bool
    /// Whether it is a spokesman without a name.
    let isSpokesman: Bool

    /// The name, or the description as a sentence has it: "a spokesman for Lorne Lines".
    var described: String {
      isSpokesman && name.hasPrefix("spokes") ? "a \(name)" : name
    }
  }

  /// Who speaks the words of a passage, or nil where nobody is named.
  func speaker(of quotation: Comparison.Passage) -> QuoteSpeaker? {
    let article = quotation.article
    let document = documents[article]
    let holder = document.attributions.first { attribution in
      attribution.content.contains { $0.overlaps(quotation.span) }
    }
    guard let holder, let name = name(of: holder, in: article) else { return nil }
    guard case .actor(let actor) = identity(of: holder, in: article),
      actors[actor].type == .person
    else {
      let hasNoName =
        holder.sourceType == .anonymous
        && holder.namedBy.map { isSpokesman($0, in: document) } == true
      return QuoteSpeaker(name: name, person: nil, isNamed: false, isSpokesman: hasNoName)
    }
    let isNamed =
      holder.sourceType == .namedPerson
      && holder.namedBy.map { Self.holds(PersonName.surname(of: name), $0, in: document) } == true
    return QuoteSpeaker(name: name, person: actor, isNamed: isNamed, isSpokesman: false)
  }

  /// Whether an article calls an actor its body's spokesman.
  func isSpokesman(_ actor: Int) -> Bool {
    actors[actor].labels.contains { isSpokesman($0.span, in: documents[$0.article]) }
  }

  /// Whether an article names or describes an actor anywhere.
  func isNamed(_ actor: Int, in article: Int) -> Bool {
    actors[actor].labels.contains { $0.article == article }
  }

  private func isSpokesman(_ span: Span, in document: Document) -> Bool {
    document.tokenRange(in: span).contains {
      ActorWords.spokespeople.contains(document.tokens[$0].key)
    }
  }
}
