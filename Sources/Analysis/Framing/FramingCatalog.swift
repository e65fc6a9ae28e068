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
    SlantedWording(),
  ]

  /// The framing of a document, numbered `NAME.f1` upwards in text order.
  ///
  /// Words inside quotation marks are somebody else's and left out unless `includingQuotations`;
  /// the numbers are the same either way, so that an id always names the same finding. Quotation
  /// marks that are themselves the finding stay. Of findings on the same words the longest is kept,
  /// the earlier category of equals.
  package static func findings(
    in document: Document,
    includingQuotations: Bool = false
  ) -> [Finding] {
    longest(all.flatMap { $0.findings(in: document) })
      .numbered(article: document.article.name, family: "f")
      .filter { finding in
        includingQuotations || !(finding.span.map { isInsideQuotation($0, of: document) } ?? false)
      }
  }

  /// The findings without those that a longer one overlaps.
  private static func longest(_ findings: [Finding]) -> [Finding] {
    let ordered = findings.enumerated().sorted { left, right in
      let (a, b) = (left.element.span ?? Span(0, 0), right.element.span ?? Span(0, 0))
      return (a.lowerBound, left.offset) < (b.lowerBound, right.offset)
    }
    return ordered.map(\.element).reduce(into: []) { kept, finding in
      guard let last = kept.last?.span, let span = finding.span, last.overlaps(span) else {
        kept.append(finding)
        return
      }
      if span.count > last.count { kept[kept.count - 1] = finding }
    }
  }

  private static func isInsideQuotation(_ span: Span, of document: Document) -> Bool {
    let quotations = document.quotations
    let index = quotations.partitioningIndex { $0.span.upperBound > span.lowerBound }
    return index < quotations.count && quotations[index].inner.contains(span.lowerBound)
  }
}
