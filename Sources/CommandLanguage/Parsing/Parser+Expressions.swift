extension Parser {
  /// An expression by precedence climbing.
  mutating func expression(minimum: Int = 1) throws(ParseError) -> Expression {
    let start = position
    var left = try prefix()
    var leftHeight = height
    var isCompared = false
    while true {
      let before = position
      skipInExpression()
      guard let (symbol, length) = try peekOperator(), symbol.precedence >= minimum else {
        position = before
        break
      }
      if symbol.isComparison {
        if isCompared { throw .chainedComparison(makeRange(position, position + length)) }
        isCompared = true
      }
      position += length
      skipInExpression()
      let right = try expression(minimum: symbol.precedence + 1)
      leftHeight = max(leftHeight, height) + 1
      left = .binary(symbol, left, right, makeRange(start, position))
      guard leftHeight <= Self.heightLimit else {
        throw .tooDeep(limit: Self.heightLimit, left.range)
      }
    }
    height = leftHeight
    tallest = max(tallest, height)
    return left
  }

  private mutating func skipInExpression() {
    if joinsLines { skipSpace() } else { skipBlanks() }
  }

  /// The operator at hand and its length in bytes.
  private func peekOperator() throws(ParseError) -> (BinaryOperator, Int)? {
    guard let byte = current else { return nil }
    let next = self.byte(at: 1)
    switch byte {
    case .equals:
      if next == .equals { return (.equal, 2) }
      throw .assignment(here)
    case .exclamation: return next == .equals ? (.unequal, 2) : nil
    case .less: return next == .equals ? (.lessOrEqual, 2) : (.less, 1)
    case .greater:
      if next == .greater { throw .redirection(makeRange(position, position + 2)) }
      return next == .equals ? (.greaterOrEqual, 2) : (.greater, 1)
    case .plus: return (.add, 1)
    case .hyphen: return next == .hyphen ? nil : (.subtract, 1)
    case .asterisk: return (.multiply, 1)
    case .slash: return (.divide, 1)
    case .percent: return (.remainder, 1)
    default: break
    }
    guard byte.isNameByte, let symbol = BinaryOperator(rawValue: peekWord()) else { return nil }
    return (symbol, symbol.rawValue.utf8.count)
  }

  private mutating func prefix() throws(ParseError) -> Expression {
    let start = position
    if peekWord() == "not" {
      skipKeyword()
      try descend(here)
      let operand = try expression(minimum: BinaryOperator.equal.precedence)
      depth -= 1
      return .inversion(operand, makeRange(start, position))
    }
    if current == .hyphen {
      position += 1
      try descend(here)
      skipInExpression()
      let operand = try prefix()
      depth -= 1
      return .negation(operand, makeRange(start, position))
    }
    return try primary()
  }

  /// `( ... )`, and `.column` behind it.
  mutating func parenthesisAndParts() throws(ParseError) -> Expression {
    let start = position
    let whole = try parenthesis()
    let path = takePath()
    if path.isEmpty { return whole }
    height += 1
    tallest = max(tallest, height)
    return .part(whole, path: path, makeRange(start, position))
  }

  /// `( ... )`: a pipeline where a command stands first, else an expression.
  mutating func parenthesis() throws(ParseError) -> Expression {
    let start = position
    let outside = (joinsLines, tallest)
    defer { (joinsLines, tallest) = (outside.0, max(outside.1, tallest)) }
    tallest = 0
    joinsLines = true
    try open("(")
    skipSpace()
    let innerStart = position
    var inner: Expression
    if startsExpression {
      inner = try expression()
      skipSpace()
      if current == .bar {
        let first = Stage.expression(inner)
        let pipeline = try piped { parser throws(ParseError) in
          try parser.pipeline(from: innerStart, after: first)
        }
        inner = .pipeline(pipeline, pipeline.range)
      }
    } else {
      let pipeline = try piped { parser throws(ParseError) in try parser.pipeline() }
      inner = .pipeline(pipeline, pipeline.range)
    }
    skipSpace()
    try close(.closingParenthesis)
    height = tallest + 1
    if case .pipeline(let pipeline, _) = inner {
      return .pipeline(pipeline, makeRange(start, position))
    }
    return inner
  }

  /// Reads a pipeline inside an expression: there line breaks end it and words are words.
  private mutating func piped(
    _ read: (inout Parser) throws(ParseError) -> Pipeline
  ) throws(ParseError) -> Pipeline {
    let outside = (joinsLines, isCondition)
    (joinsLines, isCondition) = (false, false)
    let pipeline = try read(&self)
    (joinsLines, isCondition) = outside
    return pipeline
  }

  /// Whether what follows `(` is an expression: no bare word, or one with an operator behind it.
  private var startsExpression: Bool {
    guard let byte = current, byte.isNameByte, !byte.isDigit, !isCurlyQuote else { return true }
    switch peekWord() {
    case "not", "true", "false", "nothing": return true
    case "if", "try": return false
    default: break
    }
    var ahead = self
    _ = ahead.bareWord()
    guard ahead.current == .space || ahead.current == .tab else { return false }
    ahead.skipBlanks()
    let next = ahead.byte(at: 1)
    switch ahead.current {
    case .equals, .exclamation: return next == .equals
    case .less, .greater: return true
    case .plus, .asterisk, .slash, .percent, .hyphen: return isCondition && next == .space
    default: return isCondition && BinaryOperator(rawValue: ahead.peekWord()) != nil
    }
  }
}
