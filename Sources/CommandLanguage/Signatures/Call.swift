/// One call of a command, checked against its signature: what `run` gets.
package struct Call {
  /// The name it was called by.
  package let name: String
  /// What came through the pipe; `.nothing` where it stands first.
  package let input: Value
  /// Where the call stands in its script.
  package let range: SourceRange
  /// Arguments by parameter name; a repeated one is a list. Absent ones are missing.
  package let arguments: [String: Value]
  /// Options by long name; a switch that was given is `true`. Absent ones are missing.
  package let options: [String: Value]
  /// Where each argument and option stands, by name, for errors.
  package let ranges: [String: SourceRange]
  /// Conditions and blocks by parameter name.
  package let closures: [String: Closure]

  /// Makes a call; the interpreter does.
  package init(
    name: String,
    input: Value,
    range: SourceRange,
    arguments: [String: Value],
    options: [String: Value] = [:],
    ranges: [String: SourceRange] = [:],
    closures: [String: Closure] = [:]
  ) {
    self.name = name
    self.input = input
    self.range = range
    self.arguments = arguments
    self.options = options
    self.ranges = ranges
    self.closures = closures
  }

  /// A piece of script that a command may run again and again.
  package struct Closure {
    private let body: (Value) throws -> Outcome
    /// Whether it is run for what it does alone: it never has a value.
    package let isForEffect: Bool

    /// What it came to.
    package struct Outcome {
      /// Its value.
      package let value: Value
      /// The type of the column that the value is from, where it is one of a column.
      package var column: ColumnType?
      /// What was compared, where it is a comparison.
      package var comparison: (left: Value, symbol: BinaryOperator, right: Value)?
    }

    /// Wraps what evaluates it.
    package init(isForEffect: Bool = false, _ body: @escaping (Value) throws -> Outcome) {
      self.body = body
      self.isForEffect = isForEffect
    }

    /// Runs it on a row (a record) or item, bound to `$it` and, for a row, its columns by name.
    ///
    /// - Throws: what the script throws.
    package func callAsFunction(_ item: Value) throws -> Value {
      try body(item).value
    }

    /// Runs it and tells what was compared.
    ///
    /// - Throws: what the script throws.
    package func outcome(_ item: Value) throws -> Outcome {
      try body(item)
    }
  }

  /// A text argument or option, or nil where it is absent. Numbers are given as their text.
  package func text(_ name: String) -> String? {
    (arguments[name] ?? options[name]).map(\.plainText)
  }

  /// A repeated text argument; empty where it is absent.
  package func texts(_ name: String) -> [String] {
    switch arguments[name] ?? options[name] {
    case .list(let values): values.map(\.plainText)
    case let value?: [value.plainText]
    case nil: []
    }
  }

  /// A whole number, or nil where it is absent.
  package func integer(_ name: String) -> Int? {
    guard case .integer(let value)? = arguments[name] ?? options[name] else { return nil }
    return value
  }

  /// Whether a switch was given.
  package func has(_ option: String) -> Bool {
    options[option] != nil
  }

  /// The table that came through the pipe, or nil.
  package var table: Table? {
    guard case .table(let table) = input else { return nil }
    return table
  }
}

extension Value {
  /// The value as one piece of text, as interpolation and text arguments use it: numbers in
  /// their shortest form, lists with spaces between, tables as nothing.
  package var plainText: String {
    switch self {
    case .nothing, .table, .page: ""
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .decimal(let value):
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    case .text(let text): text
    case .list(let values): values.map(\.plainText).joined(separator: " ")
    case .record(let record): record.fields.map(\.value.plainText).joined(separator: " ")
    }
  }
}
