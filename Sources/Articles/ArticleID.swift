/// What other programs call an article; given back as it came.
package enum ArticleID: Sendable, Hashable {
  case text(String)
  /// A JSON string or number as it stood in the input: a number stays a number.
  case json([UInt8])
}
