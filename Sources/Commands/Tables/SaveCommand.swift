import CommandLanguage
import Rendering
import Sessions

/// `save`: writes a value to a file.
struct SaveCommand: Command {
  let signature = Signature(
    name: "save",
    otherNames: ["export", "print", "write"],
    summary: "Writes what comes through the pipe to a file, whole or not at all.",
    group: "Tables",
    details: [
      "Text is written with a line break at its end; a table in the format of the file's ending (.csv, .json, .md and others), "
        + "else as plain text. A file that exists is kept unless ‘--force’ or ‘--append’ is given; rows added to a .csv or "
        + ".tsv go under the columns it has. Nothing can be added to a .json, lines of JSON can to an .ndjson.",
      "To print, save a file that ends in .html and open it in a browser:  show courier | save courier.html",
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
    var text = try text(of: call.input, for: path)
    if mode == .append {
      text = try addition(text, of: call.input, to: path, on: desk)
      if !text.isEmpty, endsWithinLine(path, on: desk) { text = "\n" + text }
    }
    do throws(FileError) {
      try desk.files.write(Array(text.utf8), to: path, mode: mode)
    } catch {
      throw CommandError.file(error)
    }
    if let table = call.table, NoteTable.holdsNotes(table), readsBack(table, from: path) {
      desk.session.rememberSaved(notesAt: NoteTable.indices(of: table))
    }
    return .nothing
  }

  /// Whether the names of a table's columns stand in its file, so that `note --from` knows it again.
  private func readsBack(_ table: Table, from path: String) -> Bool {
    renderer(for: path)?.header(of: .table(table)).isEmpty == false
  }

  private func text(of value: Value, for path: String) throws(CommandError) -> String {
    guard !Self.foreign.contains(ending(of: path)) else {
      throw .unsuitable(
        "lede writes no .\(ending(of: path)) file, and plain text under that name opens nowhere",
        help: "Word opens a file that ends in .html, a spreadsheet one that ends in .csv"
      )
    }
    if case .text(let text) = value {
      return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    }
    let renderer = renderer(for: path) ?? RendererCatalog.renderer(for: "text")
    return try renderer?.rendered(value) ?? ""
  }

  private func renderer(for path: String) -> (any Renderer)? {
    RendererCatalog.renderer(for: ending(of: path))
  }

  private func ending(of path: String) -> String {
    path.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  /// Endings of formats that no text is.
  private static let foreign: Set = [
    "doc", "docx", "epub", "gz", "ods", "odt", "pdf", "ppt", "pptx", "rtf", "xls", "xlsx", "zip",
  ]

  /// Whether the last line of a file has no end yet.
  private func endsWithinLine(_ path: String, on desk: Desk) -> Bool {
    do throws(FileError) {
      return try desk.files.lastByte(of: path) ?? 0x0A != 0x0A
    } catch {
      // Writing says what is wrong with it; one that may be written alone is no mistake.
      return false
    }
  }

  /// What is added to the end of a file: rows go under the names of the columns that stand there.
  private func addition(
    _ text: String,
    of value: Value,
    to path: String,
    on desk: Desk
  ) throws(CommandError) -> String {
    guard let renderer = renderer(for: path) else { return text }
    guard renderer.isAppendable else {
      throw .unsuitable(
        "a .\(renderer.format) file is one whole, and nothing can be added to it",
        help: "rows can be added to a file that ends in .csv or .ndjson"
      )
    }
    if case .text = value { return text }
    let header = renderer.header(of: value)
    guard !header.isEmpty else { return text }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var present: [UInt8]
    do throws(FileError) {
      present = try desk.files.beginning(of: path, count: header.utf8.count + mark.count + 1)
    } catch .notFound {
      return text
    } catch {
      throw .file(error)
    }
    if present.isEmpty { return text }
    // A spreadsheet may have put a byte order mark before the names and a carriage return behind them.
    if present.starts(with: mark) { present.removeFirst(mark.count) }
    let names = header.utf8.dropLast()
    let end = present.dropFirst(names.count).first
    guard present.starts(with: names), end == nil || end == 0x0A || end == 0x0D else {
      throw .unsuitable(
        "‘\(path)’ has other columns than these",
        help: "take the same columns in the same order with select, or name another file"
      )
    }
    return String(text.dropFirst(header.count))
  }
}
