/// Comparisons between values.
enum Comparing {
  /// Whether a comparison holds; nil where the two values cannot be compared so. `type` is the type
  /// of the column that one of them comes from. Nothing is neither lower nor higher than anything.
  static func holds(
    _ symbol: BinaryOperator,
    _ left: Value,
    _ right: Value,
    as type: ColumnType?
  ) -> Bool? {
    switch symbol {
    case .equal, .unequal:
      // A list is never one of its items: contains was meant.
      if left.isList != right.isList, left != .nothing, right != .nothing { return nil }
      return left.equals(right) == (symbol == .equal)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      if left == .nothing || right == .nothing { return false }
      guard let order = ValueOrder.compare(left, right, as: type) else { return nil }
      switch symbol {
      case .less: return order < 0
      case .lessOrEqual: return order <= 0
      case .greater: return order > 0
      default: return order >= 0
      }
    case .contains: return contains(left, right)
    case .isIn: return contains(right, left)
    case .startsWith: return folded(left).starts(with: folded(right))
    case .endsWith: return folded(left).reversed().starts(with: folded(right).reversed())
    default: return nil
    }
  }

  /// Whether a list has an item, or a text holds a text, whatever its capitals and quotes.
  private static func contains(_ whole: Value, _ part: Value) -> Bool {
    if case .list(let items) = whole { return items.contains { $0.equals(part) } }
    let (text, sought) = (folded(whole), folded(part))
    guard let first = sought.first else { return true }
    guard sought.count <= text.count else { return false }
    for start in 0...(text.count - sought.count)
    where text[start] == first && text[start..<(start + sought.count)].elementsEqual(sought) {
      return true
    }
    return false
  }

  private static func folded(_ value: Value) -> [Unicode.Scalar] {
    value.plainText.unicodeScalars.map(\.folded)
  }
}

extension Value {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
