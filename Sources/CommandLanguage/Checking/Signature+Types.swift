extension Signature {
  /// The type of what it gives for an input; `words` are those of the call, nil where they are not
  /// known yet, `expression` is the type of a column of what its expression over a row gives.
  func output(
    for input: ValueType,
    words: [String]?,
    expression: ColumnType?
  ) -> ValueType {
    switch output {
    case .fixed(let type): return type
    case .sameAsInput: return input
    case .derived(let derive):
      guard let words else { return .any }
      return derive(input, words)
    case .withColumn:
      guard let name = words?.first, let expression else { return .table(nil) }
      return .table(input.schema?.with(Column(name, expression, "")))
    }
  }

  /// How many arguments stand before a condition or another expression over a row's columns; nil where
  /// it takes none.
  package var expressionPlace: Int? {
    parameters.firstIndex { $0.kind == .condition || $0.kind == .expression }
  }
}

extension ValueType {
  /// The type of one item of it, as `for` and `each` see it.
  var item: ValueType {
    switch self {
    case .table: .record
    default: .any
    }
  }

  /// The type of a column of such values; nil where it is not known or none can hold them.
  package var columnType: ColumnType? {
    switch self {
    case .number: .number
    case .text: .text
    case .boolean: .boolean
    case .list: .list
    case .any, .nothing, .record, .table, .page: nil
    }
  }
}

extension ArgumentKind {
  /// What is expected, for an error: "a whole number".
  var description: String {
    switch self {
    case .any, .text, .settingValue: "a text"
    case .integer: "a whole number"
    case .number: "a number"
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .article: "an article"
    case .finding: "an id"
    case .file: "a file"
    case .column: "a column"
    case .summedColumn(let ofNumbers): ofNumbers ? "a column of numbers" : "a column"
    case .command: "a command"
    case .setting: "a setting"
    case .condition: "a condition"
    case .expression: "a number, a text, true or false, or a list"
    case .block: "a block { ... }"
    }
  }
}

extension Definition {
  /// How it is called, for checks, help and completion.
  package var signature: Signature {
    Signature(
      name: name,
      summary: "Defined in this session.",
      group: "Your own",
      output: .fixed(.any),
      parameters: parameters.map { parameter in
        .init(parameter.name, .any, parameter.standard == nil ? .required : .optional, "")
      }
    )
  }
}
