import CommandLanguage
import Sessions

/// `note`: remarks of your own.
struct NoteCommand: Command {
  private static let schema = TableSchema(
    noun: "note",
    columns: [
      Column("number", .integer, "The note's number, for --remove."),
      Column("target", .text, "The article or the id it is on."),
      Column("text", .text, "What you wrote."),
    ]
  )

  let signature = Signature(
    name: "note",
    summary: "Writes a note on an article or a finding; without words, lists the notes.",
    group: "The desk",
    output: .derived { _, words in
      words.isEmpty || words.contains("--remove") ? .table(schema) : .nothing
    },
    parameters: [
      .init("target", .finding, .optional, "An article's name, or any id."),
      .init("text", .text, .repeated, "What to write."),
    ],
    options: [.init("remove", .integer, unit: "number", "Take back the note of this number.")]
  )

  let examples = [
    CommandExample(
      "note courier.g1 \"ask the press office\"; note",
      "A note on a finding.",
      shows: "ask the press office"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    if let number = call.integer("remove") {
      let count = desk.session.notes.count
      guard count > 0 else { throw CommandError.noNotes }
      guard (1...count).contains(number) else {
        throw CommandError.outOfRange(argument: "remove", value: number, allowed: 1...count)
      }
      desk.session.removeNote(at: number - 1)
    } else if let target = call.text("target") {
      let name = try desk.nameOrID(target)
      let words = call.texts("text")
      guard !words.isEmpty else {
        return table(desk.session.notes.enumerated().filter { $1.target == name })
      }
      desk.session.note(words.joined(separator: " "), on: name)
      return .nothing
    }
    return table(Array(desk.session.notes.enumerated()))
  }

  private func table(_ notes: [(offset: Int, element: Session.Note)]) -> Value {
    .table(
      Table(
        schema: Self.schema,
        rows: notes.map {
          [.integer($0.offset + 1), .text($0.element.target), .text($0.element.text)]
        }
      )
    )
  }
}
