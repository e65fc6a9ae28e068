import CEditline

/// A copy of the line being edited and of the cursor's place in it.
struct LineContents {
  /// All rows of the line.
  let text: String
  /// Where the cursor stands, in UTF-8 bytes.
  let cursor: Int

  /// What libedit's line holds now.
  init(of editor: OpaquePointer) {
    guard let line = el_line(editor)?.pointee, let buffer = line.buffer else {
      text = ""
      cursor = 0
      return
    }
    let count = line.lastchar - buffer
    let bytes = UnsafeBufferPointer(start: buffer, count: count)
    text = String(decoding: bytes.lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    cursor = min(line.cursor - buffer, count)
  }

  /// Makes contents.
  init(text: String, cursor: Int) {
    self.text = text
    self.cursor = cursor
  }

  var textBeforeCursor: Substring { text[..<index(at: cursor)] }
  var textAfterCursor: Substring { text[index(at: cursor)...] }
  var scalarCount: Int { text.unicodeScalars.count }

  /// Characters, as libedit counts them, in some bytes of the text.
  func scalarCount(in range: Range<Int>) -> Int {
    text.utf8[index(at: range.lowerBound)..<index(at: range.upperBound)]
      .count { $0 & 0xC0 != 0x80 }
  }

  /// Some bytes of the text; nil where the range is not in it or cuts a character.
  subscript(_ range: Range<Int>) -> Substring? {
    guard range.lowerBound >= 0, range.upperBound <= text.utf8.count,
      let start = index(at: range.lowerBound).samePosition(in: text.unicodeScalars),
      let end = index(at: range.upperBound).samePosition(in: text.unicodeScalars)
    else { return nil }
    return text[start..<end]
  }

  /// Where the cursor goes for the same column one row up (-1) or down (1), in bytes; nil where
  /// there is no such row.
  func cursor(rowsDown step: Int) -> Int? {
    let rows = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    var start = 0
    var starts: [Int] = []
    for row in rows {
      starts.append(start)
      start += row.count + 1
    }
    guard let row = starts.lastIndex(where: { $0 <= cursor }),
      rows.indices.contains(row + step)
    else { return nil }
    let column = scalarCount(in: starts[row]..<cursor)
    let target = Substring(rows[row + step]).unicodeScalars.prefix(column)
    return starts[row + step] + Substring(target).utf8.count
  }

  private func index(at offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }
}
