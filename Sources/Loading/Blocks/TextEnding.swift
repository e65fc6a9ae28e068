import Articles

/// How a text ends.
enum TextEnding {
  private static let signs: [Phrase] = [
    "read more", "continue reading", "read the full story", "read the full article", "keep reading",
    "read the rest", "full story",
  ]
  /// Bytes at the end that are looked at.
  private static let edge = 60

  /// Whether the last words of a text say that it goes on elsewhere: an ellipsis, also in brackets,
  /// "Continue reading", "[+1234 chars]".
  static func breaksOff(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let end = FoldedText(Array(text.suffix(edge))).head[...].trimmedASCII
    if end.suffix(7).elementsEqual(" chars]".utf8) { return true }
    let bare = Array(end.reversed().drop(while: isMark).reversed())
    let isCut = end.suffix(6).contains(sequence: ellipsis) || end.suffix(5).contains(sequence: dots)
    return isCut || signs.contains { bare.suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  // U+2026.
  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]
  private static let dots = Array("...".utf8)

  /// Whether a byte is no letter or digit: arrows and full stops stand after "Read more".
  private static func isMark(_ byte: UInt8) -> Bool {
    byte >= 0x80 || !ASCII.isWord(byte)
  }
}
