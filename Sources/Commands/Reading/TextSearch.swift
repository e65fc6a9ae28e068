import Articles

/// Looks for words in a text, without regard to capitals or the kind of apostrophe and blank.
struct TextSearch {
  private let pattern: [UInt32]
  private let wholeWords: Bool

  /// Looks for `text`; one of white space alone is found nowhere.
  init(_ text: String, wholeWords: Bool) {
    let trimmed = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    pattern = Self.folded(trimmed.map { $0 }).map(\.value)
    self.wholeWords = wholeWords
  }

  /// Where it stands in a span of a text, in text order, none overlapping another.
  func matches(in text: ArticleText, span: Span) -> [Span] {
    guard !pattern.isEmpty else { return [] }
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    var offset = span.lowerBound
    for scalar in text[span].unicodeScalars {
      scalars.append(Self.folded(scalar))
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    var found: [Span] = []
    var start = 0
    while start + pattern.count <= scalars.count {
      if fits(at: start, of: scalars) {
        found.append(Span(offsets[start], offsets[start + pattern.count]))
        start += pattern.count
      } else {
        start += 1
      }
    }
    return found
  }

  private func fits(at start: Int, of scalars: [UInt32]) -> Bool {
    guard scalars[start] == pattern[0] else { return false }
    for index in 1..<max(1, pattern.count) where scalars[start + index] != pattern[index] {
      return false
    }
    guard wholeWords else { return true }
    let end = start + pattern.count
    return !(start > 0 && Self.isLetter(scalars[start - 1]))
      && !(end < scalars.count && Self.isLetter(scalars[end]))
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.compactMap { Unicode.Scalar(folded($0)) }
  }

  /// Lower case where that is one scalar; curly quotes straight, every blank a space.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A: return scalar.value + 0x20
    case 0x0A, 0x0D, 0x09, 0xA0: return 0x20
    case 0x2018, 0x2019: return 0x27
    case 0x201C, 0x201D: return 0x22
    case 0..<0x80: return scalar.value
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first?.value ?? scalar.value : scalar.value
    }
  }
}
