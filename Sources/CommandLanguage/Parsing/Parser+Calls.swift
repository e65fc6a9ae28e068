extension Parser {
  /// A call, and where its last word ends.
  mutating func call(endingAtBrace: Bool) throws(ParseError) -> (syntax: CallSyntax, end: Int) {
    let start = position
    while let byte = current, byte.isWordByte || isApostrophe, !isLineJoin { position += 1 }
    var name = String(decoding: bytes[start..<position], as: UTF8.self)
    let nameRange = makeRange(start, position)
    var end = position
    var arguments: [CallSyntax.Argument] = []
    if let words = grammar.aliases[name], !expanding.contains(name) {
      let base = try expanded(name, words, at: nameRange)
      (name, arguments) = (base.name, base.arguments)
    }
    try takeArguments(of: name, endingAtBrace: endingAtBrace, into: &arguments, end: &end)
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
    try parser.descend(range)
    return try parser.call(endingAtBrace: false).syntax
  }

  private mutating func takeArguments(
    of name: String,
    endingAtBrace: Bool,
    into arguments: inout [CallSyntax.Argument],
    end: inout Int
  ) throws(ParseError) {
    let place = grammar.expressionPlace(name) ?? .max
    var hasExpression = arguments.contains { if case .condition = $0 { true } else { false } }
    while true {
      skipBlanks()
      guard let byte = current, !byte.endsCall else { return }
      if byte == .openingBrace, endingAtBrace { return }
      if arguments.count >= place, !hasExpression, !startsOption {
        hasExpression = true
        arguments.append(.condition(try condition()))
      } else if let argument = try argument() {
        arguments.append(argument)
      }
      end = position
    }
  }

  /// A hyphen before a letter or another hyphen.
  private var startsOption: Bool {
    guard current == .hyphen, let next = byte(at: 1) else { return false }
    return next == .hyphen || next.isNameByte && !next.isDigit
  }

  /// One argument; nil at the end of the text.
  mutating func argument() throws(ParseError) -> CallSyntax.Argument? {
    skipBlanks()
    guard let byte = current else { return nil }
    switch byte {
    case .openingParenthesis: return .value(try parenthesisAndParts())
    case .openingBracket: return .value(try primary())
    case .openingBrace: return .block(try block())
    case .closingBracket: throw unexpected("an argument")
    case .greater: throw .redirection(here)
    default: return try word()
    }
  }

  /// Plain characters, variables and quoted texts without a blank between them.
  private mutating func word() throws(ParseError) -> CallSyntax.Argument {
    let start = position
    var text = PieceCollector(start: start)
    var isEscaped = false
    collecting: while let byte = current {
      switch byte {
      case .dollar where startsInterpolation:
        text.add(try variable(), by: self)
      case .singleQuote where isApostrophe && text.isBare:
        text.add(byte: byte)
        position += 1
      case .doubleQuote, .singleQuote:
        text.add(try primary(), by: self)
      // Inside a word it is a letter as any other.
      case _ where isCurlyQuote && (text.isEmpty || text.endsOptionName):
        text.add(try primary(), by: self)
      case .openingParenthesis where text.endsOptionName:
        text.add(try primary(), by: self)
      case .backslash:
        if isLineJoin { break collecting }
        let next = self.byte(at: 1)
        let escapes = next.map { !$0.isNameByte && $0 != .newline && $0 != .carriageReturn }
        if escapes == true, let next {
          isEscaped = true
          text.add(byte: next)
          position += 2
        } else {
          text.add(byte: byte)
          position += 1
        }
      default:
        guard byte.isWordByte else { break collecting }
        text.add(byte: byte)
        position += 1
      }
    }
    let range = makeRange(start, position)
    guard let plain = text.plainText else { return text.argument(range: range, by: self) }
    return isEscaped ? .value(.literal(.text(plain), range)) : .word(plain, range)
  }
}

extension UInt8 {
  fileprivate var endsCall: Bool {
    switch self {
    case .newline, .carriageReturn, .semicolon, .bar, .closingBrace, .closingParenthesis: true
    default: false
    }
  }
}

/// The pieces of a word or text as they are read.
struct PieceCollector {
  private(set) var pieces: [Expression] = []
  private var plain: [UInt8] = []
  private var plainStart: Int
  /// Whether the first piece was typed without quotes.
  private var startsBare = false

  init(start: Int) {
    plainStart = start
  }

  mutating func add(byte: UInt8) {
    plain.append(byte)
  }

  mutating func add(bytes: [UInt8]) {
    plain += bytes
  }

  /// Adds a value that the parser has just read.
  mutating func add(_ piece: Expression, by parser: Parser) {
    if pieces.isEmpty, !plain.isEmpty { startsBare = true }
    flush(range: parser.makeRange(plainStart, piece.range.lowerBound))
    pieces.append(piece)
    plainStart = parser.position
  }

  mutating func flush(range: SourceRange) {
    guard !plain.isEmpty else { return }
    pieces.append(.literal(.text(String(decoding: plain, as: UTF8.self)), range))
    plain = []
  }

  /// The whole, where no value is in it.
  var plainText: String? {
    pieces.isEmpty ? String(decoding: plain, as: UTF8.self) : nil
  }

  /// Whether nothing was read yet.
  var isEmpty: Bool { pieces.isEmpty && plain.isEmpty }

  /// Whether all that was read are plain characters, none in quotes.
  var isBare: Bool { pieces.isEmpty && !plain.isEmpty }

  /// Whether what was read so far is `--name=`.
  var endsOptionName: Bool {
    pieces.isEmpty && plain.count > 3 && plain.starts(with: [.hyphen, .hyphen])
      && plain.firstIndex(of: .equals) == plain.count - 1
  }

  /// The argument that the pieces make: an option with its value where they begin `--name=`.
  func argument(range: SourceRange, by parser: Parser) -> CallSyntax.Argument {
    var whole = self
    whole.flush(range: parser.makeRange(plainStart, parser.position))
    var pieces = whole.pieces
    var option: String?
    if startsBare, case .literal(.text(let first), let firstRange) = pieces[0],
      first.hasPrefix("--"), let sign = first.firstIndex(of: "=")
    {
      option = String(first[first.index(first.startIndex, offsetBy: 2)..<sign])
      let rest = String(first[first.index(after: sign)...])
      pieces[0] = .literal(.text(rest), firstRange)
      if rest.isEmpty { pieces.removeFirst() }
    }
    let value = pieces.count == 1 ? pieces[0] : Expression.interpolation(pieces, range)
    return option.map { .optionValue(name: $0, value: value, range: range) } ?? .value(value)
  }
}
