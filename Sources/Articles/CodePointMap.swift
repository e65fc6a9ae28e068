/// Turns byte offsets of a text into offsets in Unicode code points, the unit of the JSON.
///
/// Built once an article in one pass; a look-up costs at most 64 bytes of counting.
package struct CodePointMap: Sendable {
  /// Code points before every 64th byte.
  private let checkpoints: [Int]
  private let bytes: [UInt8]
  private static let stride = 64

  /// Counts the code points of a text.
  package init(_ text: ArticleText) {
    bytes = text.bytes
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var points = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { checkpoints.append(points) }
      if byte & 0xC0 != 0x80 { points += 1 }
    }
    if bytes.count % Self.stride == 0 { checkpoints.append(points) }
    self.checkpoints = checkpoints
  }

  /// The number of code points before the byte at `offset`; past the end, the text's length.
  package func codePoints(before offset: Int) -> Int {
    let end = min(max(0, offset), bytes.count)
    let checkpoint = end / Self.stride
    var points = checkpoints[checkpoint]
    for index in (checkpoint * Self.stride)..<end where bytes[index] & 0xC0 != 0x80 {
      points += 1
    }
    return points
  }

  /// `[start, end]` of a span in code points, end exclusive.
  package func range(_ span: Span) -> (start: Int, end: Int) {
    (codePoints(before: span.lowerBound), codePoints(before: span.upperBound))
  }
}
