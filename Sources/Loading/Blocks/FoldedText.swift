import Articles

/// A paragraph made easy to compare: ASCII letters in lower case, curly quotation marks straight,
/// dashes as hyphens, white space as single spaces.
///
/// Long paragraphs are folded at their two ends alone, since forms show there.
struct FoldedText {
  /// The folded bytes of the first `edge` bytes and, where the paragraph is longer, of its last.
  let head: [UInt8]
  /// The folded bytes of the last `edge` bytes; the same as `head` in a short paragraph.
  let tail: [UInt8]
  /// Bytes of the paragraph itself.
  let count: Int

  /// How many bytes are folded at each end.
  static let edge = 480

  /// Folds the paragraph at a span.
  init(_ bytes: [UInt8], _ span: Span) {
    count = span.count
    if span.count <= Self.edge {
      head = Self.folded(bytes, span)
      tail = head
    } else {
      head = Self.folded(bytes, Span(span.lowerBound, span.lowerBound + Self.edge))
      tail = Self.folded(bytes, Span(span.upperBound - Self.edge, span.upperBound))
    }
  }

  /// Folds a whole array of bytes.
  init(_ bytes: [UInt8]) {
    self.init(bytes, Span(0, bytes.count))
  }

  /// Folds a string, for tables of phrases and tests.
  init(_ string: String) {
    self.init(Array(string.utf8))
  }

  private static func folded(_ bytes: [UInt8], _ span: Span) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(span.count)
    var index = span.lowerBound
    let end = span.upperBound
    while index < end {
      let byte = bytes[index]
      let blank = Paragraphs.blankLength(bytes, at: index, before: end)
      if blank > 0 {
        if folded.last != ASCII.space { folded.append(ASCII.space) }
        index += blank
      } else if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
        let plain = plainPunctuation(bytes[index + 2])
      {
        folded.append(plain)
        index += 3
      } else {
        folded.append(ASCII.lowercased(byte))
        index += 1
      }
    }
    return folded
  }

  /// The ASCII mark for the last byte of U+2010 ... U+201F.
  private static func plainPunctuation(_ last: UInt8) -> UInt8? {
    switch last {
    case 0x90...0x95: UInt8(ascii: "-")
    case 0x98...0x9B: UInt8(ascii: "'")
    case 0x9C...0x9F: UInt8(ascii: "\"")
    default: nil
    }
  }

  /// Whether it begins with the phrase, at a word's end.
  func starts(with phrase: Phrase) -> Bool {
    head.count >= phrase.bytes.count && head.starts(with: phrase.bytes)
      && phrase.endsWord(head, at: phrase.bytes.count)
  }

  /// The first of the phrases it begins with.
  func prefix(among phrases: [Phrase]) -> Phrase? {
    phrases.first { starts(with: $0) }
  }

  /// Whether it ends with the phrase, a full stop or nothing after it.
  func ends(with phrase: Phrase) -> Bool {
    let end = tail.last == UInt8(ascii: ".") ? tail.dropLast() : tail[...]
    return end.count >= phrase.bytes.count
      && end.suffix(phrase.bytes.count).elementsEqual(phrase.bytes)
  }

  /// Whether either end of it holds the phrase as whole words.
  func contains(_ phrase: Phrase) -> Bool {
    phrase.index(in: head) != nil || (count > Self.edge && phrase.index(in: tail) != nil)
  }

  /// Whether either end of it holds one of the phrases as whole words.
  func contains(anyOf phrases: [Phrase]) -> Bool {
    phrases.contains { contains($0) }
  }
}

/// Words to look for in folded text: lower case, straight quotation marks.
struct Phrase: ExpressibleByStringLiteral {
  let bytes: [UInt8]

  init(stringLiteral value: String) {
    bytes = Array(value.utf8)
  }

  /// Whether a word can't go on at `end`, the offset after an occurrence.
  func endsWord(_ text: [UInt8], at end: Int) -> Bool {
    guard end < text.count, let last = bytes.last, ASCII.isWord(last) else { return true }
    return !ASCII.isWord(text[end])
  }

  /// The offset of its first occurrence as whole words.
  func index(in text: [UInt8], from start: Int = 0) -> Int? {
    guard let first = bytes.first, text.count >= bytes.count else { return nil }
    let last = text.count - bytes.count
    // Nearly all bytes are passed over here; unchecked reads halve the time of telling forms.
    return text.withUnsafeBufferPointer { buffer in
      var index = start
      while index <= last {
        if buffer[index] == first, buffer[index..<index + bytes.count].elementsEqual(bytes),
          endsWord(text, at: index + bytes.count),
          index == 0 || !ASCII.isWord(first) || !ASCII.isWord(buffer[index - 1])
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}
