import Articles

/// Puts the parts of a comparison into sentences.
struct DifferenceReader {
  let comparison: Comparison
  /// The documents, in the comparison's order.
  let documents: [Document]

  func figures() -> [Difference] {
    comparison.figures.filter { !$0.agree }.map { figure in
      let values = figure.values.map { "\(name($0.passage.article)) \($0.value)" }
      return make(
        "figure",
        figure.values.map(\.passage),
        "\(figure.what): \(values.joined(separator: ", "))"
      )
    }
  }

  func quotations() -> [Difference] {
    comparison.quotes.filter(\.differs).map { make("quotation", $0.versions, $0.difference) }
  }

  func shifts() -> [Difference] {
    comparison.shifts.map { make("attribution", [$0.attributed, $0.other], $0.change) }
  }

  func omissions() -> [Difference] {
    comparison.facts.filter { !$0.missingFrom.isEmpty }.map { fact in
      let telling = fact.reportedBy.map(name).joined(separator: ", ")
      let silent = fact.missingFrom.map(name).joined(separator: ", ")
      let speaker = fact.statements.compactMap(\.speaker).first
      let source = speaker.map { ", with a source (\($0))" } ?? ""
      return make(
        "omission",
        fact.statements.map(\.passage),
        "told by \(telling)\(source); not found in \(silent)"
      )
    }
  }

  /// Actors that the articles call by different words.
  func labels() -> [Difference] {
    comparison.actors.compactMap { actor in
      var wordings: [(article: Int, words: [String])] = []
      for label in actor.labels {
        let words = text(label).lowercased()
        if let at = wordings.firstIndex(where: { $0.article == label.article }) {
          if !wordings[at].words.contains(words) { wordings[at].words.append(words) }
        } else {
          wordings.append((label.article, [words]))
        }
      }
      guard wordings.count > 1, Set(wordings.map { Set($0.words) }).count > 1 else { return nil }
      let shown = wordings.map { "\(name($0.article)): \($0.words.joined(separator: ", "))" }
      return make(
        "label",
        actor.labels,
        "\(actor.name) is called — \(shown.joined(separator: "; "))"
      )
    }
  }

  private func make(
    _ what: String,
    _ passages: [Comparison.Passage],
    _ message: String
  ) -> Difference {
    var names: [String] = []
    for passage in passages where !names.contains(name(passage.article)) {
      names.append(name(passage.article))
    }
    return Difference(
      what: what,
      articles: names.joined(separator: ", "),
      message: message,
      passages: passages.map { passage in
        Difference.Passage(
          article: name(passage.article),
          paragraph: documents[passage.article].paragraph(of: passage.span),
          words: text(passage)
        )
      }
    )
  }

  private func name(_ article: Int) -> String { comparison.articles[article] }

  private func text(_ passage: Comparison.Passage) -> String {
    documents[passage.article].words([passage.span])
  }
}
