extension Parser {
  /// A pipeline; with `endingAtBrace` a `{` after it belongs to whoever asked.
  mutating func pipeline(endingAtBrace: Bool = false) throws(ParseError) -> Pipeline {
    skipBlanks()
    let start = position
    return try pipeline(
      from: start,
      after: try stage(endingAtBrace: endingAtBrace),
      endingAtBrace: endingAtBrace
    )
  }

  /// The rest of a pipeline whose first stage is read.
  mutating func pipeline(
    from start: Int,
    after first: Stage,
    endingAtBrace: Bool = false
  ) throws(ParseError) -> Pipeline {
    var stages = [first]
    while takePipe() {
      let pipe = makeRange(position - 1, position)
      skipSpace()
      guard let byte = current else { throw .danglingPipe(pipe) }
      guard ![.bar, .semicolon, .closingBrace, .closingParenthesis].contains(byte) else {
        throw unexpected("a command after |")
      }
      stages.append(try laterStage(endingAtBrace: endingAtBrace))
    }
    return Pipeline(stages: stages, range: makeRange(start, position))
  }

  /// Moves past a `|` on this line or at the start of a later one; stays where there is none.
  private mutating func takePipe() -> Bool {
    let before = position
    skipSpace()
    if current == .bar {
      position += 1
      return true
    }
    position = before
    return false
  }

  /// A stage after a pipe: a value cannot take what comes before it.
  private mutating func laterStage(endingAtBrace: Bool) throws(ParseError) -> Stage {
    let stage = try stage(endingAtBrace: endingAtBrace)
    if case .expression(let expression) = stage {
      throw .expected("a command after |", found: "a value", expression.range)
    }
    return stage
  }

  private mutating func stage(endingAtBrace: Bool) throws(ParseError) -> Stage {
    switch peekWord() {
    case "if": return try conditional()
    case "try": return try attempt()
    case "not", "true", "false", "nothing": return .expression(try expression())
    case let word where Self.reservedWords.contains(word): throw .misplaced(word, wordRange())
    default: break
    }
    guard let byte = current else { throw unexpected("a command") }
    if startsValue(byte) { return .expression(try expression()) }
    if byte == .greater { throw .redirection(here) }
    guard byte.isWordByte, byte != .less, byte != .equals, byte != .closingBracket else {
      throw unexpected("a command")
    }
    let call = try call(endingAtBrace: endingAtBrace)
    // Blanks and comments behind the last word are not the pipeline's.
    position = call.end
    return .call(call.syntax)
  }

  private func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case .dollar, .doubleQuote, .singleQuote, .openingParenthesis, .openingBracket: return true
    case .hyphen:
      guard let next = self.byte(at: 1) else { return false }
      return next.isDigit || next == .openingParenthesis || next == .dollar
    default: return byte.isDigit || isCurlyQuote
    }
  }

  private mutating func conditional() throws(ParseError) -> Stage {
    let start = position
    var branches: [Stage.Branch] = []
    var otherwise: Block?
    repeat {
      skipKeyword()
      let condition = try condition()
      branches.append(.init(condition: condition, body: try block()))
      guard takeElse() else { break }
      if peekWord() != "if" { otherwise = try block() }
    } while otherwise == nil
    return .conditional(branches: branches, otherwise: otherwise, range: makeRange(start, position))
  }

  private mutating func attempt() throws(ParseError) -> Stage {
    let start = position
    skipKeyword()
    let body = try block()
    let otherwise = takeElse() ? try block() : nil
    return .attempt(body: body, otherwise: otherwise, range: makeRange(start, position))
  }

  /// Moves past `else` on this line or a later one; stays where there is none.
  private mutating func takeElse() -> Bool {
    let before = position
    skipSpace()
    if peekWord() == "else" {
      skipKeyword()
      return true
    }
    position = before
    return false
  }

  /// An expression whose bare words may be columns.
  mutating func condition() throws(ParseError) -> Expression {
    let before = isCondition
    isCondition = true
    defer { isCondition = before }
    return try expression()
  }
}
