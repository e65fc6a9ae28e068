/// A half-open range of UTF-8 bytes of an article's text.
///
/// Every layer refers to the text by spans. Other programs get Unicode code points instead; the
/// conversion is `CodePointMap`'s, at the edge.
package struct Span: Hashable, Sendable {
  /// The first byte inside.
  package var lowerBound: Int
  /// The first byte after it.
  package var upperBound: Int

  /// Makes the span `lowerBound ..< upperBound`; a reversed pair gives an empty span.
  package init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  /// Its length in bytes.
  package var count: Int { upperBound - lowerBound }

  /// Whether it covers no byte.
  package var isEmpty: Bool { upperBound <= lowerBound }

  /// Whether the two share at least a byte.
  package func overlaps(_ other: Span) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// Whether `other` lies wholly inside.
  package func contains(_ other: Span) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether the byte at `offset` is inside.
  package func contains(_ offset: Int) -> Bool {
    lowerBound <= offset && offset < upperBound
  }

  /// The smallest span that covers both.
  package func union(_ other: Span) -> Span {
    Span(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }

  /// The bytes both cover, if any.
  package func intersection(_ other: Span) -> Span? {
    overlaps(other)
      ? Span(max(lowerBound, other.lowerBound), min(upperBound, other.upperBound)) : nil
  }
}

extension Span: Comparable {
  /// Text order: by start, the shorter first.
  package static func < (left: Span, right: Span) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}
