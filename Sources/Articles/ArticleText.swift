/// The text of an article: UTF-8 bytes that never change after loading.
///
/// The bytes are always valid UTF-8; whoever makes one from outside bytes has decoded them first.
package struct ArticleText: Sendable, Hashable {
  /// The text's UTF-8 bytes.
  package let bytes: [UInt8]

  /// Takes the bytes of a string.
  package init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Takes bytes that are known to be valid UTF-8; nil where they are not.
  package init?(validating bytes: [UInt8]) {
    guard bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil else {
      return nil
    }
    self.bytes = bytes
  }

  /// Its length in bytes.
  package var count: Int { bytes.count }

  /// The words of a span, as a string.
  package subscript(span: Span) -> String {
    let clipped = Span(max(0, span.lowerBound), min(count, span.upperBound))
    guard !clipped.isEmpty else { return "" }
    return String(decoding: bytes[clipped.lowerBound..<clipped.upperBound], as: UTF8.self)
  }

  /// The whole text, as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The span of the whole text.
  package var span: Span { Span(0, count) }
}
