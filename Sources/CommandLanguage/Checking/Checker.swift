/// Checks a script before anything runs: every call against its signature, every variable and
/// column that can be known, every pipe.
struct Checker {
  /// What the check knows: grows as it goes through a script.
  struct Environment {
    /// Signatures of commands and definitions by name.
    var signatures: [String: Signature]
    /// Types of variables by name.
    var variables: [String: ValueType]
    /// Names that cannot be given to definitions.
    var reserved: Set<String>
  }

  private(set) var environment: Environment
  /// The statements of a script that `source` names.
  let included: (String, SourceRange) throws(CheckError) -> [Statement]

  init(
    _ environment: Environment,
    included: @escaping (String, SourceRange) throws(CheckError) -> [Statement]
  ) {
    self.environment = environment
    self.included = included
  }

  // MARK: - Statements

  /// Checks a statement and takes in what it defines.
  ///
  /// - Returns: the type of its value.
  @discardableResult
  mutating func check(_ statement: Statement) throws(CheckError) -> ValueType {
    switch statement {
    case .pipeline(let pipeline):
      return try check(pipeline)
    case .letVariable(let name, _, let value, _):
      environment.variables[name] = try check(value)
    case .forEach(let name, _, let items, let body, _):
      let type = try check(items)
      try scoped { (checker) throws(CheckError) in
        checker.environment.variables[name] = type.item
        try checker.check(body)
      }
    case .define(let definition):
      try check(definition)
    case .alias(let name, _, let range):
      if environment.reserved.contains(name) || Parser.keywords.contains(name) {
        throw .nameTaken(name, range)
      }
    case .include(let path, let range):
      for statement in try included(path, range) { try check(statement) }
    }
    return .nothing
  }

  private mutating func check(_ definition: Definition) throws(CheckError) {
    guard !environment.reserved.contains(definition.name),
      !Parser.keywords.contains(definition.name)
    else { throw .nameTaken(definition.name, definition.nameRange) }
    environment.signatures[definition.name] = definition.signature
    for parameter in definition.parameters {
      if let standard = parameter.standard { _ = try check(standard, row: nil) }
    }
    try scoped { (checker) throws(CheckError) in
      for parameter in definition.parameters {
        checker.environment.variables[parameter.name] = .any
      }
      try checker.check(definition.body)
    }
  }

  /// Checks a block in a scope of its own; gives the type of its last statement.
  @discardableResult
  private mutating func check(_ block: Block) throws(CheckError) -> ValueType {
    var type = ValueType.nothing
    try scoped { (checker) throws(CheckError) in
      for statement in block.statements { type = try checker.check(statement) }
    }
    return type
  }

  private mutating func scoped(
    _ body: (inout Checker) throws(CheckError) -> Void
  ) throws(CheckError) {
    let before = environment
    defer {
      // A variable from around the block that the block gave another type may have either after it.
      let after = environment.variables
      environment = before
      for (name, type) in before.variables where after[name] != type {
        environment.variables[name] = .any
      }
    }
    try body(&self)
  }

  // MARK: - Pipelines

  /// Checks a pipeline; gives the type of its value.
  mutating func check(_ pipeline: Pipeline, row: ValueType? = nil) throws(CheckError) -> ValueType {
    var type = ValueType.nothing
    for (index, stage) in pipeline.stages.enumerated() {
      type = try check(stage, input: type, isFirst: index == 0, row: row)
    }
    return type
  }

  private mutating func check(
    _ stage: Stage,
    input: ValueType,
    isFirst: Bool,
    row: ValueType?
  ) throws(CheckError) -> ValueType {
    if case .call(let call) = stage {
      return try check(call, input: input, isFirst: isFirst, row: row)
    }
    guard isFirst else { throw .takesNoInput(stage.range) }
    switch stage {
    case .call: return .any
    case .expression(let expression): return try check(expression, row: row)
    case .conditional(let branches, let otherwise, _):
      var types: [ValueType] = []
      for branch in branches {
        _ = try check(branch.condition, row: row)
        types.append(try check(branch.body))
      }
      types.append(try otherwise.map { (block) throws(CheckError) in try check(block) } ?? .nothing)
      return Self.common(types)
    case .attempt(let body, let otherwise, _):
      var types = [try check(body)]
      if let otherwise {
        try scoped { (checker) throws(CheckError) in
          checker.environment.variables["error"] = .text
          types.append(try checker.check(otherwise))
        }
      } else {
        types.append(.nothing)
      }
      return Self.common(types)
    }
  }

  private static func common(_ types: [ValueType]) -> ValueType {
    guard let first = types.first, types.allSatisfy({ $0 == first }) else { return .any }
    return first
  }

  // MARK: - Calls

  private mutating func check(
    _ call: CallSyntax,
    input: ValueType,
    isFirst: Bool,
    row: ValueType?
  ) throws(CheckError) -> ValueType {
    guard let signature = environment.signatures[call.name] else {
      throw .unknownCommand(
        call.name,
        nearest: nearest(
          to: call.name,
          among: environment.signatures.keys.sorted() + Parser.keywords
        ),
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
    switch signature.input {
    case .none:
      if !isFirst {
        throw .unsuitableInput(
          of: signature.name,
          expected: nil,
          found: input.description,
          call.nameRange
        )
      }
    case .optional(let expected):
      if !isFirst, !input.fits(expected) {
        throw .unsuitableInput(
          of: signature.name,
          expected: expected.description,
          found: input.description,
          call.nameRange
        )
      }
    case .required(let expected):
      if isFirst {
        throw .missingInput(of: signature.name, expected: expected.description, call.nameRange)
      }
      if !input.fits(expected) {
        throw .unsuitableInput(
          of: signature.name,
          expected: expected.description,
          found: input.description,
          call.nameRange
        )
      }
    }
  }

  private mutating func check(
    _ argument: CallSyntax.Argument,
    as kind: ArgumentKind,
    input: ValueType,
    row: ValueType?
  ) throws(CheckError) {
    switch argument {
    case .word, .value(.literal):
      try check(argument.literalText ?? "", argument.range, as: kind, input: input)
    case .value(let expression), .optionValue(_, let expression, _):
      _ = try check(expression, row: row)
    case .condition(let expression):
      _ = try check(expression, row: input == .nothing ? row ?? .nothing : input)
    case .block(let block):
      guard kind == .block || kind == .any else {
        throw .unsuitableWord("{", expected: kind.description, nearest: nil, block.range)
      }
      try scoped { (checker) throws(CheckError) in
        checker.environment.variables["it"] = input.item
        try checker.check(block)
      }
    }
  }

  /// Checks a word whose text is known.
  private func check(
    _ word: String,
    _ range: SourceRange,
    as kind: ArgumentKind,
    input: ValueType
  ) throws(CheckError) {
    switch kind {
    case .integer:
      if Int(word) == nil {
        throw .unsuitableWord(word, expected: kind.description, nearest: nil, range)
      }
    case .number:
      if Double(word) == nil {
        throw .unsuitableWord(word, expected: kind.description, nearest: nil, range)
      }
    case .choice(let words):
      if !words.contains(word) {
        throw .unsuitableWord(
          word,
          expected: kind.description,
          nearest: nearest(to: word, among: words),
          range
        )
      }
    case .column:
      guard case .table(let schema?) = input else { return }
      if schema.index(of: word) == nil {
        throw .unknownColumn(word, of: schema.noun, known: schema.columns.map(\.name), range)
      }
    case .block:
      throw .unsuitableWord(word, expected: kind.description, nearest: nil, range)
    case .any, .text, .article, .finding, .file, .command, .setting, .condition: break
    }
  }

  // MARK: - Expressions

  /// Checks an expression; `row` is the type whose columns bare words can name.
  mutating func check(_ expression: Expression, row: ValueType?) throws(CheckError) -> ValueType {
    switch expression {
    case .literal(let value, _): return value.type
    case .word: return .any
    case .interpolation(let pieces, _):
      for piece in pieces { _ = try check(piece, row: row) }
      return .text
    case .variable(let name, let path, let range):
      guard let type = environment.variables[name] else {
        throw .unknownVariable(
          name,
          nearest: nearest(to: name, among: environment.variables.keys.sorted()),
          range
        )
      }
      return path.isEmpty ? type : .any
    case .list(let items, _):
      for item in items { _ = try check(item, row: row) }
      return .list
    case .negation(let operand, _):
      _ = try check(operand, row: row)
      return .number
    case .inversion(let operand, _):
      _ = try check(operand, row: row)
      return .boolean
    case .binary(let symbol, let left, let right, _):
      if symbol.isComparison { try checkColumn(left, right, row: row) }
      _ = try check(left, row: row)
      _ = try check(right, row: row)
      return symbol.precedence <= 4 ? .boolean : .any
    case .pipeline(let pipeline, _):
      return try check(pipeline, row: row)
    }
  }

  /// A bare word on the left of a comparison is a column, unless the right one is.
  private func checkColumn(
    _ left: Expression,
    _ right: Expression,
    row: ValueType?
  ) throws(CheckError) {
    guard case .table(let schema?)? = row, case .word(let word, let range) = left,
      schema.index(of: word) == nil
    else { return }
    if case .word(let other, _) = right, schema.index(of: other) != nil { return }
    throw .unknownColumn(word, of: schema.noun, known: schema.columns.map(\.name), range)
  }
}
