/// What other programs call an article; given back as it came.
package enum ArticleID: Sendable, Hashable {
  case text(String)
  /// A JSON value as it stood in the input: a number stays a number.
  case json([UInt8])
}

extension JSONWriter {
  mutating func id(_ id: ArticleID) {
    switch id {
    case .text(let text): string(text)
    case .json(let json): raw(json)
    }
  }
}
