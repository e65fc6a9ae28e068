/// A parsed script.
package struct Script: Sendable, Equatable {
  /// Its statements in order.
  package let statements: [Statement]
  /// The words of the aliases that it makes, and the scripts it names with `source`.
  package let aliases: [String: String]
}

/// One statement.
package indirect enum Statement: Sendable, Equatable {
  /// A pipeline whose value is shown.
  case pipeline(Pipeline)
  /// `let name = pipeline`
  case letVariable(name: String, nameRange: SourceRange, value: Pipeline, range: SourceRange)
  /// `for name in pipeline { body }`
  case forEach(
    name: String,
    nameRange: SourceRange,
    items: Pipeline,
    body: Block,
    range: SourceRange
  )
  /// `def name(parameters) { body }`
  case define(Definition)
  /// `alias name = words`: a call, as typed
  case alias(name: String, words: String, range: SourceRange)
  /// `source path`
  case include(path: String, range: SourceRange)

  /// Where it stands, from its first word to its last.
  package var range: SourceRange {
    switch self {
    case .pipeline(let pipeline): pipeline.range
    case .letVariable(_, _, _, let range), .forEach(_, _, _, _, let range): range
    case .define(let definition): definition.range
    case .alias(_, _, let range), .include(_, let range): range
    }
  }
}

/// Statements between braces.
package struct Block: Sendable, Equatable {
  package let statements: [Statement]
  package let range: SourceRange
}

/// A command made in a script.
package struct Definition: Sendable, Equatable {
  package let name: String
  package let nameRange: SourceRange
  package let parameters: [Parameter]
  package let body: Block
  package let range: SourceRange

  /// A parameter; one with a standard value may be left out.
  package struct Parameter: Sendable, Equatable {
    package let name: String
    package let standard: Expression?
  }
}

/// Calls and expressions, each given the value of the one before.
package struct Pipeline: Sendable, Equatable {
  package let stages: [Stage]
  package let range: SourceRange
}

/// A piece of a pipeline.
package indirect enum Stage: Sendable, Equatable {
  case call(CallSyntax)
  /// A value; stands first alone.
  case expression(Expression)
  /// `if condition { } else { }`, the conditions in order.
  case conditional(branches: [Branch], otherwise: Block?, range: SourceRange)
  /// `try { } else { }`
  case attempt(body: Block, otherwise: Block?, range: SourceRange)

  /// A condition and what runs where it holds.
  package struct Branch: Sendable, Equatable {
    package let condition: Expression
    package let body: Block
  }

  /// Where it stands.
  package var range: SourceRange {
    switch self {
    case .call(let call): call.range
    case .expression(let expression): expression.range
    case .conditional(_, _, let range), .attempt(_, _, let range): range
    }
  }
}

/// A call as typed: its words are tied to parameters and options when its signature is known.
package struct CallSyntax: Sendable, Equatable {
  package let name: String
  package let nameRange: SourceRange
  package let arguments: [Argument]
  package let range: SourceRange

  /// A word, a value, a condition or a block.
  package enum Argument: Sendable, Equatable {
    /// A bare word, `--option` and `--option=value` among them.
    case word(String, SourceRange)
    /// A quoted text, variable, list or parenthesis.
    case value(Expression)
    /// An option with its value in one word: `--option="..."`.
    case optionValue(name: String, value: Expression, range: SourceRange)
    /// An expression over a row's columns.
    case condition(Expression)
    case block(Block)

    /// Where it stands.
    package var range: SourceRange {
      switch self {
      case .word(_, let range), .optionValue(_, _, let range): range
      case .value(let expression), .condition(let expression): expression.range
      case .block(let block): block.range
      }
    }
  }
}
