import Articles

/// Puts what a comparison found into sentences.
struct ItemReader {
  let compared: ComparedArticles
  var comparison: Comparison { compared.comparison }

  init(_ compared: ComparedArticles) {
    self.compared = compared
  }

  /// What an item says, in a sentence.
  func message(of item: ComparisonItem) -> String {
    let index = item.index
    return switch item.part {
    case .statement: telling(index)
    case .actor: naming(comparison.actors[index])
    case .quotation: quoting(comparison.quotes[index])
    case .figure: counting(comparison.figures[index])
    case .source: hearing(comparison.sources[index])
    case .shift: comparison.shifts[index].change
    }
  }

  /// The words an item rests on, by article.
  func passages(of item: ComparisonItem) -> [Comparison.Passage] {
    let index = item.index
    return switch item.part {
    case .statement: comparison.facts[index].statements.map(\.clause)
    case .actor: comparison.actors[index].labels
    case .quotation: comparison.quotes[index].versions
    case .figure: comparison.figures[index].values.map(\.passage)
    case .source: comparison.sources[index].mentions
    case .shift: [comparison.shifts[index].attributed, comparison.shifts[index].other]
    }
  }

  /// Sentences that perhaps tell a statement in the articles in which it was not found.
  func lookAlikes(of item: ComparisonItem) -> [Comparison.Passage] {
    item.part == .statement ? comparison.facts[item.index].lookAlikes : []
  }

  /// Quotations of which two versions differ.
  var differingQuotations: [ComparisonItem] {
    comparison.quotes.indices.filter { comparison.quotes[$0].differs }.map {
      ComparisonItem(.quotation, $0)
    }
  }

  /// Figures that disagree.
  var disagreeingFigures: [ComparisonItem] {
    comparison.figures.indices.filter { !comparison.figures[$0].agree }.map {
      ComparisonItem(.figure, $0)
    }
  }

  /// Actors that two articles call by different words: those with a judging label first.
  var differentlyNamed: [ComparisonItem] {
    let named = comparison.actors.indices.filter { index in
      let actor = comparison.actors[index]
      let tellingLabels = tellingLabels(of: actor)
      let sets = Set(actor.labels.map(\.article)).map { article in
        Set(tellingLabels.first { $0.article == article }?.labels ?? [])
      }
      return Set(sets).count > 1
    }
    let judged = named.filter { isJudged(comparison.actors[$0]) }
    let others = named.filter { !isJudged(comparison.actors[$0]) }
    return (judged + others).map { ComparisonItem(.actor, $0) }
  }

  private static let honorifics: Set<Substring> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame",
  ]

  /// By article, the labels of an actor that say more than its name, shortened or with a form of
  /// address, or than a noun alone ("the council"); one that judges always does.
  func tellingLabels(of actor: Comparison.Actor) -> [(article: Int, labels: [Label])] {
    let name = Set(actor.name.lowercased().split(separator: " ")).union(Self.honorifics)
    return wordings(of: actor) { passage in
      let label = Self.withoutDeterminer(compared.words(passage))
      let isBare = label == label.lowercased() && !label.contains(" ")
      let isName = name.isSuperset(of: label.lowercased().split(separator: " "))
      return !(isBare || isName) || !compared.framing(at: passage).isEmpty
    }
  }

  private func isJudged(_ actor: Comparison.Actor) -> Bool {
    actor.labels.contains { !compared.framing(at: $0).isEmpty }
  }

  /// Statements that an article leaves out, those of several articles first.
  var omissions: [ComparisonItem] {
    comparison.facts.indices.filter { !comparison.facts[$0].leftOutBy.isEmpty }.map {
      ComparisonItem(.statement, $0)
    }
  }

  private func telling(_ index: Int) -> String {
    let fact = comparison.facts[index]
    let conflicts = compared.conflicts(ofFact: index)
    let telling = fact.reportedBy.map { article in
      let told = compared.statement(ofFact: index, in: article)
      let other = conflicts[article].map { "with another number: \(Comparison.Part.figure.id($0))" }
      let how = [told.map(voice), told?.position.rawValue, other].compactMap { $0 }
      return "\(compared.names[article]) (\(how.joined(separator: ", ")))"
    }
    let told = "told by " + telling.joined(separator: ", ")
    if fact.missingFrom.isEmpty { return told + ": by all" }
    let perhaps = fact.lookAlikes.map {
      "\(compared.name($0)) perhaps tells it in other words (\(compared.place($0)))"
    }
    let missing = fact.leftOutBy
    let omitted = missing.isEmpty ? [] : ["not found in " + compared.names(missing)]
    return ([told] + omitted + perhaps).joined(separator: "; ")
  }

  private func voice(_ statement: Comparison.Fact.Statement) -> String {
    switch statement.voice {
    case .writer: "as fact"
    case .none: "stating nothing"
    case .sourced, .mixed:
      statement.speaker.map { "attributed to \($0)" } ?? "attributed"
    }
  }

  /// What an article calls an actor.
  struct Label: Hashable {
    /// The words in lower case without a determiner: "the council" and "Council" are one label.
    let key: String
    /// The words as first written.
    let text: String

    static func == (left: Label, right: Label) -> Bool { left.key == right.key }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
  }

  /// By article, the labels of an actor, each once.
  func wordings(
    of actor: Comparison.Actor,
    where isWanted: (Comparison.Passage) -> Bool = { _ in true }
  ) -> [(article: Int, labels: [Label])] {
    var wordings: [(article: Int, labels: [Label])] = []
    for passage in actor.labels where isWanted(passage) {
      let text = Self.withoutDeterminer(compared.words(passage))
      let label = Label(key: text.lowercased(), text: text)
      if let at = wordings.firstIndex(where: { $0.article == passage.article }) {
        if !wordings[at].labels.contains(label) { wordings[at].labels.append(label) }
      } else {
        wordings.append((passage.article, [label]))
      }
    }
    return wordings
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "our", "their", "my",
  ]

  private static func withoutDeterminer(_ label: String) -> String {
    let words = label.split(separator: " ")
    guard words.count > 1, let first = words.first, determiners.contains(first.lowercased()) else {
      return label
    }
    return words.dropFirst().joined(separator: " ")
  }

  private func naming(_ actor: Comparison.Actor) -> String {
    let shown = wordings(of: actor).map { entry in
      "\(compared.names[entry.article]) “\(entry.labels.map(\.text).joined(separator: "”, “"))”"
    }
    return "\(actor.name): \(shown.joined(separator: "; "))"
  }

  /// By the name of an article, what an actor does in it and what is done to it; those alone in
  /// which there is a verb.
  func roles(of actor: Comparison.Actor) -> [(article: String, roles: String)] {
    compared.names.indices.compactMap { article in
      let parts = Comparison.ActorRole.allCases.compactMap { role -> String? in
        let verbs = actor.deeds.filter { $0.verb.article == article && $0.role == role }
          .map { compared.words($0.verb) }
        guard !verbs.isEmpty else { return nil }
        return (role == .agent ? "does: " : "done to it: ") + ComparedArticles.counted(verbs)
      }
      return parts.isEmpty ? nil : (compared.names[article], parts.joined(separator: "; "))
    }
  }

  private func quoting(_ quote: Comparison.SharedQuote) -> String {
    let contexts = quote.contexts.map { context in
      " Around it \(compared.name(context.passage)) has “\(compared.words(context.passage))”, and there is "
        + "nothing of it near the words in \(compared.names(context.missingFrom))."
    }
    return (quote.differs ? quote.difference : "The same words in all.") + contexts.joined()
  }

  private func counting(_ figure: Comparison.Figure) -> String {
    let values = figure.values.map { "\(compared.name($0.passage)) \($0.value)" }
    return "\(figure.what): \(values.joined(separator: ", "))"
  }

  private func hearing(_ source: Comparison.SharedSource) -> String {
    let heard = source.words.indices.filter { source.words[$0] > 0 }
      .map { "\(compared.names[$0]) \(source.words[$0].counted("word"))" }
    return "\(source.name), \(source.type.rawValue): \(heard.joined(separator: ", "))"
  }
}

extension Comparison.Fact {
  /// The articles that do not even have a sentence that perhaps tells it.
  var leftOutBy: [Int] {
    missingFrom.filter { article in !lookAlikes.contains { $0.article == article } }
  }
}
