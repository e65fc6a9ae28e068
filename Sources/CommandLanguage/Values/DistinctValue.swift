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

  /// Feeds what tells most values apart; of what holds others, how many.
  package func hash(into hasher: inout Hasher) {
    switch value {
    case .nothing: break
    case .boolean(let value): hasher.combine(value)
    // 2 and 2.0 are the same.
    case .integer(let value): hasher.combine(Double(value))
    case .decimal(let value): hasher.combine(value)
    case .text(let text): hasher.combine(text)
    case .list(let items): hasher.combine(items.count)
    case .record(let record): hasher.combine(record.fields.count)
    case .table(let table): hasher.combine(table.rows.count)
    case .page(let page): hasher.combine(page.elements.count)
    }
  }
}
