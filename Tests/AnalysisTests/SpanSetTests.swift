import Articles
import Testing

@testable import Analysis

@Suite("SpanSet")
struct SpanSetTests {
  @Test func spansThatTouchAreJoined() {
    let set = SpanSet([Span(8, 9), Span(0, 2), Span(2, 4), Span(3, 5), Span(6, 6)])
    #expect(set.spans == [Span(0, 5), Span(8, 9)])
  }

  @Test func bytesAndSpansAreFound() {
    let set = SpanSet([Span(2, 4), Span(8, 9)])
    #expect((0..<10).filter(set.contains) == [2, 3, 8])
    #expect(set.overlaps(Span(3, 6)))
    #expect(!set.overlaps(Span(4, 8)))
    #expect(!set.overlaps(Span(9, 20)))
  }
}
