/// Cuts a table of RFC 4180 into records: cells may stand in quotation marks and hold separators,
/// doubled quotation marks and line breaks.
struct CSVReader {
  /// Cells after so many in a record are left out.
  private static let columnLimit = 4_096

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  /// Up to where line breaks were counted.
  private var counted = 0

  /// The line of the quotation mark that opens a cell and is never closed; nil where there is none.
  private(set) var unclosedLine: Int?

  /// The line in which the last record begins, counted from 1.
  private(set) var line = 1

  /// Begins at the first record.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The separator that the first record most likely uses: that of `,`, `;`, tab and `|` which it
  /// has most of, outside quotation marks.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(16_384) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == ASCII.newline || byte == ASCII.carriageReturn { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), ASCII.tab, UInt8(ascii: "|")]
    var best = candidates[0]
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }

  /// The cells of the next record; nil at the end. Empty lines are passed over.
  mutating func next() -> [[UInt8]]? {
    while index < bytes.count, bytes[index] == ASCII.newline || bytes[index] == ASCII.carriageReturn
    {
      index += 1
    }
    guard index < bytes.count else { return nil }
    line += lineBreaks(before: index)
    counted = index
    var cells: [[UInt8]] = []
    while true {
      let cell = cell()
      if cells.count < Self.columnLimit { cells.append(cell) }
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    return cells
  }

  private mutating func cell() -> [UInt8] {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
      return Array(bytes[start..<index])
    }
    var cell: [UInt8] = []
    let opening = index
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        cell.append(byte)
        continue
      }
      guard index < bytes.count, bytes[index] == byte else {
        // What follows the closing mark up to the separator is kept: programs that don't double
        // their marks write so.
        while index < bytes.count, !isEnd(bytes[index]) {
          cell.append(bytes[index])
          index += 1
        }
        return cell
      }
      cell.append(byte)
      index += 1
    }
    unclosedLine = line + lineBreaks(before: opening)
    return cell
  }

  /// The line breaks from where they were counted to a place; CR LF is one.
  private func lineBreaks(before end: Int) -> Int {
    (counted..<end).count { place in
      bytes[place] == ASCII.carriageReturn
        || bytes[place] == ASCII.newline
          && (place == 0 || bytes[place - 1] != ASCII.carriageReturn)
    }
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == ASCII.newline || byte == ASCII.carriageReturn
  }
}
