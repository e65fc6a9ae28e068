extension Signature {
  /// The type of what it gives for an input; `words` are those of the call, nil where they are not
  /// known yet.
  func output(for input: ValueType, words: [String]?) -> ValueType {
    switch output {
    case .fixed(let type): return type
    case .sameAsInput: return input
    case .derived(let derive):
      guard let words else { return .any }
      return derive(input, words)
    }
  }

  /// Whether its first argument is a condition over a row's columns.
  package var takesCondition: Bool {
    parameters.first?.kind == .condition
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
    case .command: "a command"
    case .setting: "a setting"
    case .condition: "a condition"
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
