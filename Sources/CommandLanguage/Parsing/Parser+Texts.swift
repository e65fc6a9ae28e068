extension Parser {
  /// A text in single quotes: as it stands.
  mutating func rawText() throws(ParseError) -> Expression {
    let opened = here
    let start = position
    position += 1
    while let byte = current, byte != .singleQuote { _ = byte; position += 1 }
    guard current != nil else { throw .unclosed("'", opened: opened, end: here) }
    let text = String(decoding: bytes[(start + 1)..<position], as: UTF8.self)
    position += 1
    return .literal(.text(text), makeRange(start, position))
  }

  /// A text in double quotes: escapes, `$name`, `$name.column` and `$( ... )` mean something.
  mutating func quotedText() throws(ParseError) -> Expression {
    let opened = here
    let start = position
    position += 1
    var pieces: [Expression] = []
    var plain: [UInt8] = []
    var plainStart = position
    func flush(_ parser: Parser) {
      guard !plain.isEmpty else { return }
      let range = parser.makeRange(plainStart, parser.position)
      pieces.append(.literal(.text(String(decoding: plain, as: UTF8.self)), range))
      plain = []
    }
    while let byte = current, byte != .doubleQuote {
      if byte == .backslash {
        plain += try escape(opened: opened)
      } else if byte == .dollar, startsInterpolation {
        flush(self)
        pieces.append(try variable())
        plainStart = position
      } else {
        plain.append(byte)
        position += 1
      }
    }
    guard current != nil else { throw .unclosed("\"", opened: opened, end: here) }
    flush(self)
    position += 1
    let range = makeRange(start, position)
    if pieces.isEmpty { return .literal(.text(""), range) }
    if pieces.count == 1, case .literal(let value, _) = pieces[0] { return .literal(value, range) }
    return .interpolation(pieces, range)
  }

  /// A `$` before a name or parenthesis; `$5` and `$ ` in a text are themselves.
  private var startsInterpolation: Bool {
    guard let next = byte(at: 1) else { return false }
    return next == .openingParenthesis || next.isNameByte
  }

  private mutating func escape(opened: SourceRange) throws(ParseError) -> [UInt8] {
    let start = position
    guard let letter = byte(at: 1) else { throw .unclosed("\"", opened: opened, end: here) }
    position += 2
    switch letter {
    case UInt8(ascii: "n"): return [.newline]
    case UInt8(ascii: "t"): return [.tab]
    case UInt8(ascii: "r"): return [.carriageReturn]
    case .backslash, .doubleQuote, .singleQuote, .dollar: return [letter]
    case .newline: return []
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      position -= 1
      let range = SourceRange(start, here.upperBound)
      let shown = String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
      throw .unknownEscape(shown, makeRange(start, range.upperBound))
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
