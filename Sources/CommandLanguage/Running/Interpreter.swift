/// Runs scripts: parses, checks everything, then goes through the statements.
///
/// Single-threaded. Variables, definitions and aliases stay from one run to the next, as a prompt
/// wants. The value of a statement is shown, unless it is the last of a block whose value is wanted:
/// that one is the block's.
package final class Interpreter {
  /// How a run ended.
  package enum Outcome: Sendable, Equatable {
    case succeeded
    /// Something asked for failed.
    case failed
    /// The script could not be understood.
    case misunderstood
    case interrupted

    /// The exit status that tells of it.
    package var exitStatus: Int32 {
      switch self {
      case .succeeded: 0
      case .failed: 1
      case .misunderstood: 2
      case .interrupted: 130
      }
    }
  }

  /// A command that a script made, and the script it stands in.
  struct Defined {
    let definition: Definition
    let source: ScriptSource
  }

  unowned let host: any Host
  let callables: [String: any Callable]
  var definitions: [String: Defined] = [:]
  var aliases: [String: String] = [:]
  let globals = Scope()
  /// Scripts that `source` named, by path, as they were when the run began.
  var included: [String: (script: Script, source: ScriptSource)] = [:]
  /// The paths being included, outermost first.
  var including: [String] = []
  /// The arguments that a script was given.
  private var arguments: [Value] = []
  /// How much of the stack is taken by what runs inside each other; see `descend`.
  var depth = 0

  /// Makes an interpreter of some commands; a later one of the same name takes the earlier's place.
  package init(callables: [any Callable], host: any Host) {
    self.host = host
    self.callables = Dictionary(
      callables.map { ($0.signature.name, $0) },
      uniquingKeysWith: { $1 }
    )
    globals.bind("args", to: .list([]))
  }

  /// Gives a variable a value: a script's arguments, say.
  ///
  /// The texts of `args` become what bare words would be: `12` a number.
  package func bind(_ name: String, to value: Value) {
    guard name == "args", case .list(let items) = value else {
      globals.bind(name, to: value)
      return
    }
    arguments = items.map { item in
      if case .text(let text) = item { Value(word: text) } else { item }
    }
    globals.bind(name, to: .list(arguments))
  }

  /// Parses, checks and runs a script. Everything that goes wrong is reported to the host.
  ///
  /// Without `keepGoing` nothing runs unless all of it can be understood, and the first failure ends
  /// it; with it, a statement that fails is reported and the rest goes on.
  package func run(_ source: ScriptSource, keepGoing: Bool = false) -> Outcome {
    let script: Script
    included = [:]
    do throws(ParseError) {
      script = try Parser.parse(source.text, grammar: grammar)
    } catch {
      report(error, in: source)
      return .misunderstood
    }
    var outcome = Outcome.succeeded
    var checker = makeChecker()
    var runnable: [Statement] = []
    for statement in script.statements {
      do {
        try checker.check(statement)
        runnable.append(statement)
      } catch {
        outcome = worse(outcome, report(error, in: source))
        if !keepGoing { return outcome }
      }
    }
    if let surplus = arguments.dropFirst(checker.argumentsUsed).first {
      outcome = worse(outcome, report(CheckError.unusedArgument(surplus.plainText), in: source))
      if !keepGoing { return outcome }
    }
    for statement in runnable {
      host.willRun(statement: statement.range, of: source)
      do {
        let value = try run(statement, Frame(scope: globals, source: source))
        if value != .nothing { host.show(value) }
      } catch is Finished {
        return outcome
      } catch {
        outcome = worse(outcome, report(error, in: source))
        if !keepGoing || outcome == .interrupted { return outcome }
      }
      if host.isFinished { return outcome }
    }
    return outcome
  }

  /// What the parser must know of the commands and aliases there are.
  package var grammar: Parser.Grammar {
    let commands = callables
    return Parser.Grammar(
      expressionPlace: { commands[$0]?.signature.expressionPlace },
      aliases: aliases,
      aliasesOfIncluded: { [weak self] path in self?.aliases(ofIncluded: path) ?? [:] }
    )
  }

  /// Signatures of every command and definition, sorted by name.
  package var signatures: [Signature] {
    allSignatures.values.sorted { $0.name < $1.name }
  }

  /// Names and types of the variables there are.
  package var variables: [String: ValueType] { globals.types }

  /// Words of the aliases, by name.
  package var aliasWords: [String: String] { aliases }

  // MARK: - Checking

  var allSignatures: [String: Signature] {
    callables.mapValues(\.signature)
      .merging(definitions.mapValues(\.definition.signature)) { $1 }
  }

  func makeChecker() -> Checker {
    Checker(
      .init(signatures: allSignatures, variables: globals.types, reserved: Set(callables.keys)),
      included: { [self] (path, range) throws(CheckError) in
        try include(path, at: range)
      }
    )
  }

  // MARK: - Reporting

  /// Reports an error; one without a source is about `source`.
  @discardableResult
  func report(_ error: any Error, in source: ScriptSource) -> Outcome {
    var diagnostic = Diagnostic(error)
    if diagnostic.source == nil { diagnostic.source = source }
    host.report(diagnostic)
    return switch diagnostic.failure {
    case .failed: .failed
    case .misunderstood: .misunderstood
    case .interrupted: .interrupted
    }
  }

  private func worse(_ left: Outcome, _ right: Outcome) -> Outcome {
    left.exitStatus >= right.exitStatus ? left : right
  }
}

/// Thrown to leave everything once `quit` was called.
struct Finished: Error {}

/// Where a statement runs: its variables and the script it stands in.
struct Frame {
  let scope: Scope
  let source: ScriptSource
}
