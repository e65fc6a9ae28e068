import Articles

/// The bytes that some spans cover: sorted, spans that touch joined.
struct SpanSet: Sendable {
  /// The spans in text order; none touches another.
  let spans: [Span]

  /// Joins spans in any order; empty ones are left out. O(n log n).
  init(_ spans: some Sequence<Span>) {
    var joined: [Span] = []
    for span in spans.sorted() where !span.isEmpty {
      if let last = joined.last, span.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.union(span)
      } else {
        joined.append(span)
      }
    }
    self.spans = joined
  }

  /// Whether a byte is covered; O(log n).
  func contains(_ offset: Int) -> Bool {
    let index = spans.partitioningIndex { $0.upperBound > offset }
    return index < spans.count && spans[index].contains(offset)
  }

  /// Whether a byte of a span is covered; O(log n).
  func overlaps(_ span: Span) -> Bool {
    let index = spans.partitioningIndex { $0.upperBound > span.lowerBound }
    return index < spans.count && spans[index].overlaps(span)
  }
}
