/// A stretch of text in quotation marks.
package struct Quotation: Sendable, Hashable {
  /// From the opening to the closing mark, both included where they stand.
  package let span: Span
  /// The words between the marks.
  package let inner: Span
  /// Whether a closing mark was found; a paragraph's end closes the others.
  package let isClosed: Bool
  /// Whether it goes on from the paragraph before.
  package let continuesPrevious: Bool

  /// Makes a quotation.
  package init(span: Span, inner: Span, isClosed: Bool, continuesPrevious: Bool) {
    self.span = span
    self.inner = inner
    self.isClosed = isClosed
    self.continuesPrevious = continuesPrevious
  }
}
