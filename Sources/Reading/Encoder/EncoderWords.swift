internal import Articles

/// How the letters of a word are cased: a feature of the encoder, whose pieces are lower-case.
enum WordCase: UInt8 {
  case lower = 0
  case capitalized = 1
  case upper = 2
  case other = 3
}

/// A text as the encoder sees it: words cut into pieces.
///
/// A word is a longest run of letters, digits (general categories L and N) and underscores, or one
/// other scalar that is no white space; see `scripts/train/tokenization.py`.
struct EncoderWords {
  /// Where each word stands, in text order.
  private(set) var spans: [Articles.Span] = []
  /// The pieces of all words, one word after the other.
  private(set) var pieces: [UInt16] = []
  /// Each word's first piece in `pieces`; one more at the end.
  private(set) var firstPieces: [Int] = [0]
  /// How each word is cased.
  private(set) var cases: [WordCase] = []
  /// Whether a line break stands before each word.
  private(set) var beginsLine: [Bool] = []

  /// How many words there are.
  var count: Int { spans.count }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// No words.
  init() {}

  /// Cuts a text; a byte order mark before it is none of its words.
  init(_ text: ArticleText, by vocabulary: Pieces) {
    let bytes = text.bytes.span
    var at = text.bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    var broken = false
    while at < bytes.count {
      let (scalar, size) = Scalars.decode(bytes, at: at)
      switch Scalars.kind(scalar) {
      case .space:
        if scalar == "\n" { broken = true }
        at += size
        continue
      case .mark:
        add(bytes, Articles.Span(at, at + size), .lower, broken, vocabulary)
        at += size
      case .letter, .digit:
        let start = at
        var letters = CaseCounter()
        var (next, width) = (scalar, size)
        while true {
          let kind = Scalars.kind(next)
          guard kind == .letter || kind == .digit else { break }
          if kind == .letter { letters.add(next) }
          at += width
          guard at < bytes.count else { break }
          (next, width) = Scalars.decode(bytes, at: at)
        }
        add(bytes, Articles.Span(start, at), letters.result, broken, vocabulary)
      }
      broken = false
    }
  }

  private mutating func add(
    _ bytes: Swift.Span<UInt8>,
    _ span: Articles.Span,
    _ letters: WordCase,
    _ broken: Bool,
    _ vocabulary: Pieces
  ) {
    spans.append(span)
    cases.append(letters)
    beginsLine.append(broken)
    vocabulary.append(
      word: bytes.extracting(span.lowerBound..<span.upperBound),
      to: &pieces
    )
    firstPieces.append(pieces.count)
  }

  /// Pieces of a word, its paragraph mark included.
  func length(of word: Int) -> Int {
    firstPieces[word + 1] - firstPieces[word] + (beginsLine[word] ? 1 : 0)
  }

  /// The words that overlap a span.
  func range(of span: Articles.Span) -> Range<Int> {
    let first = spans.partitioningIndex { $0.upperBound > span.lowerBound }
    let last = spans.partitioningIndex { $0.lowerBound >= span.upperBound }
    return first..<max(first, last)
  }

  /// The text span of a range of words that is not empty.
  func span(of words: Range<Int>) -> Articles.Span {
    Articles.Span(spans[words.lowerBound].lowerBound, spans[words.upperBound - 1].upperBound)
  }
}

/// Counts a word's letters by case.
private struct CaseCounter {
  private var letters = 0
  private var capitals = 0
  private var beginsCapital = false

  mutating func add(_ scalar: Unicode.Scalar) {
    let isCapital = Scalars.isUppercase(scalar)
    if letters == 0 { beginsCapital = isCapital }
    letters += 1
    if isCapital { capitals += 1 }
  }

  var result: WordCase {
    if capitals == 0 { return .lower }
    if capitals == letters && letters > 1 { return .upper }
    return beginsCapital && capitals == 1 ? .capitalized : .other
  }
}

/// What the cutting needs to know of scalars.
enum Scalars {
  /// What a scalar is in a text.
  enum Kind {
    case letter
    /// A digit or an underscore: part of a word without a case.
    case digit
    case space
    case mark
  }

  /// The scalar at a byte of valid UTF-8, and its length.
  static func decode(_ bytes: Swift.Span<UInt8>, at offset: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + size <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = first & (0x7F >> UInt32(size))
    for next in offset + 1..<offset + size { value = value << 6 | UInt32(bytes[next]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", size)
  }

  static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x30...0x39, 0x5F: return .digit
    case 0x09...0x0D, 0x1C...0x20: return .space
    case 0..<0x80: return .mark
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    default: return scalar.properties.isWhitespace ? .space : .mark
    }
  }

  static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
  }
}
