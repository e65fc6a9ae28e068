extension Checker {
  /// Checks an expression; `row` is the type whose columns bare words can name, nil where there is
  /// no row.
  mutating func check(_ expression: Expression, row: ValueType?) throws(CheckError) -> ValueType {
    switch expression {
    case .literal(let value, _): return value.type
    case .word(let word, _):
      guard let row else { return .text }
      guard let schema = row.schema else { return .any }
      return schema.column(word)?.type.valueType ?? .text
    case .interpolation(let pieces, _):
      for piece in pieces {
        let type = try check(piece, row: row)
        guard ArgumentKind.text.accepts(type) || type == .nothing else {
          throw .notText(found: type.description, piece.range)
        }
      }
      return .text
    case .variable(let name, let path, let range):
      return try check(name, path, range)
    case .list(let items, _):
      for item in items { _ = try check(item, row: row) }
      return .list
    case .negation(let operand, _):
      _ = try checkOperand(operand, row: row)
      return .number
    case .inversion(let operand, _):
      try checkCondition(operand, row: row)
      return .boolean
    case .binary(let symbol, let left, let right, let range):
      return try check(symbol, left, right, range, row: row)
    case .pipeline(let pipeline, _):
      return try check(pipeline, row: row)
    case .part(let whole, let path, let range):
      let type = try check(whole, row: row)
      return try check(path, of: type, type.schema, range)
    }
  }

  /// Checks something that must be true or false.
  mutating func checkCondition(_ expression: Expression, row: ValueType?) throws(CheckError) {
    let type = try checkOperand(expression, row: row)
    switch type {
    case .any, .boolean, .nothing: return
    default: throw .notACondition(found: type.description, expression.range)
    }
  }

  private mutating func check(
    _ name: String,
    _ path: [String],
    _ range: SourceRange
  ) throws(CheckError) -> ValueType {
    argumentsUsed = max(argumentsUsed, name == "args" ? .max : Int(name) ?? 0)
    // `$1`: how many arguments a script gets is not known before.
    if name.utf8.allSatisfy(\.isDigit) { return .any }
    guard let variable = environment[name] else {
      let near = nearest(to: name, among: environment.variableNames)
      throw .unknownVariable(name, nearest: near, range)
    }
    return try check(path, of: variable.type, variable.columns, range)
  }

  /// Checks `.column` behind a value; `schema` has the columns of the row it is, or of its only row.
  private func check(
    _ path: [String],
    of type: ValueType,
    _ schema: TableSchema?,
    _ range: SourceRange
  ) throws(CheckError) -> ValueType {
    guard let part = path.first else { return type }
    guard let schema else {
      switch type {
      case .any, .nothing, .record, .table: return .any
      case .boolean, .number, .text, .list, .page: throw .noPart(part, of: type, range)
      }
    }
    guard let column = schema.column(part) else {
      throw .unknownColumn(part, of: schema.noun, known: schema.columns.map(\.name), range)
    }
    return try check(Array(path.dropFirst()), of: column.type.valueType, nil, range)
  }

  /// Checks something whose value counts, so that a bare word in it must be a column.
  mutating func checkOperand(
    _ expression: Expression,
    row: ValueType?
  ) throws(CheckError) -> ValueType {
    guard case .word(let word, let range) = expression else {
      return try check(expression, row: row)
    }
    guard let row, row != .nothing else { throw .noRow(word, range) }
    guard let schema = row.schema else { return .any }
    guard let column = schema.column(word) else {
      throw .unknownColumn(word, of: schema.noun, known: schema.columns.map(\.name), range)
    }
    return column.type.valueType
  }

  // MARK: - Operators

  private mutating func check(
    _ symbol: BinaryOperator,
    _ left: Expression,
    _ right: Expression,
    _ range: SourceRange,
    row: ValueType?
  ) throws(CheckError) -> ValueType {
    switch symbol {
    case .and, .or:
      try checkCondition(left, row: row)
      try checkCondition(right, row: row)
      return .boolean
    case .add, .subtract, .multiply, .divide, .remainder:
      let types = (try checkOperand(left, row: row), try checkOperand(right, row: row))
      if symbol == .add, case (.table(let first), .table(let second)) = types {
        return .table(try joined(first, second, range))
      }
      return types == (.number, .number) ? .number : .any
    default:
      try checkComparison(symbol, left, right, range, row: row)
      return .boolean
    }
  }

  /// The columns of two tables' rows together, as far as they are known.
  private func joined(
    _ first: TableSchema?,
    _ second: TableSchema?,
    _ range: SourceRange
  ) throws(CheckError) -> TableSchema? {
    guard let first, let second else { return nil }
    guard let schema = first.joined(with: second) else {
      throw .otherColumns(first.namesApart(from: second), range)
    }
    return schema
  }

  private mutating func checkComparison(
    _ symbol: BinaryOperator,
    _ left: Expression,
    _ right: Expression,
    _ range: SourceRange,
    row: ValueType?
  ) throws(CheckError) {
    let leftColumn = column(of: left, row: row)
    let rightColumn = column(of: right, row: row)
    // `high == severity` is as good as the other way round, and `herald in told-by` asks the column also
    // where there is one called herald.
    let isReversed =
      rightColumn != nil && (leftColumn == nil || symbol == .isIn && rightColumn?.type == .list)
    let leftType =
      isReversed ? try check(left, row: row) : try checkOperand(left, row: row)
    let rightType =
      !isReversed && leftColumn != nil && right.isWord ? .text : try check(right, row: row)
    switch symbol {
    case .contains, .startsWith, .endsWith: return
    case .isIn: break
    default:
      guard leftType.isComparable(to: rightType) else {
        let isList = leftType == .list || rightType == .list
        let isDay = left.isSubtraction || right.isSubtraction
        throw .incomparable(
          leftType,
          rightType,
          help: isList
            ? RunError.listHelp : isDay ? "write a day with two digits each: 2026-03-01" : "",
          range
        )
      }
    }
    let (column, other) = isReversed ? (rightColumn, left) : (leftColumn, right)
    guard let column else { return }
    try checkChoice(other, of: column)
    try checkShare(other, of: column)
  }

  /// Checks that numbers compared with a share, which is shown as a percentage, are parts of one.
  private func checkShare(_ expression: Expression, of column: Column) throws(CheckError) {
    guard column.type == .share else { return }
    switch expression {
    case .literal(let value, let range):
      guard let number = value.number, number > 1 else { return }
      throw .notAShare(value, of: column.name, range)
    case .list(let items, _):
      for item in items { try checkShare(item, of: column) }
    default: return
    }
  }

  /// Checks that words compared with a column of a few words are among them.
  private func checkChoice(_ expression: Expression, of column: Column) throws(CheckError) {
    guard case .choice(let words) = column.type else { return }
    switch expression {
    case .word(let word, let range), .literal(.text(let word), let range):
      guard !words.contains(word) else { return }
      throw .unsuitableWord(
        word,
        expected: ArgumentKind.choice(words).description,
        nearest: nearest(to: word, among: words),
        range
      )
    case .list(let items, _):
      for item in items { try checkChoice(item, of: column) }
    default: return
    }
  }

  /// The column that an expression names, where that is known.
  func column(of expression: Expression, row: ValueType?) -> Column? {
    switch expression {
    case .word(let word, _): row?.schema?.column(word)
    case .variable(let name, let path, _) where path.count == 1:
      environment[name]?.columns?.column(path[0])
    default: nil
    }
  }
}

extension Expression {
  /// Whether it is a bare word.
  var isWord: Bool {
    if case .word = self { true } else { false }
  }

  /// Whether it takes one number from another, as `2026-3-1` does.
  fileprivate var isSubtraction: Bool {
    if case .binary(.subtract, _, _, _) = self { true } else { false }
  }
}

extension ColumnType {
  /// The type of the column's values.
  package var valueType: ValueType {
    switch self {
    case .text, .choice: .text
    case .integer, .decimal, .share, .number: .number
    case .boolean: .boolean
    case .list, .rows: .list
    }
  }
}

extension ValueType {
  /// Whether two values can be told apart by == or <: numbers from numbers, text from text.
  fileprivate func isComparable(to other: ValueType) -> Bool {
    switch (self, other) {
    case (.any, _), (_, .any), (.nothing, _), (_, .nothing): true
    case (.number, .number), (.text, .text), (.boolean, .boolean), (.list, .list): true
    case (.record, .record): true
    default: false
    }
  }
}
