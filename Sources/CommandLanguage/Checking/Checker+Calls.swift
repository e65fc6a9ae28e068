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
    var expression: ColumnType?
    for (parameter, arguments) in binding.parameters {
      // A list has no need of a column.
      if case .summedColumn = parameter.kind, arguments.isEmpty, case .table = input {
        throw .missingArgument(parameter.name, of: signature.name, call.range)
      }
      for argument in arguments {
        let type = try check(argument, as: parameter.kind, input: input, row: row)
        if parameter.kind == .expression {
          expression = columnType(of: argument, type, input: input)
        }
      }
    }
    for given in binding.options {
      if let kind = given.option.kind, let value = given.value {
        try check(value, as: kind, input: input, row: row)
      }
    }
    return signature.output(for: input, words: binding.words, expression: expression)
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

  /// Checks an argument; gives the type of its value.
  @discardableResult
  private mutating func check(
    _ argument: CallSyntax.Argument,
    as kind: ArgumentKind,
    input: ValueType,
    row: ValueType?
  ) throws(CheckError) -> ValueType {
    if let text = argument.literalText {
      try check(text, argument.range, as: kind, input: input)
      return .text
    }
    switch argument {
    case .word: return .text
    case .value(let expression), .optionValue(_, let expression, _):
      let type: ValueType
      do throws(CheckError) {
        type = try check(expression, row: row)
      } catch {
        throw kind == .text || kind == .file ? error.proposingQuotes : error
      }
      try check(type, at: expression.range, as: kind)
      return type
    case .condition(let expression):
      let inner = input == .nothing ? row ?? .nothing : input
      return try scoped { (checker) throws(CheckError) in
        if input != .nothing { checker.bindItem(of: input) }
        guard kind == .expression else {
          try checker.checkCondition(expression, row: inner)
          return .boolean
        }
        let type = try checker.checkOperand(expression, row: inner)
        try checker.check(type, at: expression.range, as: kind)
        return type
      }
    case .block(let block):
      guard kind == .block else {
        throw .unsuitableValue(found: "a block", expected: kind.description, block.range)
      }
      try scoped { (checker) throws(CheckError) in
        checker.bindItem(of: input)
        try checker.checkInside(block)
      }
      return .nothing
    }
  }

  /// The type of a column of an expression's values: that of the column it names, where it names one.
  private mutating func columnType(
    of argument: CallSyntax.Argument,
    _ type: ValueType,
    input: ValueType
  ) -> ColumnType? {
    guard case .condition(let expression) = argument else { return type.columnType }
    let mark = environment.enter()
    defer { environment.leave(mark) }
    bindItem(of: input)
    return column(of: expression, row: input)?.type.kept ?? type.columnType
  }

  /// Checks that a value of a type may stand for an argument.
  private func check(
    _ type: ValueType,
    at range: SourceRange,
    as kind: ArgumentKind
  ) throws(CheckError) {
    guard kind == .block || !kind.accepts(type) else { return }
    if kind == .text { throw .notText(found: type.description, range) }
    throw .unsuitableValue(found: type.description, expected: kind.description, range)
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
    case .column: return try checkColumn(word, range, of: input.schema)
    case .summedColumn(let ofNumbers):
      let schema = input.schema?.grouped(for: word) ?? input.schema
      try checkColumn(word, range, of: schema)
      guard ofNumbers, let type = schema?.column(word)?.type, !type.isNumeric else { return }
      throw .unsuitableValue(
        found: "a column of \(type.valueType.description)",
        expected: kind.description,
        range
      )
    case .block: break
    case .any, .text, .article, .finding, .file, .command, .setting, .settingValue, .condition,
      .expression:
      return
    }
    throw .unsuitableWord(word, expected: kind.description, nearest: near, range)
  }

  private func checkColumn(
    _ name: String,
    _ range: SourceRange,
    of schema: TableSchema?
  ) throws(CheckError) {
    guard let schema, schema.index(of: name) == nil else { return }
    throw .unknownColumn(name, of: schema.noun, known: schema.columns.map(\.name), range)
  }
}

extension ArgumentKind {
  /// Whether a value of a type may stand for such an argument; what is not known may.
  func accepts(_ type: ValueType) -> Bool {
    switch (self, type) {
    case (_, .any), (.any, _), (.condition, _): true
    case (.text, .nothing), (.expression, .nothing): true
    case (_, .page), (_, .table), (_, .nothing): false
    case (.integer, .boolean), (.number, .boolean): false
    // A row or list of several words is a text, but names no single thing.
    case (.text, _), (.settingValue, _): true
    case (_, .record): false
    default: true
    }
  }
}
