import Articles
import CommandLanguage
import Loading
import Sessions

/// `note`: remarks of your own.
struct NoteCommand: Command {
  let signature = Signature(
    name: "note",
    summary: "Writes a note on an article or a finding; without words, lists the notes.",
    group: "The desk",
    details: [
      "A note stays with the words it was written about: where an article is read again, or otherwise, it is "
        + "found by the rule and the words, not by the number, and is said to be gone where they are.",
      "‘note | save notes.csv’ keeps the notes, ‘note --from notes.csv’ reads them again. The column ‘from’ says "
        + "which file each was read from:  note | group from | count",
    ],
    output: .derived { _, words in
      words.count < 2 || words.contains { $0.hasPrefix("--") } ? .table(NoteTable.schema) : .nothing
    },
    parameters: [
      .init("target", .finding, .optional, "An article's name, or any id."),
      .init("text", .text, .repeated, "What to write."),
    ],
    options: [
      .init("remove", .integer, unit: "number", "Take back the note of this number."),
      .init(
        "from",
        .file,
        unit: "file",
        "Read notes that were saved as CSV or TSV; those that are here already are left out."
      ),
    ]
  )

  let examples = [
    CommandExample(
      "note courier.g1 \"ask the press office\"; note",
      "A note on a finding.",
      shows: "ask the press office"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let options = ["remove", "from"].filter(call.has)
    if let option = options.first, options.count > 1 || call.text("target") != nil {
      throw CommandError.unsuitable(
        "--\(option) is a call of its own, and here stands more",
        help: "write a note in another:  note TARGET TEXT"
      )
    }
    if let number = call.integer("remove") {
      let count = desk.session.notes.count
      guard count > 0 else { throw CommandError.noNotes }
      guard (1...count).contains(number) else {
        throw CommandError.outOfRange(argument: "remove", value: number, allowed: 1...count)
      }
      desk.session.removeNote(at: number - 1)
    } else if let path = call.text("from") {
      try read(path, on: desk)
    } else if let target = call.text("target") {
      let words = call.texts("text")
      let isAll = target == "all" && desk.session.article(named: target) == nil
      guard !words.isEmpty else {
        let notes =
          try isAll
          ? Array(desk.session.notes.enumerated())
          : desk.notes(on: desk.nameOrID(target))
        return NoteTable.table(notes, on: desk)
      }
      if isAll {
        throw CommandError.unsuitable(
          "a note is on one article or finding, and ‘all’ is every article",
          help: "name one, or go through them:  for a in (articles) { note $a.name TEXT }"
        )
      }
      if desk.isBareID(words[0]), !target.contains(".") {
        throw CommandError.unsuitable(
          "‘\(words[0])’ would be the first word of a note on \(target)",
          help: "an id is one word:  note \(target).\(words[0]) TEXT"
        )
      }
      desk.session.add(try desk.note(words.joined(separator: " "), on: target))
      return .nothing
    }
    return NoteTable.table(Array(desk.session.notes.enumerated()), on: desk)
  }

  /// Reads notes that were saved; those on articles that are not on the desk are left out and said.
  private func read(_ path: String, on desk: Desk) throws(CommandError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try desk.files.read(path, limit: Loading.byteLimit)
    } catch {
      throw .file(error)
    }
    guard let notes = NoteTable.notes(in: bytes, from: ArticleName.ofFile(path)) else {
      throw .unsuitable(
        "‘\(path)’ holds no notes",
        help: "it must be a table with the columns that ‘note | save notes.csv’ writes"
      )
    }
    var left: [(name: String, count: Int)] = []
    for note in notes {
      let names = note.article.split(separator: "+").map(String.init)
      if let name = names.first(where: { (try? desk.articles(named: $0)) == nil }) {
        let index = left.firstIndex { $0.name == name } ?? left.endIndex
        if index == left.endIndex { left.append((name, 0)) }
        left[index].count += 1
      } else if !desk.session.holds(note) {
        desk.session.add(note)
        desk.session.rememberSaved(notesAt: [desk.session.notes.count - 1])
      }
    }
    for (name, count) in left {
      let error = CommandError.unsuitable(
        "\(count == 1 ? "a note" : "\(count) notes") in ‘\(path)’ "
          + "\(count == 1 ? "is" : "are") on ‘\(name)’, which is no article on the desk",
        help:
          "load the article under that name and read the file again; what is here is left out then"
      )
      desk.console.warn(error.diagnostic)
    }
  }
}
