extension Interpreter {
  /// The value of an expression; `row` is the row whose columns bare words can name.
  func evaluate(_ expression: Expression, _ frame: Frame, row: Record?) throws -> Value {
    switch expression {
    case .literal(let value, _): return value
    case .word(let word, _): return row?[word] ?? .text(word)
    case .variable(let name, let path, let range):
      return try variable(name, path, range, frame)
    default: break
    }
    try descend(by: 1, at: expression.range)
    defer { depth -= 1 }
    switch expression {
    case .literal, .word, .variable: return .nothing
    case .interpolation(let pieces, _):
      var text = ""
      for piece in pieces {
        let value = try evaluate(piece, frame, row: row)
        if value.isTableOrPage {
          throw RunError.notText(found: value.type.description, piece.range)
        }
        text += value.plainText
        if text.utf8.count > Value.sizeLimit { throw RunError.tooLarge(expression.range) }
      }
      return .text(text)
    case .list(let items, _):
      return try bounded(.list(items.map { try evaluate($0, frame, row: row) }), expression.range)
    case .negation(let operand, let range):
      switch try evaluate(operand, frame, row: row) {
      case .integer(let value) where value != Int.min: return .integer(-value)
      case .decimal(let value): return .decimal(-value)
      case let value:
        throw RunError.notANumber(found: value.type.description, range)
      }
    case .inversion(let operand, _):
      return .boolean(!(try isTrue(evaluate(operand, frame, row: row), operand.range)))
    case .binary(let symbol, let left, let right, let range):
      return try evaluate(symbol, left, right, range, frame, row: row)
    case .pipeline(let pipeline, _):
      return try run(pipeline, frame, row: row)
    case .part(let whole, let path, let range):
      return try part(path, of: evaluate(whole, frame, row: row), range)
    }
  }

  /// A value that was just made of others.
  ///
  /// - Throws: `nestedTooDeeply`; `tooLarge` for a text or list: what a table holds is as large as the
  ///   articles make it.
  func bounded(_ value: Value, _ range: SourceRange) throws(RunError) -> Value {
    let extent = value.extent
    if extent.isTooDeep { throw .nestedTooDeeply(range) }
    if extent.isTooLarge, !value.isTableOrPage { throw .tooLarge(range) }
    return value
  }

  private func variable(
    _ name: String,
    _ path: [String],
    _ range: SourceRange,
    _ frame: Frame
  ) throws -> Value {
    var value = frame.scope[name]
    if value == nil, let number = Int(name), case .list(let arguments)? = frame.scope["args"] {
      value = arguments.indices.contains(number - 1) ? arguments[number - 1] : nil
    }
    guard let found = value else { throw RunError.unknownVariable(name, range) }
    return try part(path, of: found, range)
  }

  /// What a row, or a table of one row, has under a name, and what that has under the next.
  private func part(
    _ path: [String],
    of whole: Value,
    _ range: SourceRange
  ) throws(RunError) -> Value {
    var found = whole
    for part in path {
      guard let next = found.row?[part] else {
        if case .table(let table) = found, table.rows.count != 1 {
          throw .notOneRow(part, of: found.type.description, rows: table.rows.count, range)
        }
        let known = found.row?.fields.map(\.name) ?? []
        throw .noPart(part, of: found.type, known: known, range)
      }
      found = next
    }
    return found
  }

  // MARK: - Operators

  private func evaluate(
    _ symbol: BinaryOperator,
    _ left: Expression,
    _ right: Expression,
    _ range: SourceRange,
    _ frame: Frame,
    row: Record?
  ) throws -> Value {
    if symbol == .and || symbol == .or {
      let first = try isTrue(evaluate(left, frame, row: row), left.range)
      if first == (symbol == .or) { return .boolean(first) }
      return .boolean(try isTrue(evaluate(right, frame, row: row), right.range))
    }
    if symbol.isComparison {
      return .boolean(try compare(symbol, left, right, range, frame, row: row).holds)
    }
    let first = try evaluate(left, frame, row: row)
    return try Reckoning.result(symbol, first, evaluate(right, frame, row: row), range)
  }

  /// Whether a comparison holds, and what was compared; nil for any other expression.
  func comparison(
    _ expression: Expression,
    _ frame: Frame,
    row: Record?
  ) throws -> (holds: Bool, sides: (left: Value, symbol: BinaryOperator, right: Value))? {
    guard case .binary(let symbol, let left, let right, let range) = expression, symbol.isComparison
    else { return nil }
    try descend(by: 1, at: range)
    defer { depth -= 1 }
    let (holds, first, second) = try compare(symbol, left, right, range, frame, row: row)
    return (holds, (first, symbol, second))
  }

  private func compare(
    _ symbol: BinaryOperator,
    _ left: Expression,
    _ right: Expression,
    _ range: SourceRange,
    _ frame: Frame,
    row: Record?
  ) throws -> (holds: Bool, left: Value, right: Value) {
    // A word compared with a column is a text, even where it is the name of another column.
    let isInColumn = symbol == .isIn && columnType(of: right, row, frame) == .list
    let first = try evaluate(left, frame, row: isInColumn && left.isWordOrList ? nil : row)
    let isPlainText = !isInColumn && right.isWordOrList && isColumn(left, row)
    let second = try evaluate(right, frame, row: isPlainText ? nil : row)
    let type = columnType(of: left, row, frame) ?? columnType(of: right, row, frame)
    guard let holds = Comparing.holds(symbol, first, second, as: type) else {
      throw RunError.unsuitableOperands(
        symbol.rawValue,
        first.type.description,
        second.type.description,
        range
      )
    }
    return (holds, first, second)
  }

  private func isColumn(_ expression: Expression, _ row: Record?) -> Bool {
    guard case .word(let word, _) = expression else { return false }
    return row?[word] != nil
  }
}

extension Expression {
  fileprivate var isWordOrList: Bool {
    switch self {
    case .word, .list: true
    default: false
    }
  }
}

extension Value {
  /// Itself as a row: also the only one of a table.
  var row: Record? {
    switch self {
    case .record(let record): record
    case .table(let table) where table.rows.count == 1: table.record(at: 0)
    default: nil
    }
  }

  var isTableOrPage: Bool {
    switch self {
    case .table, .page: true
    default: false
    }
  }
}
