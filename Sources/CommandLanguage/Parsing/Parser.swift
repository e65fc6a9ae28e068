/// Turns a script's text into statements by recursive descent over its bytes.
///
/// One pass, O(length). What is inside what is limited, so that hostile text cannot exhaust the stack.
package struct Parser {
  /// What the parser must know of commands before it can read a call of them.
  package struct Grammar {
    /// Whether a command's arguments are a condition.
    package let takesCondition: (String) -> Bool
    /// The words that aliases stand for.
    package var aliases: [String: String]
    /// The aliases that a script named by `source` makes.
    package let aliasesOfIncluded: (String) -> [String: String]

    /// Makes a grammar.
    package init(
      takesCondition: @escaping (String) -> Bool,
      aliases: [String: String] = [:],
      aliasesOfIncluded: @escaping (String) -> [String: String] = { _ in [:] }
    ) {
      self.takesCondition = takesCondition
      self.aliases = aliases
      self.aliasesOfIncluded = aliasesOfIncluded
    }
  }

  /// How many blocks, brackets and parentheses may stand inside each other.
  static let depthLimit = 64
  /// Words that begin a statement or stage and so cannot name a command.
  package static let keywords = ["let", "if", "else", "for", "in", "def", "alias", "source", "try"]

  var bytes: [UInt8]
  var position = 0
  var depth = 0
  var grammar: Grammar
  /// Where every range lies while an alias's words are read: at the alias.
  var fixedRange: SourceRange?
  /// How many parentheses and brackets are open: line breaks are blanks inside them.
  var parentheses = 0
  /// Whether a bare word is a column of the row at hand.
  var isCondition = false
  /// Aliases being expanded, so that none expands itself.
  var expanding: Set<String> = []

  init(bytes: [UInt8], grammar: Grammar) {
    self.bytes = bytes
    self.grammar = grammar
  }

  /// Parses a whole script.
  package static func parse(_ text: String, grammar: Grammar) throws(ParseError) -> Script {
    var parser = Parser(bytes: Array(text.utf8), grammar: grammar)
    let statements = try parser.statements(until: nil)
    return Script(statements: statements)
  }

  /// Whether a text only lacks more lines: an open quote, bracket or block, or a pipe at its end.
  package static func isIncomplete(_ text: String, grammar: Grammar) -> Bool {
    if text.utf8.last == UInt8(ascii: "\\") { return true }
    do {
      _ = try parse(text, grammar: grammar)
      return false
    } catch {
      return error.isIncomplete
    }
  }

  // MARK: - Statements

  /// Statements up to a closing brace (left standing) or the end of the text.
  mutating func statements(until closer: UInt8?) throws(ParseError) -> [Statement] {
    var statements: [Statement] = []
    while true {
      skipSeparators()
      guard let byte = current else { return statements }
      if byte == closer { return statements }
      if byte == .closingBrace || byte == .closingParenthesis || byte == .closingBracket {
        throw .expected("a command", found: describeCurrent(), here)
      }
      let statement = try statement()
      statements.append(statement)
      switch statement {
      case .alias(let name, let words, _): grammar.aliases[name] = words
      case .include(let path, _):
        grammar.aliases.merge(grammar.aliasesOfIncluded(path)) { $1 }
      default: break
      }
      skipBlanks()
      guard let next = current else { return statements }
      guard next == .newline || next == .semicolon || next == .carriageReturn || next == closer
      else {
        if next == .greater { throw .redirection(here) }
        throw .expected("a new line, ; or |", found: describeCurrent(), here)
      }
    }
  }

  private mutating func statement() throws(ParseError) -> Statement {
    let start = position
    switch peekWord() {
    case "let": return try letStatement(from: start)
    case "for": return try forStatement(from: start)
    case "def": return try defStatement(from: start)
    case "alias": return try aliasStatement(from: start)
    case "source": return try sourceStatement(from: start)
    case "else": throw .misplaced("else", wordRange())
    default: return .pipeline(try pipeline())
    }
  }

  private mutating func letStatement(from start: Int) throws(ParseError) -> Statement {
    _ = takeWord()
    let (name, range) = try takeName("a name after let")
    skipBlanks()
    try expect(.equals, "= after the name")
    skipBlanks()
    return .letVariable(name: name, nameRange: range, value: try pipeline())
  }

  private mutating func forStatement(from start: Int) throws(ParseError) -> Statement {
    _ = takeWord()
    let (name, range) = try takeName("a name after for")
    skipBlanks()
    guard peekWord() == "in" else { throw .expected("in", found: describeCurrent(), here) }
    _ = takeWord()
    skipBlanks()
    let items = try pipeline(endingAtBrace: true)
    return .forEach(name: name, nameRange: range, items: items, body: try block())
  }

  private mutating func defStatement(from start: Int) throws(ParseError) -> Statement {
    _ = takeWord()
    let (name, range) = try takeName("a name after def")
    skipBlanks()
    var parameters: [Definition.Parameter] = []
    if current == .openingParenthesis {
      parameters = try definitionParameters()
    }
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
    let opened = here
    position += 1
    var parameters: [Definition.Parameter] = []
    while true {
      skipSpace()
      guard current != nil else { throw .unclosed("(", opened: opened, end: here) }
      if current == .closingParenthesis {
        position += 1
        return parameters
      }
      let (name, _) = try takeName("the name of a parameter")
      skipSpace()
      var standard: Expression?
      if current == .equals {
        position += 1
        skipSpace()
        standard = try expression()
      }
      parameters.append(.init(name: name, standard: standard))
      skipSpace()
      if current == .comma {
        position += 1
      } else if let byte = current, byte != .closingParenthesis {
        throw .expected(", or )", found: describeCurrent(), here)
      }
    }
  }

  private mutating func aliasStatement(from start: Int) throws(ParseError) -> Statement {
    _ = takeWord()
    let (name, _) = try takeName("a name after alias")
    skipBlanks()
    try expect(.equals, "= after the name")
    skipBlanks()
    let wordsStart = position
    let call = try call(endingAtBrace: false)
    let words = String(decoding: bytes[wordsStart..<call.end], as: UTF8.self)
    return .alias(name: name, words: words, range: makeRange(start, call.end))
  }

  private mutating func sourceStatement(from start: Int) throws(ParseError) -> Statement {
    _ = takeWord()
    skipBlanks()
    let argument = try argument()
    switch argument {
    case .word(let path, _), .value(.literal(.text(let path), _)):
      return .include(path: path, range: makeRange(start, position))
    default:
      throw .expected(
        "the path of a script, written out",
        found: "something worked out when it runs",
        argument?.range ?? here
      )
    }
  }

  /// A block in braces; blanks and line breaks before it are skipped.
  mutating func block() throws(ParseError) -> Block {
    skipSpace()
    guard current == .openingBrace else {
      throw .expected("{", found: describeCurrent(), here)
    }
    let opened = here
    let start = position
    position += 1
    try descend(opened)
    let statements = try statements(until: .closingBrace)
    guard current == .closingBrace else { throw .unclosed("{", opened: opened, end: here) }
    position += 1
    depth -= 1
    return Block(statements: statements, range: makeRange(start, position))
  }
}
