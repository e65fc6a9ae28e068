package import Articles

/// Words of somebody else in an article: an attribution, or a quotation that nothing attributes.
package struct ReportedWords: Sendable {
  /// Its number in the article, from 1 (`courier.q4`).
  package let number: Int
  /// The words, in text order.
  package let content: [Span]
  /// The attribution; nil for a quotation whose speaker cannot be found.
  package let attribution: Attribution?

  /// Everything attributed or in quotation marks, in text order.
  package static func all(in document: Document) -> [ReportedWords] {
    let attributed = document.attributions.flatMap(\.content).sorted()
    let orphans = document.quotations.filter { quotation in
      isWords(quotation, in: document) && !overlaps(quotation.inner, any: attributed)
    }
    let entries =
      document.attributions.map { (content: $0.content, attribution: Optional($0)) }
      + orphans.map { (content: [$0.span], attribution: nil) }
    let ordered = entries.enumerated().sorted { left, right in
      let a = left.element.content.first ?? Span(0, 0)
      let b = right.element.content.first ?? Span(0, 0)
      return a == b ? left.offset < right.offset : a < b
    }
    return ordered.enumerated().map { position, entry in
      ReportedWords(
        number: position + 1,
        content: entry.element.content,
        attribution: entry.element.attribution
      )
    }
  }

  /// The words that quotation marks around a name or title hold are nobody's statement: a quotation
  /// counts from four words on.
  private static func isWords(_ quotation: Quotation, in document: Document) -> Bool {
    document.tokenRange(in: quotation.inner).count >= 4
  }

  /// Whether a span shares bytes with one of sorted spans.
  private static func overlaps(_ span: Span, any sorted: [Span]) -> Bool {
    // Contents may nest, so the few before the first candidate are looked at as well.
    let index = sorted.partitioningIndex { $0.lowerBound >= span.upperBound }
    return sorted[max(0, index - 8)..<index].contains { $0.overlaps(span) }
  }
}
