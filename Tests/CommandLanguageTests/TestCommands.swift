import CommandLanguage

/// Commands to try the language with: a table of findings, and what the desk's own commands do with
/// tables, as small as can be.
enum TestCommands {
  static var all: [any Callable] {
    [
      gaps, whereRows, with, select, count, each, first, echo, expect, fail, help, join, quit,
      nested,
    ]
  }

  struct Made: Callable {
    let signature: Signature
    let body: (Call) throws -> Value
    func run(_ call: Call) throws -> Value { try body(call) }
  }

  static let schema = TableSchema(
    noun: "finding",
    columns: [
      Column("id", .text, "Its name."),
      Column("severity", .choice(["low", "medium", "high"]), "How much it weighs."),
      Column("paragraph", .integer, "Where."),
      Column("score", .share, "How sure."),
      Column("isolated", .boolean, "Whether it stands alone."),
      Column("note", .text, "What was noted; none for most."),
    ]
  )

  static let findings = Table(
    schema: schema,
    rows: [
      [.text("a.g1"), .text("high"), .integer(1), .decimal(0.5), .boolean(true), .text("High")],
      [.text("a.g2"), .text("low"), .integer(2), .decimal(0.9), .boolean(false), .nothing],
      [.text("b.g1"), .text("medium"), .integer(2), .decimal(0.1), .nothing, .text("see low")],
    ]
  )

  static var gaps: Made {
    Made(
      signature: Signature(
        name: "gaps",
        summary: "Findings.",
        group: "Test",
        output: .fixed(.table(schema)),
        parameters: [.init("articles", .article, .repeated, "Which.")],
        options: [
          .init("severity", short: "s", .choice(["low", "medium", "high"]), "Of what severity."),
          .init("limit", .integer, unit: "findings", "How many."),
          .init(switch: "all", short: "a", "All of them."),
        ]
      )
    ) { call in
      var rows = findings.rows
      let names = call.texts("articles")
      if !names.isEmpty {
        rows = rows.filter { row in names.contains { row[0].plainText.hasPrefix($0) } }
      }
      if let severity = call.text("severity") {
        rows = rows.filter { $0[1].plainText == severity }
      }
      if let limit = call.integer("limit") { rows = Array(rows.prefix(max(0, limit))) }
      return .table(findings.with(rows: rows))
    }
  }

  static var whereRows: Made {
    Made(
      signature: Signature(
        name: "where",
        summary: "Rows.",
        group: "Test",
        input: .required(.any),
        output: .sameAsInput,
        parameters: [.init("condition", .condition, "What must hold.")]
      )
    ) { call in
      guard let condition = call.closures["condition"] else { return call.input }
      switch call.input {
      case .table(let table):
        let kept = try table.rows.indices.filter {
          try condition(.record(table.record(at: $0))) == .boolean(true)
        }
        return .table(table.with(rows: kept.map { table.rows[$0] }))
      case .list(let items):
        return .list(try items.filter { try condition($0) == .boolean(true) })
      default: return call.input
      }
    }
  }

  static var with: Made {
    Made(
      signature: Signature(
        name: "with",
        summary: "A column more.",
        group: "Test",
        input: .required(.table(nil)),
        output: .withColumn,
        parameters: [
          .init("name", .text, "Its name."), .init("expression", .expression, "What it holds."),
        ]
      )
    ) { call in
      guard let table = call.table, let expression = call.closures["expression"] else {
        return call.input
      }
      return .list(
        try table.rows.indices.map { try expression(.record(table.record(at: $0))) }
      )
    }
  }

  static var select: Made {
    Made(
      signature: Signature(
        name: "select",
        summary: "Columns.",
        group: "Test",
        input: .required(.table(nil)),
        output: .derived { input, words in
          guard case .table(let schema?) = input else { return .table(nil) }
          return .table(
            TableSchema(noun: schema.noun, columns: words.compactMap { schema.column($0) })
          )
        },
        parameters: [.init("columns", .column, .repeatedAtLeastOnce, "Which.")]
      )
    ) { call in
      guard let table = call.table else { return call.input }
      let indices = call.texts("columns").compactMap { table.schema.index(of: $0) }
      let schema = TableSchema(
        noun: table.schema.noun,
        columns: indices.map { table.schema.columns[$0] }
      )
      return .table(Table(schema: schema, rows: table.rows.map { row in indices.map { row[$0] } }))
    }
  }

  static var count: Made {
    Made(
      signature: Signature(
        name: "count",
        summary: "How many.",
        group: "Test",
        input: .required(.any),
        output: .fixed(.number)
      )
    ) { call in
      switch call.input {
      case .table(let table): .integer(table.rows.count)
      case .list(let items): .integer(items.count)
      default: .integer(1)
      }
    }
  }

  static var each: Made {
    Made(
      signature: Signature(
        name: "each",
        summary: "A block a row.",
        group: "Test",
        input: .required(.any),
        output: .fixed(.list),
        parameters: [.init("block", .block, "What to run.")]
      )
    ) { call in
      guard let block = call.closures["block"] else { return .nothing }
      switch call.input {
      case .table(let table):
        return .list(try table.rows.indices.map { try block(.record(table.record(at: $0))) })
      case .list(let items): return .list(try items.map { try block($0) })
      default: return .list([try block(call.input)])
      }
    }
  }

  static var first: Made {
    Made(
      signature: Signature(
        name: "first",
        summary: "The first.",
        group: "Test",
        input: .required(.table(nil)),
        output: .sameAsInput,
        parameters: [.init("count", .integer, .optional, "How many.")]
      )
    ) { call in
      guard let table = call.table else { return call.input }
      return .table(table.with(rows: Array(table.rows.prefix(max(0, call.integer("count") ?? 1)))))
    }
  }

  static var echo: Made {
    Made(
      signature: Signature(
        name: "echo",
        summary: "A text.",
        group: "Test",
        output: .fixed(.text),
        parameters: [.init("values", .any, .repeated, "What.")]
      )
    ) { .text($0.texts("values").joined(separator: " ")) }
  }

  static var expect: Made {
    Made(
      signature: Signature(
        name: "expect",
        summary: "Fails where a condition does not hold.",
        group: "Test",
        output: .fixed(.nothing),
        parameters: [
          .init("condition", .condition, "What must hold."),
          .init("why", .text, .optional, "What to say."),
        ]
      )
    ) { call in
      guard try call.closures["condition"]?(.nothing) == .boolean(true) else {
        throw Diagnostic(code: "test.expectation", call.text("why") ?? "it does not hold")
      }
      return .nothing
    }
  }

  /// Fails, with its argument at fault.
  static var fail: Made {
    Made(
      signature: Signature(
        name: "fail",
        summary: "Fails.",
        group: "Test",
        output: .fixed(.nothing),
        parameters: [.init("why", .text, .optional, "Why.")]
      )
    ) { call in
      throw Diagnostic(code: "test.failed", call.text("why") ?? "it failed", argument: "why")
    }
  }

  static var help: Made {
    Made(
      signature: Signature(
        name: "help",
        summary: "Help.",
        group: "Test",
        output: .fixed(.page),
        parameters: [.init("name", .command, .optional, "Of what.")]
      )
    ) { call in .text("help for \(call.text("name") ?? "all")") }
  }

  static var join: Made {
    Made(
      signature: Signature(
        name: "join",
        summary: "A text of a list.",
        group: "Test",
        input: .required(.list),
        output: .fixed(.text)
      )
    ) { .text($0.input.plainText) }
  }

  /// Does nothing here: a host ends a run, which the tests set by hand.
  static var quit: Made {
    Made(
      signature: Signature(name: "quit", summary: "Ends.", group: "Test", output: .fixed(.nothing))
    ) { _ in .nothing }
  }

  /// Gives nothing where a table was promised.
  static var nested: Made {
    Made(
      signature: Signature(
        name: "none",
        summary: "Nothing.",
        group: "Test",
        output: .fixed(.any)
      )
    ) { _ in .nothing }
  }
}
