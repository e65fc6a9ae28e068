import CommandLanguage
import Rendering

/// `to`: a value in another format.
struct ToCommand: Command {
  let signature = Signature(
    name: "to",
    summary: "Turns a value into text of some format: JSON, CSV, Markdown and others.",
    group: "Tables",
    details: RendererCatalog.all.map { "\($0.format): \($0.summary)" },
    input: .required(.any),
    output: .fixed(.text),
    parameters: [.init("format", .choice(RendererCatalog.words), "The format.")]
  )

  let examples = [
    CommandExample("articles | select name | to csv", "For a spreadsheet.", shows: "courier"),
    CommandExample("gaps courier | first 1 | to json", "For a program.", shows: "\"severity\""),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let name = call.text("format") ?? ""
    guard let renderer = RendererCatalog.renderer(for: name) else {
      throw CommandError.unknownWord(
        what: "format",
        word: name,
        known: RendererCatalog.words,
        argument: "format"
      )
    }
    return .text(try renderer.rendered(call.input))
  }
}

extension Renderer {
  /// The value in this format.
  ///
  /// - Throws: `unsuitable` for a page in a format of columns.
  func rendered(_ value: Value) throws(CommandError) -> String {
    if needsColumns, case .page = value {
      throw .unsuitable(
        "a page has no columns that \(format) could hold",
        help: "take one table of it, such as compare --facts, or another format, such as json"
      )
    }
    return render(value)
  }
}
