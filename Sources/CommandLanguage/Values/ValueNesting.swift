extension Value {
  /// How many lists, records and tables may stand inside each other.
  ///
  /// Whatever goes through a value, even what frees it, goes one level of the stack deeper for each.
  static let nestingLimit = 200

  /// Whether lists, records and tables stand deeper inside each other than the limit.
  ///
  /// - Complexity: O(items of the distinct arrays in it): what a value holds many times over is
  ///   looked at once.
  var isNestedTooDeeply: Bool {
    var nesting = Nesting()
    return nesting.depth(of: self) > Self.nestingLimit
  }
}

/// Measures how deep values stand inside each other.
private struct Nesting {
  /// The depth of arrays that were measured, by where they lie. All are parts of one value, which
  /// keeps them there.
  private var known: [UnsafeRawPointer: Int] = [:]

  /// 0 for a value that holds no others; never far above the limit.
  mutating func depth(of value: Value) -> Int {
    switch value {
    case .list(let items): depth(of: items) { $0 }
    case .record(let record): depth(of: record.fields) { $0.value }
    case .table(let table):
      1 + (table.rows.map { depth(of: $0) { $0 } }.max() ?? 0)
    case .nothing, .boolean, .integer, .decimal, .text, .page: 0
    }
  }

  private mutating func depth<Element>(
    of elements: [Element],
    _ value: (Element) -> Value
  ) -> Int {
    guard elements.contains(where: { value($0).holdsValues }) else { return 1 }
    let place = elements.withUnsafeBytes(\.baseAddress)
    if let place, let depth = known[place] { return depth }
    var deepest = 0
    for element in elements where deepest < Value.nestingLimit {
      deepest = max(deepest, depth(of: value(element)))
    }
    if let place { known[place] = deepest + 1 }
    return deepest + 1
  }
}

extension Value {
  fileprivate var holdsValues: Bool {
    switch self {
    case .list, .record, .table: true
    case .nothing, .boolean, .integer, .decimal, .text, .page: false
    }
  }
}
