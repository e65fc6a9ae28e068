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
