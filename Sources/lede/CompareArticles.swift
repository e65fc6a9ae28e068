import ArgumentParser
import CommandLanguage
import Commands
import Shell

/// `lede compare`: one event, several outlets.
struct CompareArticles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare articles about one event; as JSON by lede.comparison/1 with --format json."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Option(name: .long, help: "What is written: text for people, or json.")
  var format = Format.text

  @OptionGroup var options: DeskOptions

  @Argument(help: "Two files or more.")
  var files: [String]

  func validate() throws {
    guard files.count > 1 else { throw ValidationError("a comparison needs two files at least") }
  }

  func run() throws {
    if format == .json {
      let (json, failures) = CompareDriver.json(
        of: files,
        in: DiskFiles.standard,
        programs: SystemPrograms.standard
      )
      let host = options.makeHost()
      for failure in failures { host.report(failure) }
      if let json { Terminal.current.write(bytes: json) }
      throw ExitCode(failures.isEmpty ? 0 : 1)
    }
    let host = options.makeHost(withSamples: false)
    host.interpreter.bind("files", to: .list(files.map(Value.text)))
    throw ExitCode(
      host.run(ScriptSource(name: "compare", text: "let loaded = (load $files); compare"))
    )
  }
}
