package import CommandLanguage

/// The line of a script that a range begins on, and where the range lies in it.
package struct SourceExcerpt: Sendable, Equatable {
  /// The line's number, counted from 1.
  package let line: Int
  /// Where the range begins: characters of the line, counted from 1.
  package let column: Int
  /// The line without its break.
  package let text: String
  /// The characters of the line in the range; empty where it covers none, at the end of the line
  /// where it goes on.
  package let highlight: Range<Int>

  /// Finds the line; a range outside the text is brought inside. O(length of the text).
  package init(_ range: SourceRange, in text: String) {
    let bytes = Array(text.utf8)
    let offset = min(max(0, range.lowerBound), bytes.count)
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    var end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    func characters(to offset: Int) -> Int {
      String(decoding: bytes[start..<min(max(start, offset), end)], as: UTF8.self).count
    }
    let first = characters(to: offset)
    line = bytes[..<start].count { $0 == newline } + 1
    column = first + 1
    self.text = String(decoding: bytes[start..<end], as: UTF8.self)
    highlight = first..<max(first, characters(to: range.upperBound))
  }
}
