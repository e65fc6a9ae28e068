/// The order of values in a column: numbers by size, words of a choice in its order, text by its
/// code points without regard to capitals, digits in it as the numbers they are, `nothing` last.
package struct ValueOrder: Sendable {
  private let descending: Bool

  /// The lowest first, or the highest.
  package init(descending: Bool = false) {
    self.descending = descending
  }

  /// Whether `left` comes before `right`. Values without content come last either way.
  package func precedes(_ left: Value, _ right: Value, as type: ColumnType) -> Bool {
    if left == .nothing || right == .nothing { return left != .nothing && right == .nothing }
    guard let order = Self.compare(left, right, as: type) else { return false }
    return descending ? order > 0 : order < 0
  }

  /// -1, 0 or 1 as `left` is lower, equal or higher; nil where the two cannot be compared.
  package static func compare(_ left: Value, _ right: Value, as type: ColumnType? = nil) -> Int? {
    if case .choice(let words)? = type, case .text(let a) = left, case .text(let b) = right,
      let first = words.firstIndex(of: a), let second = words.firstIndex(of: b)
    {
      return sign(first, second)
    }
    switch (left, right) {
    case (.integer(let a), .integer(let b)): return sign(a, b)
    case (.boolean(let a), .boolean(let b)): return sign(a ? 1 : 0, b ? 1 : 0)
    case (.text(let a), .text(let b)): return compare(a, b)
    case (.decimal(let a), .decimal(let b)): return sign(a, b)
    case (.integer(let a), .decimal(let b)): return sign(a, b)
    case (.decimal(let a), .integer(let b)): return -sign(b, a)
    case (.list(let a), .list(let b)):
      for (first, second) in zip(a, b) {
        guard let order = compare(first, second) else { return nil }
        if order != 0 { return order }
      }
      return sign(a.count, b.count)
    default: return nil
    }
  }

  /// Capitals and zeros before a number decide only between texts that differ in nothing else.
  private static func compare(_ a: String, _ b: String) -> Int {
    // Most texts are ASCII alone, and letter by letter takes a tenth of the time.
    if a.utf8.allSatisfy({ $0 < 0x80 }), b.utf8.allSatisfy({ $0 < 0x80 }) {
      let order = natural(
        a.utf8.lazy.map(\.lowercased),
        b.utf8.lazy.map(\.lowercased),
        digits: UInt8(ascii: "0")...UInt8(ascii: "9")
      )
      return order == 0 ? sign(a, b) : order
    }
    let order = natural(a.lowercased(), b.lowercased(), digits: "0"..."9")
    return order == 0 ? sign(a, b) : order
  }

  /// Letter by letter, a run of digits as one number however long: `g2` comes before `g10`.
  private static func natural<Text: Collection>(
    _ a: Text,
    _ b: Text,
    digits: ClosedRange<Text.Element>
  ) -> Int where Text.Element: Comparable {
    var (left, right) = (a[...], b[...])
    while let first = left.first, let second = right.first {
      guard digits.contains(first), digits.contains(second) else {
        if first != second { return sign(first, second) }
        left = left.dropFirst()
        right = right.dropFirst()
        continue
      }
      let one = left.prefix(while: digits.contains).drop { $0 == digits.lowerBound }
      let other = right.prefix(while: digits.contains).drop { $0 == digits.lowerBound }
      if one.count != other.count { return sign(one.count, other.count) }
      if let (x, y) = zip(one, other).first(where: { $0 != $1 }) { return sign(x, y) }
      left = left[one.endIndex...]
      right = right[other.endIndex...]
    }
    return sign(left.isEmpty ? 0 : 1, right.isEmpty ? 0 : 1)
  }

  /// Compares without rounding, which would make large numbers equal that are not.
  private static func sign(_ whole: Int, _ decimal: Double) -> Int {
    guard let floor = Int(exactly: decimal.rounded(.down)) else { return decimal > 0 ? -1 : 1 }
    return whole == floor && decimal > Double(floor) ? -1 : sign(whole, floor)
  }

  private static func sign<T: Comparable>(_ left: T, _ right: T) -> Int {
    left < right ? -1 : left > right ? 1 : 0
  }
}

extension Value {
  /// A number as a decimal, or nil.
  package var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value): value
    default: nil
    }
  }

  /// Whether two values are the same: 2 and 2.0 are, text with other capitals is not.
  package func equals(_ other: Value) -> Bool {
    number == nil || other.number == nil
      ? self == other : ValueOrder.compare(self, other) == 0
  }

  /// What a bare word stands for where any value can stand: a number or boolean that is written
  /// just so, else text.
  package init(word: String) {
    if let integer = Int(word), String(integer) == word {
      self = .integer(integer)
    } else if word == "true" || word == "false" {
      self = .boolean(word == "true")
    } else if let decimal = Double(word), "\(decimal)" == word, decimal.isFinite {
      self = .decimal(decimal)
    } else {
      self = .text(word)
    }
  }
}

extension UInt8 {
  /// An ASCII capital as a small letter, any other byte as it is.
  fileprivate var lowercased: UInt8 {
    self >= 0x41 && self <= 0x5A ? self | 0x20 : self
  }
}
