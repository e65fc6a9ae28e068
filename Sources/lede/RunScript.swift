import ArgumentParser
import CommandLanguage
import Commands
import Shell

/// `lede run FILE [ARGUMENTS]`
struct RunScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a script.",
    discussion: """
      In it, $args is the list of its arguments, and $1, $2 are the first and second. Files that it reads are \
      looked for in the folder you are in, then beside the script.
      """
  )

  @OptionGroup var options: ScriptOptions

  @Argument(help: "The script; - is standard input.")
  var file: String

  @Argument(parsing: .captureForPassthrough, help: "Arguments of the script.")
  var arguments: [String] = []

  func run() throws {
    let host = options.makeHost(files: FilesBesideScript(of: file, in: DiskFiles.standard))
    let status = host.runFile(file, arguments: arguments, keepGoing: options.keepGoing)
    let count = host.desk.metExpectations
    // Standard output may be data.
    if status == 0, count > 0 {
      Terminal.current.writeError(
        "\(file == "-" ? "" : file + ": ")\(count) expectation\(count == 1 ? "" : "s") held\n"
      )
    }
    throw ExitCode(status)
  }
}
