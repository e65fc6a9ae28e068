/// The type of a value, as far as it is known before anything runs.
package enum ValueType: Sendable, Equatable {
  /// Not known, or anything goes.
  case any
  case nothing
  case boolean
  case number
  case text
  case list
  case record
  /// A table; nil where its columns are not known.
  case table(TableSchema?)
  case page

  /// What a person would call it: "a table of findings", "text".
  package var description: String {
    switch self {
    case .any: "anything"
    case .nothing: "nothing"
    case .boolean: "true or false"
    case .number: "a number"
    case .text: "text"
    case .list: "a list"
    case .record: "a row"
    case .table(let schema): schema.map { "a table of \($0.noun)s" } ?? "a table"
    case .page: "a page"
    }
  }

  /// Whether a value of this type can go where `expected` is asked for; unknown types can.
  package func fits(_ expected: ValueType) -> Bool {
    switch (self, expected) {
    case (.any, _), (_, .any): true
    case (.table, .table): true
    default: self == expected
    }
  }
}

extension Value {
  /// The value's type.
  package var type: ValueType {
    switch self {
    case .nothing: .nothing
    case .boolean: .boolean
    case .integer, .decimal: .number
    case .text: .text
    case .list: .list
    case .record: .record
    case .table(let table): .table(table.schema)
    case .page: .page
    }
  }
}
