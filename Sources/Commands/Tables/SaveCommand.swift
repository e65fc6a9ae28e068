import CommandLanguage
import Rendering
import Sessions

/// `save`: writes a value to a file.
struct SaveCommand: Command {
  let signature = Signature(
    name: "save",
    summary: "Writes what comes through the pipe to a file, whole or not at all.",
    group: "Tables",
    details: [
      "Text is written with a line break at its end; a table in the format of the file's ending (.csv, .json, .md and others), "
        + "else as plain text. A file that exists is kept unless ‘--force’ or ‘--append’ is given."
    ],
    input: .required(.any),
    output: .fixed(.nothing),
    parameters: [.init("file", .file, "The file to write.")],
    options: [
      .init(switch: "force", short: "f", "Overwrite a file that exists."),
      .init(switch: "append", short: "a", "Add to the end of a file that exists."),
    ]
  )

  let examples = [
    CommandExample(
      "gaps courier | select id rule text | save gaps.csv",
      "For a spreadsheet.",
      shows: ""
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard !desk.isSafe else { throw CommandError.safe("writing files") }
    let path = call.text("file") ?? ""
    let mode: WriteMode = call.has("append") ? .append : call.has("force") ? .replace : .new
    let text = try text(of: call.input, for: path)
    do throws(FileError) {
      try desk.files.write(Array(text.utf8), to: path, mode: mode)
    } catch {
      throw CommandError.file(error)
    }
    if let table = call.table, table.schema == NoteTable.schema {
      desk.session.rememberSaved(notesAt: NoteTable.indices(of: table))
    }
    return .nothing
  }

  private func text(of value: Value, for path: String) throws(CommandError) -> String {
    if case .text(let text) = value {
      return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let renderer =
      RendererCatalog.renderer(for: ending) ?? RendererCatalog.renderer(for: "text")
    return try renderer?.rendered(value) ?? ""
  }
}
