/// What other programs call an article; given back as it came.
package enum ArticleID: Sendable, Hashable {
  case text(String)
  /// A JSON value as it stood in the input: a number stays a number.
  case json([UInt8])
}

extension JSONWriter {
  /// Writes a member `id`.
  ///
  /// - Returns: where its value stands among the bytes.
  mutating func member(_ id: ArticleID?) -> Range<Int> {
    key("id")
    let start = bytes.count
    switch id {
    case .text(let text): string(text)
    case .json(let json): raw(json)
    case nil: null()
    }
    return start..<bytes.count
  }
}
