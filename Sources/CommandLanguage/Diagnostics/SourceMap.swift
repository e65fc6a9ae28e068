/// Turns byte ranges of a script into lines and columns for people.
package struct SourceMap: Sendable {
  /// A place, both counted from 1.
  package struct Place: Sendable, Equatable {
    /// The line.
    package let line: Int
    /// The column, in characters.
    package let column: Int
  }

  private let bytes: [UInt8]
  /// Where each line begins.
  private let lines: [Int]

  /// Goes through a script once.
  package init(_ text: String) {
    bytes = Array(text.utf8)
    var lines = [0]
    for (offset, byte) in bytes.enumerated() where byte == .newline { lines.append(offset + 1) }
    self.lines = lines
  }

  /// Line and column of a byte; past the end, the end's.
  package func place(of offset: Int) -> Place {
    let offset = min(max(0, offset), bytes.count)
    let line = lineIndex(of: offset)
    let before = String(decoding: bytes[lines[line]..<offset], as: UTF8.self)
    return Place(line: line + 1, column: before.count + 1)
  }

  /// The line that holds a byte, without its line break, and where in it the range lies: from
  /// character to character, at least one long.
  package func excerpt(of range: SourceRange) -> (text: String, from: Int, to: Int) {
    let offset = min(max(0, range.lowerBound), bytes.count)
    let start = lines[lineIndex(of: offset)]
    var end = start
    while end < bytes.count, bytes[end] != .newline { end += 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    func characters(to offset: Int) -> Int {
      String(decoding: bytes[start..<min(max(start, offset), end)], as: UTF8.self).count
    }
    let from = characters(to: offset)
    return (text, from, max(from + 1, characters(to: range.upperBound)))
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
