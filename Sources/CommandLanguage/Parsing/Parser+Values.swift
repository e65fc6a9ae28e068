extension Parser {
  /// A literal, variable, word, list or parenthesis.
  mutating func primary() throws(ParseError) -> Expression {
    height = 0
    guard let byte = current else { throw unexpected("a value") }
    switch byte {
    case .doubleQuote: return try quotedText()
    case .singleQuote: return try rawText()
    case .dollar: return try variable()
    case .openingParenthesis: return try parenthesis()
    case .openingBracket: return try list()
    case let digit where digit.isDigit: return try number()
    case let letter where letter.isNameByte:
      let word = peekWord()
      if word != "true", word != "false", word != "nothing", Self.reservedWords.contains(word) {
        throw .misplaced(word, wordRange())
      }
      return bareWord()
    default: throw unexpected("a value")
    }
  }

  mutating func bareWord() -> Expression {
    let start = position
    while let byte = current,
      byte.isNameByte || byte == .hyphen || byte == .point || isApostrophe
    {
      position += 1
    }
    let range = makeRange(start, position)
    switch String(decoding: bytes[start..<position], as: UTF8.self) {
    case "true": return .literal(.boolean(true), range)
    case "false": return .literal(.boolean(false), range)
    case "nothing": return .literal(.nothing, range)
    case let word: return .word(word, range)
    }
  }

  private mutating func number() throws(ParseError) -> Expression {
    let start = position
    skipDigits()
    var isDecimal = false
    if current == .point, byte(at: 1)?.isDigit ?? false {
      isDecimal = true
      position += 1
      skipDigits()
    }
    if let byte = current, byte.isNameByte || byte == .hyphen && isInnerHyphen {
      // `2024-plan` or `3rd`: a word that begins with a digit.
      position = start
      return bareWord()
    }
    let range = makeRange(start, position)
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isDecimal {
      guard let value = Double(text), value.isFinite else { throw .numberTooLarge(range) }
      return .literal(.decimal(value), range)
    }
    guard let value = Int(text) else { throw .numberTooLarge(range) }
    return .literal(.integer(value), range)
  }

  private mutating func skipDigits() {
    while let byte = current, byte.isDigit { position += 1 }
  }

  /// `$name`, `$name.column`, `$1` or `$( ... )`
  mutating func variable() throws(ParseError) -> Expression {
    let start = position
    position += 1
    if current == .openingParenthesis { return try parenthesis() }
    height = 0
    let name = takeVariableName()
    guard !name.isEmpty else { throw unexpected("a name after $") }
    var path: [String] = []
    while current == .point, let next = byte(at: 1), next.isNameByte, !next.isDigit {
      position += 1
      path.append(takeVariableName())
    }
    return .variable(name: name, path: path, makeRange(start, position))
  }

  /// Digits alone, or letters, digits and hyphens before letters: `$n-1` subtracts.
  private mutating func takeVariableName() -> String {
    let start = position
    if let byte = current, byte.isDigit {
      skipDigits()
    } else {
      while let byte = current, byte.isNameByte || isInnerHyphen {
        position += byte.isNameByte ? 1 : 2
      }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// A hyphen before a letter.
  private var isInnerHyphen: Bool {
    guard current == .hyphen, let next = byte(at: 1) else { return false }
    return next.isNameByte && !next.isDigit
  }

  private mutating func list() throws(ParseError) -> Expression {
    let start = position
    let outside = joinsLines
    joinsLines = true
    defer { joinsLines = outside }
    try open("[")
    var items: [Expression] = []
    var itemHeight = 0
    while true {
      skipSpace()
      if current == .closingBracket { break }
      items.append(try expression())
      itemHeight = max(itemHeight, height)
      skipSpace()
      if current == .comma {
        position += 1
      } else if current != .closingBracket {
        throw unexpected(", or ]")
      }
    }
    try close(.closingBracket)
    height = itemHeight + 1
    tallest = max(tallest, height)
    return .list(items, makeRange(start, position))
  }
}
