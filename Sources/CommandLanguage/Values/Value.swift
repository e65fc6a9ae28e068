/// What commands take and return.
package enum Value: Sendable, Equatable {
  /// No answer; nothing is shown.
  case nothing
  case boolean(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  case list([Value])
  /// One row of a table, by column name.
  case record(Record)
  case table(Table)
  /// Something laid out for reading: an article with margin marks, an explanation, a help page.
  case page(Page)
}

/// Named values in a fixed order: a row of a table seen from within `where` or `each`.
package struct Record: Sendable, Equatable {
  /// The fields in order; names are unique.
  package var fields: [Field]
  /// The columns the fields are from, where it is a row of a table; says how they compare.
  package let schema: TableSchema?

  /// A name and its value.
  package struct Field: Sendable, Equatable {
    /// The name; a column's in the row of a table.
    package let name: String
    /// What it has under the name.
    package let value: Value

    /// Makes a field.
    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a record; the row of a table also gets the table's columns.
  package init(_ fields: [Field], of schema: TableSchema? = nil) {
    self.fields = fields
    self.schema = schema
  }

  /// Two records are equal that have the same fields.
  package static func == (left: Record, right: Record) -> Bool {
    left.fields == right.fields
  }

  /// The value of a field, or nil.
  package subscript(name: String) -> Value? {
    fields.first { $0.name == name }?.value
  }
}
