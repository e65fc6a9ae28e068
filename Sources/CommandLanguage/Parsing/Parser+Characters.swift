extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let semicolon = UInt8(ascii: ";")
  static let bar = UInt8(ascii: "|")
  static let hash = UInt8(ascii: "#")
  static let equals = UInt8(ascii: "=")
  static let comma = UInt8(ascii: ",")
  static let dollar = UInt8(ascii: "$")
  static let backslash = UInt8(ascii: "\\")
  static let doubleQuote = UInt8(ascii: "\"")
  static let singleQuote = UInt8(ascii: "'")
  static let openingBrace = UInt8(ascii: "{")
  static let closingBrace = UInt8(ascii: "}")
  static let openingParenthesis = UInt8(ascii: "(")
  static let closingParenthesis = UInt8(ascii: ")")
  static let openingBracket = UInt8(ascii: "[")
  static let closingBracket = UInt8(ascii: "]")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let hyphen = UInt8(ascii: "-")
  static let point = UInt8(ascii: ".")
  static let exclamation = UInt8(ascii: "!")
  static let plus = UInt8(ascii: "+")
  static let asterisk = UInt8(ascii: "*")
  static let slash = UInt8(ascii: "/")
  static let percent = UInt8(ascii: "%")

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Letters, digits, _ and everything beyond ASCII.
  var isNameByte: Bool {
    isDigit || self == 0x5F || self >= 0x80 || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A)
  }
  /// What a bare word is made of: all but blanks, separators, quotes and brackets.
  var isWordByte: Bool {
    switch self {
    case .space, .tab, .newline, .carriageReturn, .bar, .semicolon, .openingBrace, .closingBrace,
      .openingParenthesis, .closingParenthesis, .doubleQuote, .singleQuote:
      false
    default: true
    }
  }
}

extension [UInt8] {
  /// Whether a single quote stands at an index, between letters or digits.
  func isApostrophe(at index: Int) -> Bool {
    index > 0 && index + 1 < count && self[index] == .singleQuote && self[index - 1].isNameByte
      && self[index + 1].isNameByte
  }
}

extension Parser {
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  func byte(at offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  /// Whether a single quote here stands inside a word, as in `it's`, and opens nothing.
  var isApostrophe: Bool {
    bytes.isApostrophe(at: position)
  }

  /// A range as it is reported: the alias's own while its words are read.
  func makeRange(_ lower: Int, _ upper: Int) -> SourceRange {
    fixedRange ?? SourceRange(lower, upper)
  }

  /// The character at hand, or the end.
  var here: SourceRange {
    var end = min(position + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return makeRange(position, end)
  }

  func describeCurrent() -> String {
    guard let byte = current else { return "the end" }
    if byte == .newline || byte == .carriageReturn { return "the end of the line" }
    if byte.isWordByte {
      var end = position
      while end < bytes.count, bytes[end].isWordByte, end - position < 40 { end += 1 }
      return "‘" + String(decoding: bytes[position..<end], as: UTF8.self) + "’"
    }
    return "‘" + String(decoding: [byte], as: UTF8.self) + "’"
  }

  /// Whether a backslash here joins the next line to this one.
  var isLineJoin: Bool {
    guard current == .backslash else { return false }
    switch byte(at: 1) {
    case nil, .newline: return true
    case .carriageReturn: return byte(at: 2) == .newline
    default: return false
    }
  }

  /// Skips blanks, comments and a line break after a backslash; stays on the line.
  mutating func skipBlanks() {
    while let byte = current {
      if byte == .space || byte == .tab {
        position += 1
      } else if isLineJoin {
        endsInContinuation = self.byte(at: 1) == nil
        position = min(bytes.count, position + (self.byte(at: 1) == .carriageReturn ? 3 : 2))
      } else if byte == .hash, position == 0 || !bytes[position - 1].isWordByte {
        while let next = current, next != .newline { position += 1 }
      } else {
        return
      }
    }
  }

  /// Skips blanks, comments and line breaks.
  mutating func skipSpace() {
    skipBlanks()
    while let byte = current, byte == .newline || byte == .carriageReturn {
      position += 1
      skipBlanks()
    }
  }

  /// Skips what divides statements.
  mutating func skipSeparators() {
    skipSpace()
    while current == .semicolon {
      position += 1
      skipSpace()
    }
  }

  /// The name at hand, unread; "" where there is none.
  func peekWord() -> String {
    var end = position
    while end < bytes.count, bytes[end].isNameByte || bytes[end] == .hyphen { end += 1 }
    // `let=` or `source/x` is no keyword; a keyword is followed by a blank or bracket.
    if end < bytes.count, bytes[end].isWordByte { return "" }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  func wordRange() -> SourceRange {
    var end = position
    while end < bytes.count, bytes[end].isNameByte || bytes[end] == .hyphen { end += 1 }
    return makeRange(position, end)
  }

  /// Moves past the keyword at hand and the blanks behind it.
  mutating func skipKeyword() {
    position += peekWord().utf8.count
    skipBlanks()
  }

  /// A name for a variable or parameter: letters, digits, _ and -, no digit first.
  mutating func takeName(_ what: String) throws(ParseError) -> (String, SourceRange) {
    skipBlanks()
    let start = position
    guard let first = current, first.isNameByte, !first.isDigit else { throw unexpected(what) }
    while let byte = current, byte.isNameByte || byte == .hyphen { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    return (name, makeRange(start, position))
  }

  /// A name for a command, which no word of the language can be.
  mutating func takeCommandName(_ what: String) throws(ParseError) -> (String, SourceRange) {
    let (name, range) = try takeName(what)
    if Self.reservedWords.contains(name) { throw .reservedName(name, range) }
    return (name, range)
  }

  mutating func expect(_ byte: UInt8, _ what: String) throws(ParseError) {
    guard current == byte else { throw unexpected(what) }
    position += 1
  }

  // MARK: - Opening and closing

  /// Moves past an opening bracket.
  mutating func open(_ symbol: String) throws(ParseError) {
    openers.append((symbol, here))
    try descend(here)
    position += 1
  }

  /// Moves past the closing bracket of what was opened last.
  mutating func close(_ byte: UInt8) throws(ParseError) {
    guard current == byte else {
      throw unexpected(String(decoding: CollectionOfOne(byte), as: UTF8.self))
    }
    openers.removeLast()
    depth -= 1
    position += 1
  }

  /// Counts one more thing inside another.
  mutating func descend(_ range: SourceRange) throws(ParseError) {
    depth += 1
    if depth > Self.depthLimit { throw .tooDeep(limit: Self.depthLimit, range) }
  }

  /// Why what stands here will not do; at the end, because what is open was never closed.
  func unexpected(_ what: String) -> ParseError {
    if current == nil, let opener = openers.last {
      return .unclosed(opener.symbol, opened: opener.range, end: here)
    }
    return .expected(what, found: describeCurrent(), here)
  }
}
