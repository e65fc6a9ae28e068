/// Arithmetic between values; + also joins texts, lists and tables.
package enum Reckoning {
  /// The result of an operator.
  ///
  /// - Throws: `RunError` where the values cannot be joined so, for a division by zero, and where
  ///   the result is too large.
  package static func result(
    _ symbol: BinaryOperator,
    _ left: Value,
    _ right: Value,
    _ range: SourceRange
  ) throws(RunError) -> Value {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): return try whole(symbol, a, b, range)
    case (.text(let a), .text(let b)) where symbol == .add:
      guard a.utf8.count + b.utf8.count <= Value.sizeLimit else { throw .tooLarge(range) }
      return .text(a + b)
    case (.list(let a), .list(let b)) where symbol == .add:
      guard left.extent.size + right.extent.size <= Value.sizeLimit else { throw .tooLarge(range) }
      return .list(a + b)
    case (.table(let a), .table(let b)) where symbol == .add:
      return .table(try joined(a, b, range))
    default: break
    }
    guard let a = left.number, let b = right.number else {
      throw .unsuitableOperands(
        symbol.rawValue,
        left.type.description,
        right.type.description,
        range
      )
    }
    return try decimal(symbol, a, b, range)
  }

  /// The rows of two tables, the first's columns saying in which order.
  private static func joined(
    _ first: Table,
    _ second: Table,
    _ range: SourceRange
  ) throws(RunError) -> Table {
    guard let schema = first.schema.joined(with: second.schema) else {
      throw .otherColumns(first.schema.namesApart(from: second.schema), range)
    }
    guard first.rows.count + second.rows.count <= rowLimit else {
      throw .tooManyRows(limit: rowLimit, range)
    }
    let places = schema.columns.compactMap { second.schema.index(of: $0.name) }
    let rows = first.rows + second.rows.map { row in places.map { row[$0] } }
    return Table(schema: schema, rows: rows, layout: first.layout)
  }

  /// The most rows that two tables may come to.
  private static let rowLimit = 1_000_000

  private static func whole(
    _ symbol: BinaryOperator,
    _ a: Int,
    _ b: Int,
    _ range: SourceRange
  ) throws(RunError) -> Value {
    let (result, overflow): (Int, Bool)
    switch symbol {
    case .add: (result, overflow) = a.addingReportingOverflow(b)
    case .subtract: (result, overflow) = a.subtractingReportingOverflow(b)
    case .multiply: (result, overflow) = a.multipliedReportingOverflow(by: b)
    case .remainder:
      guard b != 0 else { throw .divisionByZero(range) }
      (result, overflow) = a.remainderReportingOverflow(dividingBy: b)
    default:
      guard b != 0 else { throw .divisionByZero(range) }
      // A division that does not come out even is a decimal.
      guard b != -1, a % b == 0 else { return try decimal(symbol, Double(a), Double(b), range) }
      return .integer(a / b)
    }
    guard !overflow else { throw .overflow(range) }
    return .integer(result)
  }

  private static func decimal(
    _ symbol: BinaryOperator,
    _ a: Double,
    _ b: Double,
    _ range: SourceRange
  ) throws(RunError) -> Value {
    if symbol == .divide || symbol == .remainder, b == 0 { throw .divisionByZero(range) }
    let result: Double
    switch symbol {
    case .add: result = a + b
    case .subtract: result = a - b
    case .multiply: result = a * b
    case .remainder: result = a.truncatingRemainder(dividingBy: b)
    default: result = a / b
    }
    guard result.isFinite else { throw .overflow(range) }
    return .decimal(result)
  }
}

extension TableSchema {
  /// The columns that it or another schema has alone.
  func namesApart(from other: TableSchema) -> [String] {
    let alone = columns.filter { other.column($0.name) == nil }
    return (alone + other.columns.filter { column($0.name) == nil }).map(\.name)
  }
}
