extension Checker {
  /// Checks a call against its signature; gives the type of its value.
  mutating func check(
    _ call: CallSyntax,
    input: ValueType,
    isFirst: Bool,
    row: ValueType?
  ) throws(CheckError) -> ValueType {
    guard let signature = environment.signatures[call.name] else {
      let known = environment.signatures.keys.sorted() + Parser.keywords
      let meant = known.first {
        environment.signatures[$0]?.otherNames.contains(call.name) == true
      }
      throw .unknownCommand(
        call.name,
        nearest: meant ?? nearest(to: call.name, among: known),
        call.nameRange
      )
    }
    let binding = try CallBinding(call, to: signature)
    if binding.asksForHelp { return .page }
    try check(input, isFirst: isFirst, for: signature, call)
    for (parameter, arguments) in binding.parameters {
      for argument in arguments {
        try check(argument, as: parameter.kind, input: input, row: row)
      }
    }
    for given in binding.options {
      if let kind = given.option.kind, let value = given.value {
        try check(value, as: kind, input: input, row: row)
      }
    }
    return signature.output(for: input, words: binding.words)
  }

  private func check(
    _ input: ValueType,
    isFirst: Bool,
    for signature: Signature,
    _ call: CallSyntax
  ) throws(CheckError) {
    let expected: ValueType
    switch signature.input {
    case .none:
      guard isFirst else {
        throw .unsuitableInput(
          of: signature.name,
          expected: nil,
          found: input.description,
          call.nameRange
        )
      }
      return
    case .optional(let type):
      if isFirst { return }
      expected = type
    case .required(let type):
      if isFirst {
        throw .missingInput(of: signature.name, expected: type.description, call.nameRange)
      }
      expected = type
    }
    guard input.fits(expected) else {
      throw .unsuitableInput(
        of: signature.name,
        expected: expected.description,
        found: input.description,
        call.nameRange
      )
    }
  }

  // MARK: - Arguments

  private mutating func check(
    _ argument: CallSyntax.Argument,
    as kind: ArgumentKind,
    input: ValueType,
    row: ValueType?
  ) throws(CheckError) {
    if let text = argument.literalText {
      return try check(text, argument.range, as: kind, input: input)
    }
    switch argument {
    case .word: break
    case .value(let expression), .optionValue(_, let expression, _):
      let type = try check(expression, row: row)
      guard kind != .block, kind.accepts(type) else {
        throw .unsuitableValue(
          found: type.description,
          expected: kind.description,
          expression.range
        )
      }
    case .condition(let expression):
      let inner = input == .nothing ? row ?? .nothing : input
      try scoped { (checker) throws(CheckError) in
        if input != .nothing { checker.bindItem(of: input) }
        try checker.checkCondition(expression, row: inner)
      }
    case .block(let block):
      guard kind == .block else {
        throw .unsuitableValue(found: "a block", expected: kind.description, block.range)
      }
      try scoped { (checker) throws(CheckError) in
        checker.bindItem(of: input)
        try checker.checkInside(block)
      }
    }
  }

  /// Makes `$it` a row or item of what comes through the pipe.
  private mutating func bindItem(of input: ValueType) {
    environment.bind("it", to: .init(input.item, row: input.schema))
  }

  /// Checks a word whose text is known.
  private func check(
    _ word: String,
    _ range: SourceRange,
    as kind: ArgumentKind,
    input: ValueType
  ) throws(CheckError) {
    var near: String?
    switch kind {
    case .integer:
      if Int(word) != nil { return }
    case .number:
      if let number = Double(word), number.isFinite { return }
    case .choice(let words):
      if words.contains(word) { return }
      near = nearest(to: word, among: words) ?? abbreviation(of: word, among: words)
    case .column:
      guard let schema = input.schema, schema.index(of: word) == nil else { return }
      throw .unknownColumn(word, of: schema.noun, known: schema.columns.map(\.name), range)
    case .block: break
    case .any, .text, .article, .finding, .file, .command, .setting, .settingValue, .condition:
      return
    }
    throw .unsuitableWord(word, expected: kind.description, nearest: near, range)
  }
}

extension ArgumentKind {
  /// Whether a value of a type may stand for such an argument; what is not known may.
  func accepts(_ type: ValueType) -> Bool {
    switch (self, type) {
    case (_, .any), (.any, _), (.condition, _): true
    case (_, .page), (_, .table), (_, .nothing): false
    case (.integer, .boolean), (.number, .boolean): false
    // A row or list of several words is a text, but names no single thing.
    case (.text, _), (.settingValue, _): true
    case (_, .record): false
    default: true
    }
  }
}
