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
    }
  }

  /// A value that was just made of others.
  ///
  /// - Throws: `nestedTooDeeply`.
  func bounded(_ value: Value, _ range: SourceRange) throws(RunError) -> Value {
    guard !value.isNestedTooDeeply else { throw .nestedTooDeeply(range) }
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
    guard var found = value else { throw RunError.unknownVariable(name, range) }
    for part in path {
      guard case .record(let record) = found, let next = record[part] else {
        let known: [String] =
          if case .record(let record) = found { record.fields.map(\.name) } else { [] }
        throw RunError.noPart(part, of: found.type.description, known: known, range)
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
    let first = try evaluate(left, frame, row: row)
    // A word compared with a column is a text, even where it is the name of another column.
    let isPlainText = right.isWordOrList && isColumn(left, row)
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

  /// The type of the column that an expression names: a word of the row at hand, or `$name.column`.
  private func columnType(
    of expression: Expression,
    _ row: Record?,
    _ frame: Frame
  ) -> ColumnType? {
    switch expression {
    case .word(let word, _):
      return row?.schema?.column(word)?.type
    case .variable(let name, let path, _) where path.count == 1:
      guard case .record(let record)? = frame.scope[name] else { return nil }
      return record.schema?.column(path[0])?.type
    default: return nil
    }
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
  var isTableOrPage: Bool {
    switch self {
    case .table, .page: true
    default: false
    }
  }
}
