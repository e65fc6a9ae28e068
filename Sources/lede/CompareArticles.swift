import ArgumentParser
import CommandLanguage
import Commands
import Rendering
import Shell

/// `lede compare`: one event, several outlets.
struct CompareArticles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare articles about one event; as JSON by lede.comparison/1 with --format json."
  )

  @Option(
    name: .long,
    help: "What is written: \(Self.formats.joined(separator: ", ")); text is for people."
  )
  var format = "text"

  @Option(name: .long, help: "One part of it: \(CompareCommand.parts.joined(separator: ", ")).")
  var part: String?

  @Option(name: .long, help: "Draw it to a file as SVG, for print without colour.")
  var svg: String?

  @Flag(name: .shortAndLong, help: "Overwrite a picture that exists.")
  var force = false

  @Flag(
    name: .long,
    help:
      "With --format json: say on standard error how many CPU seconds reading and comparing took."
  )
  var timing = false

  @OptionGroup var options: DeskOptions

  @Argument(help: "Files, folders or patterns with two articles or more.")
  var files: [String]

  private static var formats: [String] { RendererCatalog.all.map(\.format) }

  func validate() throws {
    guard Self.formats.contains(format) else {
      throw ValidationError("--format is one of \(Self.formats.joined(separator: ", "))")
    }
    if let part, !CompareCommand.parts.contains(part) {
      throw ValidationError("--part is one of \(CompareCommand.parts.joined(separator: ", "))")
    }
    if svg != nil, format != "text" || part != nil {
      throw ValidationError("--svg goes without --format and --part: it writes a picture")
    }
    if timing, format != "json" || part != nil {
      throw ValidationError("--timing goes with --format json")
    }
  }

  func run() throws {
    if format == "json", part == nil, svg == nil { throw ExitCode(writeRecord()) }
    let host = options.makeHost(withSamples: false)
    host.showsScript = false
    host.interpreter.bind("files", to: .list(files.map(Value.text)))
    var script = "let loaded = (load $files); compare"
    if let svg {
      host.interpreter.bind("picture", to: .text(svg))
      script += " --svg $picture" + (force ? " --force" : "")
    } else {
      script += part.map { " --\($0)" } ?? ""
      script += format == "text" ? "" : " | to \(format)"
    }
    throw ExitCode(host.run(ScriptSource(name: "compare", text: script)))
  }

  /// Writes the whole comparison as one JSON object and gives the exit status.
  private func writeRecord() -> Int32 {
    var times = [ProcessorTime.seconds]
    let (json, failures) = CompareDriver.json(
      of: files,
      in: DiskFiles.standard,
      programs: SystemPrograms.standard,
      ended: { _ in times.append(ProcessorTime.seconds) }
    )
    let host = options.makeHost(withSamples: false)
    for failure in failures { host.report(failure) }
    if let json { Terminal.current.write(bytes: json) }
    if timing, times.count == 3 {
      let (read, compare) = (times[1] - times[0], times[2] - times[1])
      Terminal.current.writeError("{\"read\":\(read),\"compare\":\(compare)}\n")
    }
    return failures.isEmpty ? 0 : 1
  }
}
