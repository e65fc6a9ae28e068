/// Turns a script's text into statements by recursive descent over its bytes.
///
/// One pass, O(length). How many things may stand inside each other is limited, so that hostile
/// text cannot exhaust the stack here or where the tree is walked.
package struct Parser {
  /// What the parser must know of commands before it can read a call of them.
  package struct Grammar {
    /// How many words of a command stand before an expression over a row's columns; nil where it takes
    /// none.
    package let expressionPlace: (String) -> Int?
    /// The words that aliases stand for; those a script makes are added as they are read.
    package var aliases: [String: String]
    /// The aliases that a script named by `source` makes.
    package let aliasesOfIncluded: (String) -> [String: String]

    /// Makes a grammar.
    package init(
      expressionPlace: @escaping (String) -> Int?,
      aliases: [String: String] = [:],
      aliasesOfIncluded: @escaping (String) -> [String: String] = { _ in [:] }
    ) {
      self.expressionPlace = expressionPlace
      self.aliases = aliases
      self.aliasesOfIncluded = aliasesOfIncluded
    }
  }

  /// How many blocks, brackets, parentheses and signs may stand inside each other.
  static let depthLimit = 64
  /// How many operators may hang below each other in one expression.
  static let heightLimit = 256
  /// Words that begin a statement or stage, or a part of one.
  package static let keywords = ["let", "if", "else", "for", "in", "def", "alias", "source", "try"]
  /// Words that cannot name a command: the keywords and those of expressions.
  static let reservedWords = Set(keywords + ["not", "and", "or", "true", "false", "nothing"])

  let bytes: [UInt8]
  var position = 0
  var depth = 0
  var grammar: Grammar
  /// The aliases that this text makes.
  var newAliases: [String: String] = [:]
  /// Where every range lies while an alias's words are read: at the alias.
  var fixedRange: SourceRange?
  /// What is open at this point, the innermost last.
  var openers: [(symbol: String, range: SourceRange)] = []
  /// Whether line breaks are blanks: inside an expression's parentheses and brackets.
  var joinsLines = false
  /// Whether a bare word may be a column of the row at hand.
  var isCondition = false
  /// Operators below each other in the expression read last, and the most in any so far.
  var height = 0
  var tallest = 0
  /// Aliases being expanded, so that none expands itself.
  var expanding: Set<String> = []
  /// Whether the text ends in a backslash that waits for another line.
  var endsInContinuation = false

  init(bytes: [UInt8], grammar: Grammar) {
    self.bytes = bytes
    self.grammar = grammar
  }

  /// Parses a whole script.
  ///
  /// - Throws: the first reason why it cannot be understood.
  package static func parse(_ text: String, grammar: Grammar) throws(ParseError) -> Script {
    var parser = Parser(bytes: Array(text.utf8), grammar: grammar)
    let statements = try parser.statements()
    return Script(statements: statements, aliases: parser.newAliases)
  }

  /// Whether a text only lacks more lines: an open quote, bracket or block, a pipe or a backslash
  /// at its end.
  ///
  /// Reads no script that it names.
  package static func isIncomplete(_ text: String, grammar: Grammar) -> Bool {
    let blind = Grammar(expressionPlace: grammar.expressionPlace, aliases: grammar.aliases)
    var parser = Parser(bytes: Array(text.utf8), grammar: blind)
    do {
      _ = try parser.statements()
      return parser.endsInContinuation
    } catch {
      return error.isIncomplete || parser.endsInContinuation
    }
  }

  /// The innermost quote or bracket that a text opens and never closes; nil where there is none.
  ///
  /// Reads no script that it names.
  package static func opener(in text: String, grammar: Grammar) -> String? {
    let blind = Grammar(expressionPlace: grammar.expressionPlace, aliases: grammar.aliases)
    do {
      _ = try parse(text, grammar: blind)
      return nil
    } catch {
      return error.opener
    }
  }

  /// Statements up to a closing bracket of any kind (left standing) or the end of the text.
  mutating func statements(inBlock: Bool = false) throws(ParseError) -> [Statement] {
    var statements: [Statement] = []
    while true {
      skipSeparators()
      guard let byte = current, !(inBlock && byte == .closingBrace) else { return statements }
      statements.append(try statement())
      skipBlanks()
      guard let next = current else { return statements }
      switch next {
      case .newline, .carriageReturn, .semicolon: break
      case .closingBrace where inBlock: break
      case .greater: throw .redirection(here)
      default: throw unexpected("a new line, ; or |")
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
    default: return .pipeline(try pipeline())
    }
  }
}
