extension Interpreter {
  /// Runs a pipeline; `row` is the row whose columns bare words in it can name.
  func run(_ pipeline: Pipeline, _ frame: Frame, row: Record?) throws -> Value {
    var value = Value.nothing
    for (index, stage) in pipeline.stages.enumerated() {
      try checkInterrupt(stage.range)
      value = try run(stage, input: value, isFirst: index == 0, frame, row: row)
    }
    return value
  }

  private func run(
    _ stage: Stage,
    input: Value,
    isFirst: Bool,
    _ frame: Frame,
    row: Record?
  ) throws -> Value {
    switch stage {
    case .call(let call):
      return try run(call, input: input, isFirst: isFirst, frame, row: row)
    case .expression(let expression):
      return try evaluate(expression, frame, row: row)
    case .conditional(let branches, let otherwise, _):
      for branch in branches {
        let condition = try evaluate(branch.condition, frame, row: row)
        if try isTrue(condition, branch.condition.range) {
          return try runInside(branch.body, frame)
        }
      }
      return try otherwise.map { try runInside($0, frame) } ?? .nothing
    case .attempt(let body, let otherwise, _):
      let outerDepth = depth
      do {
        return try runInside(body, frame)
      } catch let error where !(error is Finished) {
        let diagnostic = Diagnostic(error)
        guard diagnostic.failure != .interrupted else { throw error }
        depth = outerDepth
        guard let otherwise else { return .nothing }
        let scope = Scope(inside: frame.scope)
        scope.bind("error", to: .text(diagnostic.message))
        return try run(otherwise, Frame(scope: scope, source: frame.source))
      }
    }
  }

  func isTrue(_ value: Value, _ range: SourceRange) throws -> Bool {
    switch value {
    case .boolean(let isTrue): return isTrue
    // A column without a value is not true.
    case .nothing: return false
    default: throw RunError.notACondition(found: value.type.description, range)
    }
  }

  // MARK: - Calls

  private func run(
    _ syntax: CallSyntax,
    input: Value,
    isFirst: Bool,
    _ frame: Frame,
    row: Record?
  ) throws -> Value {
    if let defined = definitions[syntax.name] {
      return try run(defined, syntax, frame, row: row)
    }
    guard let callable = callables[syntax.name] else {
      throw CheckError.unknownCommand(syntax.name, nearest: nil, syntax.nameRange)
    }
    let binding = try CallBinding(syntax, to: callable.signature)
    if binding.asksForHelp { return try help(for: syntax) }
    if !isFirst { try check(input, for: callable.signature, syntax) }
    let call = try makeCall(syntax, binding, input: input, frame, row: row)
    do {
      return try bounded(callable.run(call), syntax.range)
    } catch let error where !(error is Finished) {
      var diagnostic = Diagnostic(error)
      if diagnostic.range == nil {
        diagnostic.range = diagnostic.argument.flatMap { call.ranges[$0] } ?? syntax.range
      }
      if diagnostic.source == nil { diagnostic.source = frame.source }
      throw diagnostic
    }
  }

  private func check(_ input: Value, for signature: Signature, _ syntax: CallSyntax) throws {
    let expected: ValueType
    switch signature.input {
    case .none: return
    case .optional(let type), .required(let type): expected = type
    }
    // Nothing flows through: a pipeline that found nothing is no mistake.
    guard input.type.fits(expected) || input == .nothing else {
      throw RunError.unsuitableInput(
        of: signature.name,
        expected: expected.description,
        found: input.type.description,
        syntax.nameRange
      )
    }
  }

  private func help(for syntax: CallSyntax) throws -> Value {
    guard let help = callables["help"], let parameter = help.signature.parameters.first else {
      return .nothing
    }
    return try help.run(
      Call(
        name: "help",
        input: .nothing,
        range: syntax.range,
        arguments: [parameter.name: .text(syntax.name)]
      )
    )
  }

  /// Runs a definition with its parameters bound to the call's arguments.
  private func run(
    _ defined: Defined,
    _ syntax: CallSyntax,
    _ frame: Frame,
    row: Record?
  ) throws -> Value {
    let definition = defined.definition
    let binding = try CallBinding(syntax, to: definition.signature)
    if binding.asksForHelp {
      let names = definition.parameters.map { $0.name.uppercased() }
      return .text(([definition.name] + names).joined(separator: " "))
    }
    let scope = Scope(inside: globals, isClosed: true)
    let inner = Frame(scope: scope, source: defined.source)
    for (parameter, tied) in zip(definition.parameters, binding.parameters) {
      guard let argument = tied.arguments.first else { continue }
      scope.bind(parameter.name, to: try value(of: argument, as: .any, frame, row: row))
    }
    do {
      for (parameter, tied) in zip(definition.parameters, binding.parameters) {
        guard tied.arguments.isEmpty, let standard = parameter.standard else { continue }
        scope.bind(parameter.name, to: try evaluate(standard, inner, row: nil))
      }
      return try run(definition.body, inner)
    } catch {
      throw located(error, in: defined.source)
    }
  }
}
