extension Parser {
  /// A pipeline; with `endingAtBrace` a `{` after it belongs to whoever asked.
  mutating func pipeline(endingAtBrace: Bool = false) throws(ParseError) -> Pipeline {
    let start = position
    var stages = [try stage(endingAtBrace: endingAtBrace)]
    var end = position
    while takePipe() {
      let pipe = makeRange(position - 1, position)
      skipSpace()
      guard let byte = current else { throw .danglingPipe(pipe) }
      if byte == .bar || byte == .semicolon || byte == .closingBrace || byte == .closingParenthesis
      {
        throw .expected("a command after |", found: describeCurrent(), here)
      }
      stages.append(try stage(endingAtBrace: endingAtBrace))
      end = position
    }
    return Pipeline(stages: stages, range: makeRange(start, end))
  }

  /// Moves past a `|` on this line or at the start of the next; stays where there is none.
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

  private mutating func stage(endingAtBrace: Bool) throws(ParseError) -> Stage {
    switch peekWord() {
    case "if": return try conditional()
    case "try": return try attempt()
    case "let", "for", "def", "alias", "source", "else", "in":
      throw .misplaced(peekWord(), wordRange())
    case "not", "true", "false", "nothing":
      return .expression(try expression())
    default: break
    }
    guard let byte = current else { throw .expected("a command", found: "the end", here) }
    let next = self.byte(at: 1) ?? 0
    let startsNegative =
      byte == .hyphen && (next.isDigit || next == .openingParenthesis || next == .dollar)
    if byte == .dollar || byte.isDigit || byte == .doubleQuote || byte == .singleQuote
      || byte == .openingParenthesis || byte == .openingBracket || startsNegative
    {
      return .expression(try expression())
    }
    guard byte.isWordByte, byte != .greater, byte != .less else {
      if byte == .greater { throw .redirection(here) }
      throw .expected("a command", found: describeCurrent(), here)
    }
    return .call(try call(endingAtBrace: endingAtBrace).syntax)
  }

  private mutating func conditional() throws(ParseError) -> Stage {
    let start = position
    var branches: [Stage.Branch] = []
    var otherwise: Block?
    repeat {
      _ = takeWord()
      skipBlanks()
      let condition = try expression()
      branches.append(.init(condition: condition, body: try block()))
      guard takeElse() else { break }
      skipBlanks()
      if peekWord() != "if" {
        otherwise = try block()
      }
    } while otherwise == nil
    return .conditional(
      branches: branches,
      otherwise: otherwise,
      range: makeRange(start, position)
    )
  }

  private mutating func attempt() throws(ParseError) -> Stage {
    let start = position
    _ = takeWord()
    let body = try block()
    let otherwise = takeElse() ? try block() : nil
    return .attempt(body: body, otherwise: otherwise, range: makeRange(start, position))
  }

  /// Moves past `else` on this line or the next; stays where there is none.
  private mutating func takeElse() -> Bool {
    let before = position
    skipSpace()
    if peekWord() == "else" {
      _ = takeWord()
      return true
    }
    position = before
    return false
  }

  // MARK: - Calls

  /// A call and where its last word ends.
  mutating func call(endingAtBrace: Bool) throws(ParseError) -> (syntax: CallSyntax, end: Int) {
    let start = position
    while let byte = current, byte.isWordByte { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    let nameRange = makeRange(start, position)
    var end = position
    if let words = grammar.aliases[name], !expanding.contains(name) {
      let base = try expanded(name, words, at: nameRange)
      let more = try arguments(of: base.name, endingAtBrace: endingAtBrace, end: &end)
      let syntax = CallSyntax(
        name: base.name,
        nameRange: nameRange,
        arguments: base.arguments + more,
        range: makeRange(start, end)
      )
      return (syntax, end)
    }
    let arguments = try arguments(of: name, endingAtBrace: endingAtBrace, end: &end)
    let syntax = CallSyntax(
      name: name,
      nameRange: nameRange,
      arguments: arguments,
      range: makeRange(start, end)
    )
    return (syntax, end)
  }

  /// The call that an alias stands for, every range of it lying at the alias.
  private func expanded(
    _ name: String,
    _ words: String,
    at range: SourceRange
  ) throws(ParseError) -> CallSyntax {
    var parser = Parser(bytes: Array(words.utf8), grammar: grammar)
    parser.fixedRange = range
    parser.expanding = expanding.union([name])
    parser.depth = depth
    return try parser.call(endingAtBrace: false).syntax
  }

  private mutating func arguments(
    of name: String,
    endingAtBrace: Bool,
    end: inout Int
  ) throws(ParseError) -> [CallSyntax.Argument] {
    var arguments: [CallSyntax.Argument] = []
    var conditionIsDue = grammar.takesCondition(name)
    while true {
      skipBlanks()
      guard let byte = current, !endsArguments(byte) else { return arguments }
      if byte == .openingBrace, endingAtBrace { return arguments }
      if conditionIsDue, !(byte == .hyphen && !(self.byte(at: 1)?.isDigit ?? false)) {
        conditionIsDue = false
        arguments.append(.condition(try condition()))
      } else if let argument = try argument() {
        arguments.append(argument)
      }
      end = position
    }
  }

  private func endsArguments(_ byte: UInt8) -> Bool {
    switch byte {
    case .newline, .carriageReturn, .semicolon, .bar, .closingBrace, .closingParenthesis: true
    default: false
    }
  }

  private mutating func condition() throws(ParseError) -> Expression {
    let before = isCondition
    isCondition = true
    defer { isCondition = before }
    return try expression()
  }

  /// One argument; nil at the end of the text.
  mutating func argument() throws(ParseError) -> CallSyntax.Argument? {
    guard let byte = current else { return nil }
    switch byte {
    case .doubleQuote, .singleQuote, .dollar, .openingParenthesis, .openingBracket:
      return .value(try primary())
    case .openingBrace:
      return .block(try innerBlock())
    case .closingBracket:
      throw .expected("an argument", found: describeCurrent(), here)
    case .greater:
      throw .redirection(here)
    default:
      return try word()
    }
  }

  private mutating func word() throws(ParseError) -> CallSyntax.Argument {
    let start = position
    while let byte = current, byte.isWordByte, !(byte == .dollar && position == start) {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let opensValue =
      current == .doubleQuote || current == .singleQuote || current == .openingParenthesis
    if text.hasPrefix("--"), text.hasSuffix("="), opensValue {
      let value = try primary()
      return .optionValue(
        name: String(text.dropFirst(2).dropLast()),
        value: value,
        range: makeRange(start, position)
      )
    }
    if text.hasPrefix("--"), let sign = text.utf8.firstIndex(of: .equals),
      text.utf8[text.utf8.index(after: sign)...].first == .dollar
    {
      // `--opt=$name`: the variable is read again as a value.
      let name = String(text[text.index(text.startIndex, offsetBy: 2)..<sign])
      position = start + text.utf8.distance(from: text.startIndex, to: sign) + 1
      let value = try primary()
      return .optionValue(name: name, value: value, range: makeRange(start, position))
    }
    return .word(text, makeRange(start, position))
  }

  /// A block in an argument: what stands in it is no longer inside a parenthesis or condition.
  private mutating func innerBlock() throws(ParseError) -> Block {
    let (wasCondition, wasInParentheses) = (isCondition, parentheses)
    (isCondition, parentheses) = (false, 0)
    defer { (isCondition, parentheses) = (wasCondition, wasInParentheses) }
    return try block()
  }
}
