import Articles

/// Cuts a text into paragraphs.
///
/// A line is a paragraph, as browsers and editors copy text, unless the lines were broken at a
/// width: then blank lines, short last lines, indents and list marks end a paragraph.
enum Paragraphs {
  /// A line that isn't blank.
  struct Line: Equatable {
    /// Where it stands, without white space around it.
    var span: Span
    /// Bytes of white space before it.
    var indent: Int
    /// Whether a blank line, or nothing, stands before it.
    var isAfterBlank: Bool
  }

  /// The widest column at which mail and news software breaks lines.
  private static let widestColumn = 100
  /// Below this a text is a list or a poem rather than one that was broken at a width.
  private static let narrowestColumn = 50

  /// The paragraphs in text order, each without the white space around it.
  ///
  /// - Parameters:
  ///   - bytes: the whole text.
  ///   - start: where to begin.
  /// - Returns: the spans.
  static func spans(of bytes: [UInt8], from start: Int = 0) -> [Span] {
    let lines = lines(of: bytes, from: start)
    guard let width = wrapWidth(of: lines, in: bytes) else { return lines.map(\.span) }
    var spans: [Span] = []
    var previous: Line?
    for line in lines {
      if let last = previous, let span = spans.last,
        runsOn(from: last, to: line, width: width, in: bytes)
      {
        spans[spans.count - 1] = span.union(line.span)
      } else {
        spans.append(line.span)
      }
      previous = line
    }
    return spans
  }

  /// The lines that aren't blank, in text order.
  static func lines(of bytes: [UInt8], from start: Int = 0) -> [Line] {
    var lines: [Line] = []
    var lineStart = start
    var isAfterBlank = true
    func close(at end: Int) {
      let span = trimmed(Span(lineStart, end), in: bytes)
      if span.isEmpty {
        isAfterBlank = true
      } else {
        let indent = span.lowerBound - lineStart
        lines.append(Line(span: span, indent: indent, isAfterBlank: isAfterBlank))
        isAfterBlank = false
      }
    }
    var index = start
    while index < bytes.count {
      let length = breakLength(bytes, at: index)
      if length == 0 {
        index += 1
      } else {
        close(at: index)
        index += length
        lineStart = index
      }
    }
    close(at: bytes.count)
    return lines
  }

  /// Bytes of the line break at `index`; 0 where there is none.
  private static func breakLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A...0x0C:
      return 1
    case 0x0D:
      return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xE2:
      // U+2028 and U+2029, the line and paragraph separators.
      let isSeparator =
        index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
      return isSeparator ? 3 : 0
    default:
      return 0
    }
  }

  // MARK: - Lines broken at a width

  /// The column at which the text's lines were broken, or nil where a line is a paragraph.
  ///
  /// They were if few lines are wider than a page, and most lines that another follows would not
  /// have had room for its first word, and most of these stop in the middle of a sentence.
  private static func wrapWidth(of lines: [Line], in bytes: [UInt8]) -> Int? {
    guard lines.count > 2 else { return nil }
    var width = 0
    for line in lines {
      let columns = columns(of: line.span, in: bytes)
      // A long address can't be broken and says nothing.
      if columns > widestColumn, bytes[line.span.lowerBound..<line.span.upperBound].contains(0x20) {
        return nil
      }
      if columns <= widestColumn { width = max(width, columns) }
    }
    guard width >= narrowestColumn else { return nil }
    var (breaks, full, open) = (0, 0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !next.isAfterBlank {
      breaks += 1
      guard isFull(line, before: next, width: width, in: bytes) else { continue }
      full += 1
      if !endsSentence(line.span, in: bytes) { open += 1 }
    }
    return full >= 2 && full * 5 >= breaks * 3 && open * 2 >= full ? width : nil
  }

  /// Whether `next` continues the paragraph of `line`.
  private static func runsOn(
    from line: Line,
    to next: Line,
    width: Int,
    in bytes: [UInt8]
  ) -> Bool {
    !next.isAfterBlank && next.indent <= line.indent + 1
      && isFull(line, before: next, width: width, in: bytes)
      && !ListForm.matches(bytes[next.span.lowerBound..<next.span.upperBound])
  }

  /// Whether the first word of `next` had no room on `line`, give or take a few columns.
  private static func isFull(
    _ line: Line,
    before next: Line,
    width: Int,
    in bytes: [UInt8]
  ) -> Bool {
    let rest = bytes[next.span.lowerBound..<next.span.upperBound]
    let word = rest.prefix { !ASCII.isSpace($0) }
    let slack = 5
    return columns(of: line.span, in: bytes) + line.indent + 1 + word.count + slack > width
  }

  private static func endsSentence(_ span: Span, in bytes: [UInt8]) -> Bool {
    var rest = bytes[span.lowerBound..<span.upperBound]
    // Closing quotation marks and brackets: ASCII, or the last byte of a curly mark.
    while let last = rest.last, last == 0x22 || last == 0x27 || last == 0x29 || last >= 0x80 {
      rest = rest.dropLast()
    }
    return rest.last.map { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x3A } ?? true
  }

  /// The code points of a span; a span of more than four times the widest column counts as its
  /// bytes.
  private static func columns(of span: Span, in bytes: [UInt8]) -> Int {
    guard span.count <= widestColumn * 4 else { return span.count }
    return bytes[span.lowerBound..<span.upperBound].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  // MARK: - White space

  /// A span without the white space at its ends, Unicode's included.
  static func trimmed(_ span: Span, in bytes: [UInt8]) -> Span {
    var (low, high) = (span.lowerBound, span.upperBound)
    while low < high {
      let length = blankLength(bytes, at: low, before: high)
      if length == 0 { break }
      low += length
    }
    trimming: while low < high {
      for length in 1...3 where high - length >= low {
        if blankLength(bytes, at: high - length, before: high) == length {
          high -= length
          continue trimming
        }
      }
      break
    }
    return Span(low, high)
  }

  /// Bytes of the white space or invisible mark at `index`; 0 where there is none.
  static func blankLength(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return ASCII.isSpace(lead) ? 1 : 0 }
    guard index + 1 < end else { return 0 }
    let second = bytes[index + 1]
    // U+00A0 no-break space, U+0085 next line.
    if lead == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    let third = bytes[index + 2]
    let isBlank =
      switch (lead, second) {
      // U+2000 ... U+200B spaces, U+2028, U+2029 separators, U+202F narrow no-break space.
      case (0xE2, 0x80): third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
      // U+2060 word joiner.
      case (0xE2, 0x81): third == 0xA0
      // U+3000 ideographic space.
      case (0xE3, 0x80): third == 0x80
      // U+FEFF, the byte order mark.
      case (0xEF, 0xBB): third == 0xBF
      default: false
      }
    return isBlank ? 3 : 0
  }
}
