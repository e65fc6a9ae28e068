extension Interpreter {
  /// Runs a statement; gives the value of a pipeline, nothing of the others.
  func run(_ statement: Statement, _ frame: Frame) throws -> Value {
    switch statement {
    case .pipeline(let pipeline):
      return try run(pipeline, frame, row: nil)
    case .letVariable(let name, _, let value, _):
      frame.scope.assign(name, to: try run(value, frame, row: nil))
    case .forEach(let name, _, let items, let body, _):
      try runLoop(name, items, body, frame)
    case .define(let definition):
      definitions[definition.name] = Defined(definition: definition, source: frame.source)
    case .alias(let name, let words, _):
      aliases[name] = words
    case .include(let path, let range):
      let (script, source) = try include(path, at: range)
      let inner = Frame(scope: frame.scope, source: source)
      for statement in script.statements {
        do {
          try show(run(statement, inner))
        } catch {
          throw located(error, in: source)
        }
        if host.isFinished { throw Finished() }
      }
    }
    return .nothing
  }

  private func runLoop(
    _ name: String,
    _ items: Pipeline,
    _ body: Block,
    _ frame: Frame
  ) throws {
    let value = try run(items, frame, row: nil)
    let rows: [Value]
    switch value {
    case .list(let items): rows = items
    case .table(let table): rows = table.rows.indices.map { .record(table.record(at: $0)) }
    case .nothing: rows = []
    default: throw RunError.notItems(found: value.type.description, items.range)
    }
    for row in rows {
      try checkInterrupt(items.range)
      let scope = Scope(inside: frame.scope)
      scope.bind(name, to: row)
      try show(run(body, Frame(scope: scope, source: frame.source)))
    }
  }

  /// Runs a block in the scope given; shows the values of all statements but the last, which is
  /// the block's.
  func run(_ block: Block, _ frame: Frame) throws -> Value {
    try descend(by: 4, at: block.range)
    defer { depth -= 4 }
    var last = Value.nothing
    for (index, statement) in block.statements.enumerated() {
      last = try run(statement, frame)
      if host.isFinished { throw Finished() }
      if index < block.statements.count - 1 { show(last) }
    }
    return last
  }

  /// Runs a block in a scope of its own.
  func runInside(_ block: Block, _ frame: Frame) throws -> Value {
    try run(block, Frame(scope: Scope(inside: frame.scope), source: frame.source))
  }

  /// Counts what runs inside something else, in units of the stack that an expression takes; who
  /// calls it takes the units back.
  ///
  /// A block with its statements and calls takes about four. The limit keeps all of it within the
  /// eight megabytes of a program's first thread, even without optimization: a unit is up to 6 KB.
  func descend(by units: Int, at range: SourceRange) throws {
    guard depth + units <= 1000 else { throw RunError.tooDeep(range) }
    depth += units
  }

  private func show(_ value: Value) {
    if value != .nothing { host.show(value) }
  }

  func checkInterrupt(_ range: SourceRange) throws {
    if host.isInterrupted { throw RunError.interrupted(range) }
  }

  /// An error as a diagnostic about a script, so that one from an included script or a definition
  /// shows that script's lines.
  func located(_ error: any Error, in source: ScriptSource) -> any Error {
    if error is Finished { return error }
    var diagnostic = Diagnostic(error)
    if diagnostic.source == nil { diagnostic.source = source }
    return diagnostic
  }
}
