import Articles

/// What a comparison found, in a few words: what differs first, for a row of one line.
extension ItemReader {
  /// An item in a few words; a whole sentence of an article where it is a statement.
  func brief(_ item: ComparisonItem) -> String {
    let index = item.index
    return switch item.part {
    case .statement: compared.words(ofFact: index)
    case .actor: brief(comparison.actors[index])
    case .quotation: brief(comparison.quotes[index])
    case .figure: brief(comparison.figures[index])
    case .source: comparison.sources[index].name
    case .shift: brief(comparison.shifts[index])
    }
  }

  /// `Dana Whitlock: council boss / council leader`: the labels that not all articles use, the
  /// judging ones first.
  private func brief(_ actor: Comparison.Actor) -> String {
    let judged = wordings(of: actor, where: { !compared.framing(at: $0).isEmpty })
    let wordings = tellingLabels(of: actor)
    let articles = Set(actor.labels.map(\.article)).count
    var labels: [Label] = []
    for label in (judged + wordings).flatMap(\.labels) where !labels.contains(label) {
      if wordings.count(where: { $0.labels.contains(label) }) < articles { labels.append(label) }
    }
    let shown = labels.map(\.text).joined(separator: " / ")
    // "out-of-touch council" needs no "town council" before it.
    let last = actor.name.split(separator: " ").last?.lowercased() ?? ""
    return labels.count > 1 && labels.contains { $0.key.hasSuffix(last) }
      ? shown : "\(actor.name): \(shown)"
  }

  /// `herald leaves out “with a signature under it”`: the first change.
  private func brief(_ quote: Comparison.SharedQuote) -> String {
    guard let first = quote.changes.first else { return "the same words in all" }
    return "\(compared.names[first.article]) \(first.words)"
  }

  /// `repairs cost: 2.4 / 3.1 million crowns`: each value once, what all share of their ends once.
  private func brief(_ figure: Comparison.Figure) -> String {
    var values: [[Substring]] = []
    for value in figure.values {
      var words = value.value.split(separator: " ")
      if words.count > 1, words.first == "about" { words.removeFirst() }
      if !values.contains(words) { values.append(words) }
    }
    var shared: [Substring] = []
    while values.count > 1, let last = values.first?.last,
      values.allSatisfy({ $0.count > 1 && $0.last == last })
    {
      shared.insert(last, at: 0)
      for index in values.indices { values[index].removeLast() }
    }
    let shown = values.map { $0.joined(separator: " ") }.joined(separator: " / ")
    var what = figure.what[...]
    if what.hasSuffix(")"), let bracket = what.lastIndex(of: "("), !shared.isEmpty {
      what = what[..<bracket]
      while what.hasSuffix(" ") { what.removeLast() }
    }
    return "\(what): " + ([shown] + shared.map(String.init)).joined(separator: " ")
  }

  /// `herald drops the source: Dana Whitlock`, `herald “claimed” for “told”`.
  private func brief(_ shift: Comparison.AttributionShift) -> String {
    let name = compared.names(shift.toldIn)
    switch shift.kind {
    case .source:
      return "\(name) \(shift.toldIn.count > 1 ? "drop" : "drops") the source: \(shift.from)"
    case .denial:
      let names = compared.names(shift.attributedIn)
      return "\(names) \(shift.attributedIn.count > 1 ? "have" : "has") it denied: \(shift.from)"
    case .verb: return "\(name) “\(shift.to ?? "")” for “\(shift.from)”"
    }
  }
}
