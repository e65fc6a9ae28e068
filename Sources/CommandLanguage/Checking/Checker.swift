/// Checks a script before anything runs: every call against its signature, every variable and
/// column that can be known, every pipe.
struct Checker {
  /// The most scripts that `source` may bring in, each counted as often as it is named.
  static let inclusionLimit = 1000
  /// The most of them inside each other.
  static let inclusionDepthLimit = 20

  var environment: Environment
  /// The script that `source` names.
  let included: (String, SourceRange) throws(CheckError) -> (script: Script, source: ScriptSource)
  /// The paths of the scripts around the statement at hand, outermost first.
  private var including: [String] = []
  private var inclusions = 0
  /// How many of a script's arguments it asks for, as far as it was checked: up to the highest of `$1`, `$2`,
  /// or all of them with `$args`.
  var argumentsUsed = 0

  init(
    _ environment: Environment,
    included:
      @escaping (String, SourceRange) throws(CheckError) -> (script: Script, source: ScriptSource)
  ) {
    self.environment = environment
    self.included = included
  }

  /// Checks a statement and takes in what it defines.
  ///
  /// - Returns: the type of its value.
  @discardableResult
  mutating func check(_ statement: Statement) throws(CheckError) -> ValueType {
    switch statement {
    case .pipeline(let pipeline):
      return try check(pipeline)
    case .letVariable(let name, _, let value, _):
      do throws(CheckError) {
        environment.assign(name, to: .init(try check(value)))
      } catch {
        // The name is known all the same, or every use of it would be a mistake as well.
        environment.assign(name, to: .init(.any))
        throw error.proposingQuotes(for: value, after: "let \(name) =")
      }
    case .forEach(let name, _, let items, let body, _):
      let type = try check(items)
      switch type {
      case .any, .nothing, .list, .table: break
      default: throw .notItems(found: type.description, items.range)
      }
      try scoped { (checker) throws(CheckError) in
        checker.environment.bind(name, to: .init(type.item, row: type.schema))
        try checker.checkInside(body)
      }
    case .define(let definition):
      try check(definition)
    case .alias(let name, _, let range):
      if environment.reserved.contains(name) { throw .nameTaken(name, range) }
    case .include(let path, let range):
      try checkInclusion(of: path, at: range)
    }
    return .nothing
  }

  private mutating func check(_ definition: Definition) throws(CheckError) {
    guard !environment.reserved.contains(definition.name) else {
      throw .nameTaken(definition.name, definition.nameRange)
    }
    environment.define(definition.signature)
    try scoped(isDefinition: true) { (checker) throws(CheckError) in
      for parameter in definition.parameters {
        if let standard = parameter.standard { _ = try checker.check(standard, row: nil) }
        checker.environment.bind(parameter.name, to: .init(.any))
      }
      try checker.checkInside(definition.body)
    }
  }

  private mutating func checkInclusion(
    of path: String,
    at range: SourceRange
  ) throws(CheckError) {
    inclusions += 1
    guard inclusions <= Self.inclusionLimit, including.count < Self.inclusionDepthLimit,
      !including.contains(path)
    else { throw .includedTooDeep(path, range) }
    let (script, source) = try included(path, range)
    including.append(path)
    defer { including.removeLast() }
    for statement in script.statements {
      do throws(CheckError) {
        try check(statement)
      } catch {
        var diagnostic = error.diagnostic
        if diagnostic.source == nil { diagnostic.source = source }
        throw .unreadable(diagnostic)
      }
    }
  }

  // MARK: - Blocks

  /// Checks a block in a scope of its own; gives the type of its last statement.
  @discardableResult
  mutating func check(_ block: Block) throws(CheckError) -> ValueType {
    try scoped { (checker) throws(CheckError) in try checker.checkInside(block) }
  }

  /// Checks a block in the scope there is.
  @discardableResult
  mutating func checkInside(_ block: Block) throws(CheckError) -> ValueType {
    var type = ValueType.nothing
    for statement in block.statements { type = try check(statement) }
    return type
  }

  @discardableResult
  mutating func scoped<Result>(
    isDefinition: Bool = false,
    _ body: (inout Checker) throws(CheckError) -> Result
  ) throws(CheckError) -> Result {
    let mark = environment.enter(isDefinition: isDefinition)
    defer { environment.leave(mark) }
    return try body(&self)
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
    var types: [ValueType] = []
    switch stage {
    case .call: return .any
    case .expression(let expression): return try check(expression, row: row)
    case .conditional(let branches, let otherwise, _):
      for branch in branches {
        try checkCondition(branch.condition, row: row)
        types.append(try check(branch.body))
      }
      types.append(try otherwise.map { (block) throws(CheckError) in try check(block) } ?? .nothing)
    case .attempt(let body, let otherwise, _):
      types.append(try check(body))
      guard let otherwise else { return Self.common(types + [.nothing]) }
      types.append(
        try scoped { (checker) throws(CheckError) in
          checker.environment.bind("error", to: .init(.text))
          return try checker.checkInside(otherwise)
        }
      )
    }
    return Self.common(types)
  }

  private static func common(_ types: [ValueType]) -> ValueType {
    guard let first = types.first, types.allSatisfy({ $0 == first }) else { return .any }
    return first
  }
}
