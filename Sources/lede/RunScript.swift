import ArgumentParser
import CommandLanguage
import Shell

/// `lede run FILE [ARGUMENTS]`
struct RunScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a script.",
    discussion: "In it, $args is the list of its arguments, and $1, $2 are the first and second."
  )

  @OptionGroup var options: ScriptOptions

  @Argument(help: "The script; - is standard input.")
  var file: String

  @Argument(parsing: .captureForPassthrough, help: "Arguments of the script.")
  var arguments: [String] = []

  func run() throws {
    let host = options.makeHost()
    throw ExitCode(
      host.runFile(file, arguments: arguments, keepGoing: options.keepGoing)
    )
  }
}
