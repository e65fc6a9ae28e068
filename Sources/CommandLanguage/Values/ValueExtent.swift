extension Value {
  /// How many lists, records and tables may stand inside each other.
  ///
  /// Whatever goes through a value, even what frees it, goes one level of the stack deeper for each.
  static let nestingLimit = 200
  /// The most bytes that a text or list made in a script may come to, written out: every variable could
  /// hold as much.
  package static let sizeLimit = 64_000_000

  /// The bytes of its texts and sixteen for each of its parts; never far above the limit.
  package var size: Int { extent.size }

  /// How far the value reaches.
  var extent: Extent {
    var measure = Measure()
    return measure.extent(of: self)
  }

  /// How deep a value goes, and how large it is.
  struct Extent {
    /// How many lists, records and tables stand inside each other; never far above the limit.
    var depth: Int
    /// The bytes of its texts and sixteen for each of its parts, whatever is there many times over counted
    /// as often; never far above the limit.
    var size: Int

    /// Whether lists, records and tables stand deeper inside each other than the limit.
    var isTooDeep: Bool { depth > Value.nestingLimit }
    /// Whether it is larger than what a script may make.
    var isTooLarge: Bool { size > Value.sizeLimit }
  }
}

/// Measures values.
///
/// - Complexity: O(items of the distinct arrays in them): what a value holds many times over is looked at
///   once.
private struct Measure {
  /// The extent of arrays that were measured, by where they lie. All are parts of one value, which
  /// keeps them there.
  private var known: [UnsafeRawPointer: Value.Extent] = [:]
  /// Fewer items without items of their own are measured again sooner than looked up.
  private static let fewItems = 32

  mutating func extent(of value: Value) -> Value.Extent {
    switch value {
    case .list(let items): return extent(of: items) { $0 }
    case .record(let record): return extent(of: record.fields) { $0.value }
    case .table(let table):
      var whole = Value.Extent(depth: 0, size: 0)
      for row in table.rows { add(extent(of: row) { $0 }, to: &whole) }
      whole.depth += 1
      return whole
    case .text(let text): return .init(depth: 0, size: text.utf8.count + Value.partSize)
    case .nothing, .boolean, .integer, .decimal, .page:
      return .init(depth: 0, size: Value.partSize)
    }
  }

  private mutating func extent<Element>(
    of elements: [Element],
    _ value: (Element) -> Value
  ) -> Value.Extent {
    let isSimple =
      elements.count < Self.fewItems && !elements.contains { value($0).holdsValues }
    let place = isSimple ? nil : elements.withUnsafeBytes(\.baseAddress)
    if let place, let extent = known[place] { return extent }
    var whole = Value.Extent(depth: 0, size: Value.partSize)
    for element in elements where whole.depth < Value.nestingLimit {
      add(extent(of: value(element)), to: &whole)
    }
    whole.depth += 1
    if let place { known[place] = whole }
    return whole
  }

  private func add(_ part: Value.Extent, to whole: inout Value.Extent) {
    whole.depth = max(whole.depth, part.depth)
    whole.size = min(whole.size + part.size, Value.sizeLimit + 1)
  }
}

extension Value {
  fileprivate static let partSize = 16

  fileprivate var holdsValues: Bool {
    switch self {
    case .list, .record, .table: true
    case .nothing, .boolean, .integer, .decimal, .text, .page: false
    }
  }
}
