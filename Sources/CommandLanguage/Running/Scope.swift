/// Variables of a block, and of those around it.
final class Scope {
  private var values: [String: Value] = [:]
  private let outer: Scope?
  /// Whether it is a definition's: what it sets stays inside.
  private let isClosed: Bool

  /// A scope inside another.
  init(inside outer: Scope? = nil, isClosed: Bool = false) {
    self.outer = outer
    self.isClosed = isClosed
  }

  /// The value of a name here or further out.
  subscript(name: String) -> Value? {
    var scope: Scope? = self
    while let current = scope {
      if let value = current.values[name] { return value }
      scope = current.outer
    }
    return nil
  }

  /// Gives a name a value here.
  func bind(_ name: String, to value: Value) {
    values[name] = value
  }

  /// Gives a name a value where it is known: here or around, up to the definition; else here.
  func assign(_ name: String, to value: Value) {
    var scope = self
    while scope.values[name] == nil, !scope.isClosed, let next = scope.outer { scope = next }
    (scope.values[name] == nil ? self : scope).values[name] = value
  }

  /// The types of all names of this scope alone.
  var types: [String: ValueType] { values.mapValues(\.type) }

  /// The names of this scope alone, sorted.
  var names: [String] { values.keys.sorted() }
}
