extension Parser {
  /// A text in single quotes: as it stands.
  mutating func rawText() throws(ParseError) -> Expression {
    let start = position
    openers.append(("'", here))
    position += 1
    while let byte = current, byte != .singleQuote { position += 1 }
    let text = String(decoding: bytes[(start + 1)..<position], as: UTF8.self)
    try closeQuote()
    return .literal(.text(text), makeRange(start, position))
  }

  /// A text in double quotes, straight or curly: escapes, `$name`, `$name.column`, `${name.column}` and
  /// `$( ... )` mean something.
  mutating func quotedText() throws(ParseError) -> Expression {
    let start = position
    let isCurly = isCurlyQuote
    let length = isCurly ? Self.curlyQuoteLength : 1
    openers.append((String(decoding: bytes[start..<(start + length)], as: UTF8.self), here))
    position += length
    var text = PieceCollector(start: position)
    var pieceHeight = 0
    while let byte = current, isCurly ? !closesCurlyQuote : byte != .doubleQuote {
      if byte == .backslash {
        text.add(bytes: try escape())
      } else if startsInterpolation {
        text.add(try variable(), by: self)
        pieceHeight = max(pieceHeight, height)
      } else {
        text.add(byte: byte)
        position += 1
      }
    }
    let end = position
    try closeQuote(length: length)
    let range = makeRange(start, position)
    if let plain = text.plainText { return .literal(.text(plain), range) }
    text.flush(range: makeRange(end, end))
    height = pieceHeight + 1
    tallest = max(tallest, height)
    return .interpolation(text.pieces, range)
  }

  /// A `$` before a name, number or parenthesis, or a name in braces; any other is itself.
  var startsInterpolation: Bool {
    guard current == .dollar, let next = byte(at: 1) else { return false }
    return next == .openingParenthesis || next.isNameByte || startsBracedVariable
  }

  /// Moves past the closing quote, at which reading a text stopped unless it came to the end.
  private mutating func closeQuote(length: Int = 1) throws(ParseError) {
    guard current != nil else { throw unexpected("the closing quote") }
    openers.removeLast()
    position += length
  }

  /// Bytes of a curly quote.
  private static let curlyQuoteLength = 3

  /// Whether `“`, `”` or `„` stands here, which word processors write for a straight quote: each opens a text
  /// where one can begin.
  var isCurlyQuote: Bool { closesCurlyQuote || bytes[position...].starts(with: "„".utf8) }

  /// Whether a curly quote that can close stands here; in German that is `“`.
  private var closesCurlyQuote: Bool {
    bytes[position...].starts(with: "”".utf8) || bytes[position...].starts(with: "“".utf8)
  }

  private mutating func escape() throws(ParseError) -> [UInt8] {
    let start = position
    position += 1
    guard let letter = current else { throw unexpected("a character after \\") }
    let end = here.upperBound
    position += 1
    switch letter {
    case UInt8(ascii: "n"): return [.newline]
    case UInt8(ascii: "t"): return [.tab]
    case UInt8(ascii: "r"): return [.carriageReturn]
    case .backslash, .doubleQuote, .singleQuote, .dollar: return [letter]
    case .newline: return []
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      position = fixedRange == nil ? end : position
      let shown = String(decoding: bytes[start..<position], as: UTF8.self)
      throw .unknownEscape(shown, makeRange(start, position))
    }
  }

  /// `\u{1F600}`: one to six hexadecimal digits of a Unicode scalar.
  private mutating func unicodeEscape(from start: Int) throws(ParseError) -> [UInt8] {
    var digits = ""
    if current == .openingBrace {
      position += 1
      while let byte = current, byte != .closingBrace, digits.utf8.count < 7, byte.isNameByte {
        digits.unicodeScalars.append(Unicode.Scalar(byte))
        position += 1
      }
    }
    guard current == .closingBrace, !digits.isEmpty, digits.utf8.count <= 6,
      let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
    else {
      throw .unknownEscape("\\u", makeRange(start, position))
    }
    position += 1
    return Array(String(Character(scalar)).utf8)
  }
}
