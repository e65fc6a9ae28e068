extension ValueType {
  /// The schema of a table type, where it is known.
  package var schema: TableSchema? {
    if case .table(let schema) = self { schema } else { nil }
  }
}
