extension Parser {
  /// A literal, variable, word, list or parenthesis.
  mutating func primary() throws(ParseError) -> Expression {
    height = 0
    guard let byte = current else { throw unexpected("a value") }
    switch byte {
    case .doubleQuote: return try quotedText()
    case _ where isCurlyQuote: return try quotedText()
    case .singleQuote: return try rawText()
    case .dollar: return try variable()
    case .openingParenthesis: return try parenthesisAndParts()
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
    if let day = takeDay() { return .literal(.text(day), makeRange(start, position)) }
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
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let isPercentage = takePercentSign()
    let range = makeRange(start, position)
    if isDecimal || isPercentage {
      guard let value = Double(text + (isPercentage ? "e-2" : "")), value.isFinite else {
        throw .numberTooLarge(range)
      }
      return .literal(.decimal(value), range)
    }
    guard let value = Int(text) else { throw .numberTooLarge(range) }
    return .literal(.integer(value), range)
  }

  private mutating func skipDigits() {
    while let byte = current, byte.isDigit { position += 1 }
  }

  /// `2026-03-11`, which is a text: a day, no subtraction.
  private mutating func takeDay() -> String? {
    let form = Array("0000-00-00".utf8)
    guard position + form.count <= bytes.count else { return nil }
    let letters = bytes[position..<(position + form.count)]
    guard zip(letters, form).allSatisfy({ $1 == .hyphen ? $0 == $1 : $0.isDigit }) else {
      return nil
    }
    if let next = byte(at: form.count), next.isNameByte || next == .hyphen || next == .point {
      return nil
    }
    position += form.count
    return String(decoding: letters, as: UTF8.self)
  }

  /// Moves past a percent sign that belongs to the number before it.
  ///
  /// Right behind a number it does, `80%` and `80%*2`, unless what can only be divided by stands right behind
  /// it: a digit, a name, `$` or `(`, as in `80%3`.
  private mutating func takePercentSign() -> Bool {
    guard current == .percent else { return false }
    let next = byte(at: 1) ?? .space
    guard !next.isNameByte, next != .dollar, next != .openingParenthesis else { return false }
    position += 1
    return true
  }

  /// `$name`, `$name.column`, `${name.column}`, `$1` or `$( ... )`
  mutating func variable() throws(ParseError) -> Expression {
    let start = position
    position += 1
    if current == .openingParenthesis { return try parenthesis() }
    height = 0
    let isBraced = current == .openingBrace
    if isBraced { position += 1 }
    let name = takeVariableName()
    guard !name.isEmpty else { throw unexpected("a name after $") }
    let path = takePath()
    if isBraced { try expect(.closingBrace, "}") }
    return .variable(name: name, path: path, makeRange(start, position))
  }

  /// Whether `${name}` or `${name.column}` stands here.
  var startsBracedVariable: Bool {
    guard current == .dollar, byte(at: 1) == .openingBrace else { return false }
    var ahead = self
    ahead.position += 2
    guard !ahead.takeVariableName().isEmpty else { return false }
    _ = ahead.takePath()
    return ahead.current == .closingBrace
  }

  /// The names behind points: `.column`.
  mutating func takePath() -> [String] {
    var path: [String] = []
    while current == .point, let next = byte(at: 1), next.isNameByte, !next.isDigit {
      position += 1
      path.append(takeVariableName())
    }
    return path
  }

  /// Digits alone, or letters, digits and hyphens before letters: `$n-1` subtracts.
  private mutating func takeVariableName() -> String {
    let start = position
    if let byte = current, byte.isDigit {
      skipDigits()
    } else {
      while let byte = current, byte.isNameByte && !isCurlyQuote || isInnerHyphen {
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
