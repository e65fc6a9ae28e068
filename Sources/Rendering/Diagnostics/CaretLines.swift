/// An excerpt as two lines of a terminal: the words and, below the range, carets.
struct CaretLines {
  /// The line, tabs as spaces, control characters in writing, cut around the range where it is too
  /// long.
  let words: String
  /// Spaces and carets that stand under it.
  let carets: String
  /// The words of the range, cut as the line is.
  let highlighted: String

  private static let tabWidth = 4

  /// Lays an excerpt out in so many columns; `ellipsis` stands where something was cut.
  init(_ excerpt: SourceExcerpt, width: Int, ellipsis: String) {
    // Only what can be seen is looked at, however long the line.
    let skipped = max(0, excerpt.highlight.lowerBound - width)
    let nearby = excerpt.text.dropFirst(skipped).prefix(3 * width)
    let pieces = Self.pieces(of: nearby)
    let columns = pieces.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.displayWidth) }
    let first = min(excerpt.highlight.lowerBound - skipped, pieces.count)
    let last = min(excerpt.highlight.upperBound - skipped, pieces.count)

    let isWhole = skipped == 0 && nearby.endIndex == excerpt.text.endIndex
    let fits = isWhole && columns[pieces.count] < width
    let room = fits ? width : max(1, width - 2 * ellipsis.displayWidth - 1)
    var left = 0
    while columns[pieces.count] - columns[left] > room, columns[first] - columns[left] > room / 3 {
      left += 1
    }
    var right = pieces.count
    while right > left, columns[right] - columns[left] > room { right -= 1 }

    let before = skipped > 0 || left > 0 ? ellipsis : ""
    let isCutAfter = right < pieces.count || nearby.endIndex < excerpt.text.endIndex
    words = before + pieces[left..<right].joined() + (isCutAfter ? ellipsis : "")
    let indent = before.displayWidth + columns[first] - columns[left]
    let count = max(1, columns[min(last, right)] - columns[first])
    carets = String(repeating: " ", count: indent) + String(repeating: "^", count: count)
    highlighted = pieces[min(first, right)..<max(min(first, right), min(last, right))].joined()
  }

  /// What stands for each character.
  private static func pieces(of line: Substring) -> [String] {
    var column = 0
    return line.map { character in
      let piece =
        character == "\t"
        ? String(repeating: " ", count: tabWidth - column % tabWidth)
        : String(character).showingControls(keepingLines: false)
      column += piece.displayWidth
      return piece
    }
  }
}
