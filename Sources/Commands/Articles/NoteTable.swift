import CommandLanguage
import Loading
import Sessions

/// Notes as rows: what `note` lists, and what it reads from a table that was saved.
enum NoteTable {
  static let schema = schema(showsFiles: false)

  /// The columns; whose file a note is from is shown where one is from a file.
  private static func schema(showsFiles: Bool) -> TableSchema {
    TableSchema(
      noun: "note",
      columns: [
        Column("number", .integer, "The note's number, for --remove."),
        Column(
          "target",
          .text,
          "The article or the id it is on; the article alone where that is gone."
        ),
        Column("about", .text, "The rule that found it, or what it is; nothing for the article."),
        Column("words", .text, "The article's words it is on."),
        Column("text", .text, "What was written."),
        Column(
          "from",
          .text,
          "The file it was read from, without its ending; nothing for a note written here.",
          isShown: showsFiles
        ),
        Column("place", .integer, "Which of those with these words it is, from 1.", isShown: false),
      ]
    )
  }

  /// Whether a table holds notes with all that is told of them.
  static func holdsNotes(_ table: Table) -> Bool {
    table.schema == schema || table.schema == schema(showsFiles: true)
  }

  /// Some notes with their places among all; of those whose subject is gone a line above says so.
  static func table(_ notes: [(offset: Int, element: Session.Note)], on desk: Desk) -> Value {
    var gone: [String] = []
    let rows = notes.map { offset, note -> [Value] in
      let place = desk.place(of: note)
      if place == nil {
        gone.append(
          "Note \(offset + 1): \(note.subject?.description ?? "") is gone from \(note.article)."
        )
      }
      return [
        .integer(offset + 1), .text(place ?? note.article), (note.subject?.kind).value,
        (note.subject?.words).value, .text(note.text), note.from.value,
        note.subject.map { .integer($0.place) } ?? .nothing,
      ]
    }
    let showsFiles = notes.contains { $0.element.from != nil }
    return .table(Table(schema: schema(showsFiles: showsFiles), rows: rows, summary: gone))
  }

  /// The places among all notes of those in a table.
  static func indices(of table: Table) -> [Int] {
    table.rows.compactMap { row in
      if case .integer(let number)? = row.first { number - 1 } else { nil }
    }
  }

  /// Whether bytes begin as a table of notes does.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    var table = TextTable(Array(bytes.prefix(400)))
    return table.next().map(isHead) ?? false
  }

  private static func isHead(_ cells: [String]) -> Bool {
    ["target", "about", "words", "text"].allSatisfy(cells.contains)
  }

  /// The notes of a table that was saved, each from the file that it names or else from this one; nil where
  /// it is none.
  static func notes(in bytes: [UInt8], from file: String) -> [Session.Note]? {
    var table = TextTable(bytes)
    guard let head = table.next(), isHead(head) else { return nil }
    var notes: [Session.Note] = []
    while let row = table.next() {
      func cell(_ name: String) -> String {
        guard let index = head.firstIndex(of: name), index < row.count else { return "" }
        return unguarded(row[index])
      }
      guard !cell("target").isEmpty, !cell("text").isEmpty else { continue }
      let (target, kind) = (cell("target"), cell("about"))
      let subject =
        kind.isEmpty
        ? nil
        : Session.Note.Subject(
          kind: kind,
          words: cell("words"),
          place: Int(cell("place")) ?? 1
        )
      // The number in an id is another one where the article was read otherwise.
      let point = subject == nil ? nil : target.lastIndex(of: ".")
      notes.append(
        Session.Note(
          on: String(target[..<(point ?? target.endIndex)]),
          subject: subject,
          text: cell("text"),
          from: cell("from").isEmpty ? file : cell("from")
        )
      )
    }
    return notes
  }

  /// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
  private static func unguarded(_ cell: String) -> String {
    let rest = cell.dropFirst()
    guard cell.hasPrefix("'"), let first = rest.first(where: { $0 != " " }),
      "=+-@".contains(first)
    else { return cell }
    return String(rest)
  }
}

extension Session.Note.Subject {
  /// `vague-source “Critics”`.
  var description: String {
    words.isEmpty ? kind : "\(kind) “\(words)”"
  }
}
