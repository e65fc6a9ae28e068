import CommandLanguage

/// `history`: what was typed.
struct HistoryCommand: Command {
  private static let schema = TableSchema(
    noun: "command",
    columns: [
      Column("number", .integer, "Its place, from 1."),
      Column("command", .text, "What was typed."),
    ]
  )

  let signature = Signature(
    name: "history",
    summary: "What was typed at the prompt in this and earlier runs, the latest last.",
    group: "Language",
    output: .fixed(.table(schema)),
    parameters: [
      .init("text", .text, .optional, "Only commands that hold this text.")
    ],
    options: [
      .init("last", short: "n", .integer, unit: "commands", standard: "50", "How many to show.")
    ]
  )

  let examples = [
    CommandExample("history | count", "A script has none.", shows: "0")
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let number = call.integer("last") ?? 50
    guard number >= 0 else {
      throw CommandError.outOfRange(argument: "last", value: number, allowed: 0...Int.max)
    }
    let search = call.text("text")?.lowercased()
    let entries = desk.console.history.enumerated().filter { entry in
      search.map { entry.element.lowercased().contains($0) } ?? true
    }
    return .table(
      Table(
        schema: Self.schema,
        rows: entries.suffix(number).map { [.integer($0.offset + 1), .text($0.element)] }
      )
    )
  }
}
