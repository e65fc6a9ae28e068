/// Arithmetic between values; + also joins texts and lists.
enum Reckoning {
  /// The result of an operator.
  ///
  /// - Throws: `RunError` where the values cannot be joined so, for a division by zero, and where
  ///   the result is too large.
  static func result(
    _ symbol: BinaryOperator,
    _ left: Value,
    _ right: Value,
    _ range: SourceRange
  ) throws(RunError) -> Value {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): return try whole(symbol, a, b, range)
    case (.text(let a), .text(let b)) where symbol == .add: return .text(a + b)
    case (.list(let a), .list(let b)) where symbol == .add: return .list(a + b)
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
