/// Which column a value is from: it says how the value compares and prints.
extension Interpreter {
  /// The type of the column that an expression takes its value from: a word of the row at hand,
  /// `$name.column`, or one value of the rows of a pipeline.
  func columnType(of expression: Expression, _ row: Record?, _ frame: Frame) -> ColumnType? {
    switch expression {
    case .word(let word, _):
      return row?.schema?.column(word)?.type
    case .variable(let name, let path, _) where path.count == 1:
      return frame.scope[name]?.row?.schema?.column(path[0])?.type
    case .part(.pipeline(let pipeline, _), let path, _) where path.count == 1:
      return schema(of: pipeline.stages[...], row, frame)?.column(path[0])?.type
    case .pipeline(let pipeline, _):
      return columnType(of: pipeline, row, frame)
    default: return nil
    }
  }

  /// The type of the column that the last command of a pipeline picks a value of:
  /// `$it.rows | max severity`.
  private func columnType(of pipeline: Pipeline, _ row: Record?, _ frame: Frame) -> ColumnType? {
    guard case .call(let call)? = pipeline.stages.last,
      let signature = callables[call.name]?.signature,
      signature.parameters.first?.kind == .summedColumn(ofNumbers: false),
      let column = (try? CallBinding(call, to: signature))?.words?.first(where: {
        !$0.hasPrefix("-")
      })
    else { return nil }
    return schema(of: pipeline.stages.dropLast(), row, frame)?.column(column)?.type
  }

  /// The columns of the rows that some stages give, as far as they are known without running them.
  private func schema(of stages: ArraySlice<Stage>, _ row: Record?, _ frame: Frame) -> TableSchema?
  {
    guard let last = stages.last else { return nil }
    switch last {
    case .expression(.variable(let name, [], _)): return frame.scope[name]?.type.schema
    case .expression(let expression):
      if case .rows(let schema)? = columnType(of: expression, row, frame) { return schema }
      return nil
    case .call(let call):
      switch callables[call.name]?.signature.output {
      case .fixed(let type): return type.schema
      case .sameAsInput: return schema(of: stages.dropLast(), row, frame)
      default: return nil
      }
    default: return nil
    }
  }
}
