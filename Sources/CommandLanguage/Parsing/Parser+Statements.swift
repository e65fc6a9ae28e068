extension Parser {
  mutating func letStatement(from start: Int) throws(ParseError) -> Statement {
    skipKeyword()
    let (name, range) = try takeName("a name after let")
    skipBlanks()
    try expect(.equals, "= after the name")
    skipBlanks()
    let value = try pipeline()
    return .letVariable(
      name: name,
      nameRange: range,
      value: value,
      range: makeRange(start, position)
    )
  }

  mutating func forStatement(from start: Int) throws(ParseError) -> Statement {
    skipKeyword()
    let (name, range) = try takeName("a name after for")
    skipBlanks()
    guard peekWord() == "in" else { throw unexpected("in after the name") }
    skipKeyword()
    let items = try pipeline(endingAtBrace: true)
    let body = try block()
    return .forEach(
      name: name,
      nameRange: range,
      items: items,
      body: body,
      range: makeRange(start, position)
    )
  }

  mutating func defStatement(from start: Int) throws(ParseError) -> Statement {
    skipKeyword()
    let (name, range) = try takeCommandName("a name after def")
    skipBlanks()
    let parameters = current == .openingParenthesis ? try definitionParameters() : []
    let body = try block()
    return .define(
      Definition(
        name: name,
        nameRange: range,
        parameters: parameters,
        body: body,
        range: makeRange(start, position)
      )
    )
  }

  private mutating func definitionParameters() throws(ParseError) -> [Definition.Parameter] {
    try open("(")
    var parameters: [Definition.Parameter] = []
    while true {
      skipSpace()
      if current == .closingParenthesis {
        try close(.closingParenthesis)
        return parameters
      }
      let (name, range) = try takeName("the name of a parameter")
      if parameters.contains(where: { $0.name == name }) {
        throw .repeatedParameter(name, range)
      }
      skipSpace()
      var standard: Expression?
      if current == .equals {
        position += 1
        skipSpace()
        standard = try expression()
        skipSpace()
      } else if let last = parameters.last, last.standard != nil {
        throw .expected("a standard value (\(name) = ...) after \(last.name)'s", found: name, range)
      }
      parameters.append(.init(name: name, standard: standard))
      if current == .comma {
        position += 1
      } else if current != .closingParenthesis {
        throw unexpected(", or )")
      }
    }
  }

  /// An alias stands for one call; it is read once here, so that its mistakes show at once.
  mutating func aliasStatement(from start: Int) throws(ParseError) -> Statement {
    skipKeyword()
    let (name, _) = try takeCommandName("a name after alias")
    skipBlanks()
    try expect(.equals, "= after the name")
    skipBlanks()
    let wordsStart = position
    guard let byte = current, byte.isWordByte else { throw unexpected("a command after =") }
    let call = try call(endingAtBrace: false)
    skipBlanks()
    if current == .bar { throw .aliasOfPipeline(here) }
    let words = String(decoding: bytes[wordsStart..<call.end], as: UTF8.self)
    grammar.aliases[name] = words
    newAliases[name] = words
    position = call.end
    return .alias(name: name, words: words, range: makeRange(start, call.end))
  }

  mutating func sourceStatement(from start: Int) throws(ParseError) -> Statement {
    skipKeyword()
    guard let argument = try argument() else { throw unexpected("the path of a script") }
    let path: String
    switch argument {
    case .word(let word, _): path = word
    case .value(.literal(.text(let text), _)): path = text
    default:
      throw .expected(
        "the path of a script, written out",
        found: "a value known only when it runs",
        argument.range
      )
    }
    let aliases = grammar.aliasesOfIncluded(path)
    grammar.aliases.merge(aliases) { $1 }
    newAliases.merge(aliases) { $1 }
    return .include(path: path, range: makeRange(start, position))
  }

  /// A block in braces; blanks and line breaks before it are skipped. What stands in it is no
  /// longer inside a parenthesis or condition.
  mutating func block() throws(ParseError) -> Block {
    let outside = (joinsLines, isCondition)
    (joinsLines, isCondition) = (false, false)
    defer { (joinsLines, isCondition) = outside }
    skipSpace()
    guard current == .openingBrace else { throw unexpected("{") }
    let start = position
    try open("{")
    let statements = try statements(inBlock: true)
    try close(.closingBrace)
    return Block(statements: statements, range: makeRange(start, position))
  }
}
