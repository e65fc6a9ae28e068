package import Articles

/// The categories of framing words, in the order of help and manual.
package enum FramingCatalog {
  /// Every category; a new one is a new file and a line here.
  package static let all: [any Rule] = [
    LoadedLabel(),
    LoadedVerb(),
    DoubtVerb(),
    GuiltVerb(),
    Editorialising(),
    Booster(),
    Hedge(),
    ScareQuote(),
    Euphemism(),
    Metaphor(),
    AgentlessPassive(),
    Puffery(),
  ]

  /// The framing of a document, numbered `NAME.f1` upwards in text order.
  ///
  /// Words inside quotation marks are somebody else's and left out unless `includingQuotations`;
  /// the numbers are the same either way, so that an id always names the same finding. Quotation
  /// marks that are themselves the finding stay.
  package static func findings(
    in document: Document,
    includingQuotations: Bool = false
  ) -> [Finding] {
    all.flatMap { $0.findings(in: document) }
      .numbered(article: document.article.name, family: "f")
      .filter { finding in
        includingQuotations || !(finding.span.map { isInsideQuotation($0, of: document) } ?? false)
      }
  }

  private static func isInsideQuotation(_ span: Span, of document: Document) -> Bool {
    let quotations = document.quotations
    let index = quotations.partitioningIndex { $0.span.upperBound > span.lowerBound }
    return index < quotations.count && quotations[index].inner.contains(span.lowerBound)
  }
}
