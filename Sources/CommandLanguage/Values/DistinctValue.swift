/// A value as a key: two are the same key where `equals` holds of them.
package struct DistinctValue: Hashable, Sendable {
  private let value: Value

  /// Makes a key.
  package init(_ value: Value) {
    self.value = value
  }

  /// Whether the two values are the same.
  package static func == (left: DistinctValue, right: DistinctValue) -> Bool {
    left.value.equals(right.value)
  }

  /// Feeds what tells most values apart.
  package func hash(into hasher: inout Hasher) {
    Self.feed(value, to: &hasher, levels: 3)
  }

  /// Feeds a value with what it holds, so many levels deep; below them how many it holds, as lists that hold
  /// the same ones again and again have no end.
  private static func feed(_ value: Value, to hasher: inout Hasher, levels: Int) {
    switch value {
    case .nothing: break
    case .boolean(let value): hasher.combine(value)
    // 2 and 2.0 are the same.
    case .integer(let value): hasher.combine(Double(value))
    case .decimal(let value): hasher.combine(value)
    case .text(let text): hasher.combine(text)
    case .list(let items): feed(items, to: &hasher, levels)
    case .record(let record): feed(record.fields.lazy.map(\.value), to: &hasher, levels)
    case .table(let table):
      hasher.combine(table.rows.count)
      for row in table.rows { feed(row, to: &hasher, levels) }
    case .page(let page): hasher.combine(page.elements.count)
    }
  }

  private static func feed(
    _ values: some Collection<Value>,
    to hasher: inout Hasher,
    _ levels: Int
  ) {
    hasher.combine(values.count)
    guard levels > 0 else { return }
    for value in values { feed(value, to: &hasher, levels: levels - 1) }
  }
}
