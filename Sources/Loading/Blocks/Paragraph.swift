import Articles

/// A paragraph while its kind is being found.
struct Paragraph {
  /// Where it stands.
  let span: Span
  /// Its letters made easy to compare.
  let folded: FoldedText
  /// How it uses capitals; counted over short paragraphs, empty for others.
  let casing: Casing
  /// Its bytes, unchanged.
  let bytes: ArraySlice<UInt8>

  /// Looks at the paragraph at a span of a text.
  init(_ text: [UInt8], _ span: Span) {
    self.span = span
    bytes = text[span.lowerBound..<span.upperBound]
    folded = FoldedText(text, span)
    casing = span.count <= FoldedText.edge ? Casing(bytes) : Casing([])
  }

  /// Its length in bytes.
  var count: Int { span.count }

  /// Whether it speaks: quotation marks or a verb of saying, which advertising seldom has.
  var hasSpeech: Bool {
    folded.head.contains(UInt8(ascii: "\"")) || reportsSpeech
  }

  /// Whether it has a verb of saying.
  var reportsSpeech: Bool { folded.contains(anyOf: Self.speech) }

  private static let speech: [Phrase] = ["said", "says", "told", "added", "wrote", "according to"]

  /// Whether it ends as a sentence does.
  var endsSentence: Bool {
    var rest = folded.tail[...]
    while let last = rest.last, last == 0x22 || last == 0x27 || last == 0x29 {
      rest = rest.dropLast()
    }
    // U+2026, the ellipsis, ends in 0xA6.
    return rest.last.map { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0xA6 } ?? false
  }
}

/// How the words of a paragraph use capitals. Letters beyond ASCII count as neither case.
struct Casing: Equatable {
  /// Runs of letters, digits and apostrophes that begin with a letter.
  private(set) var words = 0
  /// Words that begin with a capital.
  private(set) var capitalized = 0
  /// Words of two letters or more, all of them capitals.
  private(set) var shouted = 0
  /// Words with a small letter.
  private(set) var withLowercase = 0
  /// Words of four letters or more that begin small: what title case leaves none of.
  private(set) var longLowercase = 0
  /// Letters, beyond ASCII included.
  private(set) var letters = 0

  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard ASCII.isWord(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.endIndex, ASCII.isWord(bytes[index]) || bytes[index] == 0x27 {
        index += 1
      }
      count(bytes[start..<index])
    }
  }

  private mutating func count(_ word: ArraySlice<UInt8>) {
    guard let first = word.first, !ASCII.isDigit(first) else { return }
    let upper = word.count { ASCII.isUppercase($0) }
    let lower = word.count { ASCII.isLowercase($0) }
    letters += word.count { !ASCII.isDigit($0) }
    // A word of curly quotation marks or dashes alone has no letter.
    guard upper + lower > 0 else { return }
    words += 1
    if upper > 0, lower == 0 || !ASCII.isLowercase(first) { capitalized += 1 }
    if lower > 0 { withLowercase += 1 }
    if lower == 0, upper > 1 { shouted += 1 }
    if ASCII.isLowercase(first), lower >= 4 { longLowercase += 1 }
  }

  /// All in capitals, but for one small word such as the "v" between two sides.
  var isShouted: Bool { shouted > 0 && withLowercase == 0 }

  /// Every long word begins with a capital, but for one in eight.
  var isTitleCase: Bool { words > 1 && longLowercase * 8 <= words && capitalized * 2 >= words }
}
