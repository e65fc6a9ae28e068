extension Parser {
  /// An expression by precedence climbing.
  mutating func expression(minimum: Int = 1) throws(ParseError) -> Expression {
    let start = position
    try descend(here)
    defer { depth -= 1 }
    var left = try prefix()
    var compared = false
    while true {
      let before = position
      skipInExpression()
      guard let (symbol, length) = try peekOperator(), symbol.precedence >= minimum else {
        position = before
        return left
      }
      if symbol.isComparison {
        if compared { throw .chainedComparison(makeRange(position, position + length)) }
        compared = true
      }
      position += length
      skipInExpression()
      let right = try expression(minimum: symbol.precedence + 1)
      left = .binary(symbol, left, right, makeRange(start, position))
    }
  }

  private mutating func skipInExpression() {
    if parentheses > 0 { skipSpace() } else { skipBlanks() }
  }

  /// The operator at hand and its length in bytes.
  private func peekOperator() throws(ParseError) -> (BinaryOperator, Int)? {
    guard let byte = current else { return nil }
    let next = self.byte(at: 1)
    switch byte {
    case .equals:
      if next == .equals { return (.equal, 2) }
      throw .expected("== to compare", found: "‘=’", here)
    case UInt8(ascii: "!"): return next == .equals ? (.unequal, 2) : nil
    case .less: return next == .equals ? (.lessOrEqual, 2) : (.less, 1)
    case .greater:
      if next == .greater { throw .redirection(makeRange(position, position + 2)) }
      return next == .equals ? (.greaterOrEqual, 2) : (.greater, 1)
    case UInt8(ascii: "+"): return (.add, 1)
    case .hyphen: return next == .hyphen ? nil : (.subtract, 1)
    case UInt8(ascii: "*"): return (.multiply, 1)
    case UInt8(ascii: "/"): return (.divide, 1)
    case UInt8(ascii: "%"): return (.remainder, 1)
    default: break
    }
    switch peekWord() {
    case "or": return (.or, 2)
    case "and": return (.and, 3)
    case "in": return (.isIn, 2)
    case "contains": return (.contains, 8)
    case "starts-with": return (.startsWith, 11)
    case "ends-with": return (.endsWith, 9)
    default: return nil
    }
  }

  private mutating func prefix() throws(ParseError) -> Expression {
    let start = position
    if peekWord() == "not" {
      _ = takeWord()
      skipInExpression()
      let operand = try expression(minimum: 3)
      return .inversion(operand, makeRange(start, position))
    }
    if current == .hyphen {
      position += 1
      skipInExpression()
      try descend(here)
      defer { depth -= 1 }
      let operand = try prefix()
      return .negation(operand, makeRange(start, position))
    }
    return try primary()
  }

  /// A literal, variable, word, list or parenthesis.
  mutating func primary() throws(ParseError) -> Expression {
    guard let byte = current else {
      throw .expected("a value", found: "the end", here)
    }
    switch byte {
    case .doubleQuote: return try quotedText()
    case .singleQuote: return try rawText()
    case .dollar: return try variable()
    case .openingParenthesis: return try parenthesis()
    case .openingBracket: return try list()
    case let digit where digit.isDigit: return try number()
    case let letter where letter.isNameByte: return bareWord()
    default: throw .expected("a value", found: describeCurrent(), here)
    }
  }

  private mutating func bareWord() -> Expression {
    let start = position
    while let byte = current, byte.isNameByte || byte == .hyphen || byte == .point {
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
    while let byte = current, byte.isDigit { position += 1 }
    var isDecimal = false
    if current == .point, byte(at: 1)?.isDigit ?? false {
      isDecimal = true
      position += 1
      while let byte = current, byte.isDigit { position += 1 }
    }
    let range = makeRange(start, position)
    if let byte = current, byte.isNameByte {
      // `2024-plan` or `3rd`: a word that begins with a digit.
      position = start
      return bareWord()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isDecimal {
      guard let value = Double(text), value.isFinite else { throw .numberTooLarge(range) }
      return .literal(.decimal(value), range)
    }
    guard let value = Int(text) else { throw .numberTooLarge(range) }
    return .literal(.integer(value), range)
  }

  /// `$name`, `$name.column`, `$1`
  mutating func variable() throws(ParseError) -> Expression {
    let start = position
    position += 1
    if current == .openingParenthesis { return try parenthesis() }
    let nameStart = position
    while let byte = current, byte.isNameByte || isInnerHyphen { _ = byte; position += 1 }
    guard position > nameStart else {
      throw .expected("a name after $", found: describeCurrent(), here)
    }
    let name = String(decoding: bytes[nameStart..<position], as: UTF8.self)
    var path: [String] = []
    while current == .point, let next = byte(at: 1), next.isNameByte, !next.isDigit {
      position += 1
      let partStart = position
      while let byte = current, byte.isNameByte || isInnerHyphen { _ = byte; position += 1 }
      path.append(String(decoding: bytes[partStart..<position], as: UTF8.self))
    }
    return .variable(name: name, path: path, makeRange(start, position))
  }

  /// A hyphen between two letters, as in `$per-100-words`.
  private var isInnerHyphen: Bool {
    current == .hyphen && (byte(at: 1)?.isNameByte ?? false)
  }

  private mutating func list() throws(ParseError) -> Expression {
    let opened = here
    let start = position
    position += 1
    parentheses += 1
    try descend(opened)
    var items: [Expression] = []
    while true {
      skipSpace()
      guard current != nil else { throw .unclosed("[", opened: opened, end: here) }
      if current == .closingBracket { break }
      items.append(try expression())
      skipSpace()
      if current == .comma {
        position += 1
      } else if let byte = current, byte != .closingBracket {
        throw .expected(", or ]", found: describeCurrent(), here)
      }
    }
    position += 1
    parentheses -= 1
    depth -= 1
    return .list(items, makeRange(start, position))
  }

  /// `( ... )`: a pipeline where a command stands first, else an expression.
  private mutating func parenthesis() throws(ParseError) -> Expression {
    let opened = here
    let start = position
    position += 1
    parentheses += 1
    try descend(opened)
    skipSpace()
    guard current != nil else { throw .unclosed("(", opened: opened, end: here) }
    let inner: Expression
    if startsExpression() {
      let value = try expression()
      skipSpace()
      if current == .bar {
        position = start + 1
        skipSpace()
        inner = try piped(from: start)
      } else {
        inner = value
      }
    } else {
      inner = try piped(from: start)
    }
    skipSpace()
    guard current == .closingParenthesis else {
      if current == nil { throw .unclosed("(", opened: opened, end: here) }
      throw .expected(")", found: describeCurrent(), here)
    }
    position += 1
    parentheses -= 1
    depth -= 1
    if case .pipeline(let pipeline, _) = inner {
      return .pipeline(pipeline, makeRange(start, position))
    }
    return inner
  }

  private mutating func piped(from start: Int) throws(ParseError) -> Expression {
    let was = (parentheses, isCondition)
    (parentheses, isCondition) = (0, false)
    defer { (parentheses, isCondition) = was }
    let pipeline = try pipeline()
    return .pipeline(pipeline, makeRange(start, position))
  }

  /// Whether what follows `(` is an expression: no bare word, or one with an operator behind it.
  private func startsExpression() -> Bool {
    guard let byte = current, byte.isNameByte, !byte.isDigit else { return true }
    switch peekWord() {
    case "not", "true", "false", "nothing": return true
    case "if", "try": return false
    default: break
    }
    var ahead = self
    _ = ahead.bareWord()
    guard ahead.current == .space || ahead.current == .tab else { return false }
    ahead.skipBlanks()
    guard let byte = ahead.current else { return false }
    let next = ahead.byte(at: 1)
    if byte == .equals || byte == UInt8(ascii: "!") || byte == .less {
      return next == .equals || byte == .less
    }
    if byte == .greater { return true }
    guard isCondition else { return false }
    switch ahead.peekWord() {
    case "or", "and", "in", "contains", "starts-with", "ends-with": return true
    default: break
    }
    return next == .space
      && [UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"), .hyphen].contains(byte)
  }
}
