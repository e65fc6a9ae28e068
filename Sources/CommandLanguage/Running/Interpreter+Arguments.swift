extension Interpreter {
  /// The call that a command gets.
  func makeCall(
    _ syntax: CallSyntax,
    _ binding: CallBinding,
    input: Value,
    _ frame: Frame,
    row: Record?
  ) throws -> Call {
    var arguments: [String: Value] = [:]
    var options: [String: Value] = [:]
    var ranges: [String: SourceRange] = [:]
    var closures: [String: Call.Closure] = [:]
    for (parameter, tied) in binding.parameters {
      guard let first = tied.first else { continue }
      ranges[parameter.name] = SourceRange(
        first.range.lowerBound,
        max(first.range.upperBound, tied.last?.range.upperBound ?? 0)
      )
      if let closure = closure(of: first, as: parameter.kind, frame, row: row) {
        closures[parameter.name] = closure
        continue
      }
      switch parameter.arity {
      case .required, .optional:
        arguments[parameter.name] = try value(
          of: first,
          named: parameter.name,
          as: parameter.kind,
          frame,
          row: row
        )
      case .repeated, .repeatedAtLeastOnce:
        var values: [Value] = []
        for argument in tied {
          let value = try value(
            of: argument,
            named: parameter.name,
            as: parameter.kind,
            frame,
            row: row
          )
          // A list is as many words: `gaps $names`.
          if case .list(let items) = value { values += items } else { values.append(value) }
        }
        arguments[parameter.name] = .list(values)
      }
    }
    for given in binding.options {
      ranges[given.option.name] = given.range
      guard let kind = given.option.kind, let argument = given.value else {
        options[given.option.name] = .boolean(true)
        continue
      }
      options[given.option.name] = try value(
        of: argument,
        named: given.option.name,
        as: kind,
        frame,
        row: row
      )
    }
    return Call(
      name: syntax.name,
      input: input,
      range: syntax.range,
      arguments: arguments,
      options: options,
      ranges: ranges,
      closures: closures
    )
  }

  /// The value of an argument as its parameter wants it.
  func value(
    of argument: CallSyntax.Argument,
    named name: String = "",
    as kind: ArgumentKind,
    _ frame: Frame,
    row: Record?
  ) throws -> Value {
    let value: Value
    switch argument {
    case .word(let word, _): value = kind == .any ? Value(word: word) : .text(word)
    case .value(let expression), .optionValue(_, let expression, _), .condition(let expression):
      value = try evaluate(expression, frame, row: row)
    case .block: value = .nothing
    }
    switch kind {
    case .integer:
      // A script's arguments are text; a number in one will do.
      if case .integer = value { return value }
      if case .decimal(let number) = value, let whole = Int(exactly: number) {
        return .integer(whole)
      }
      if case .text(let text) = value, let number = Int(text) { return .integer(number) }
    case .number:
      if value.number != nil { return value }
      if case .text(let text) = value, let number = Double(text), number.isFinite {
        return .decimal(number)
      }
    case .choice(let words):
      if words.contains(value.plainText) { return .text(value.plainText) }
    default:
      if kind.accepts(value.type) { return value }
      if kind == .text { throw RunError.notText(found: value.type.description, argument.range) }
      throw RunError.unsuitableArgument(
        name.uppercased(),
        expected: kind.description,
        found: value.type.description,
        argument.range
      )
    }
    throw RunError.unsuitableArgument(
      name.uppercased(),
      expected: kind.description,
      found: "‘\(value.plainText)’",
      argument.range
    )
  }

  /// A condition or block as something to run again and again; nil for any other argument.
  private func closure(
    of argument: CallSyntax.Argument,
    as kind: ArgumentKind,
    _ frame: Frame,
    row: Record?
  ) -> Call.Closure? {
    switch argument {
    case .condition(let expression):
      return Call.Closure { [self] item in
        try checkInterrupt(expression.range)
        let scope = Scope(inside: frame.scope)
        if item != .nothing { scope.bind("it", to: item) }
        var inner = row
        if case .record(let record) = item { inner = record }
        let frame = Frame(scope: scope, source: frame.source)
        if kind == .expression {
          let value = try evaluate(expression, frame, row: inner)
          return .init(value: value, column: columnType(of: expression, inner, frame))
        }
        if let (holds, sides) = try comparison(expression, frame, row: inner) {
          return .init(value: .boolean(holds), comparison: sides)
        }
        let value = try evaluate(expression, frame, row: inner)
        return .init(value: .boolean(try isTrue(value, expression.range)))
      }
    case .block(let block):
      return Call.Closure(isForEffect: isForEffect(block)) { [self] item in
        try checkInterrupt(block.range)
        let scope = Scope(inside: frame.scope)
        scope.bind("it", to: item)
        return .init(value: try run(block, Frame(scope: scope, source: frame.source)))
      }
    default: return nil
    }
  }

  /// Whether a block is run for what it does: its last statement gives nothing.
  private func isForEffect(_ block: Block) -> Bool {
    guard case .pipeline(let pipeline)? = block.statements.last else { return true }
    switch pipeline.stages.last {
    case .call(let call):
      if case .fixed(.nothing)? = callables[call.name]?.signature.output { return true }
      return false
    case .conditional(let branches, let otherwise, _):
      return branches.allSatisfy { isForEffect($0.body) } && otherwise.map(isForEffect) ?? true
    default: return false
    }
  }
}
