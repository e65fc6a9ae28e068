import ArgumentParser
import Rendering
import Shell

/// The program: a desk at a prompt or for a script, and the drivers for other programs.
@main
struct Lede: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lede",
    abstract: "A reading desk for the news: who says so, and where nobody does.",
    discussion: """
      Without arguments, on a terminal, lede opens a prompt with three sample articles on the desk. \
      Type 'help' there. With -c, or commands on standard input, it runs them and ends.

      Exit status: 0 all went well; 1 something asked for failed; 2 the command line or a script could \
      not be understood; 130 interrupted.
      """,
    version: Version.current,
    subcommands: [
      OpenDesk.self, RunScript.self, ReplayTranscript.self, AnalyzeArticles.self,
      CompareArticles.self, PrintManual.self,
    ],
    defaultSubcommand: OpenDesk.self
  )

  /// Parses the arguments and runs; a command line that is not understood ends with status 2.
  static func main() {
    Terminal.openClosedStreams()
    Terminal.ignoreBrokenPipes()
    Terminal.endQuietlyWhenToldToQuit()
    if let name = nameThatLooksLikeOptions {
      let message = "error: ‘\(name)’ is no option; a file of that name is written ./\(name)\n"
      Terminal.current.writeError(message.showingControls(keepingLines: true))
      exit(withError: ExitCode(2))
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      // It repeats arguments as they were given.
      let message = fullMessage(for: error).showingControls(keepingLines: true)
      Terminal.current.writeError(message + "\n" + fileHint)
      exit(withError: ExitCode(2))
    }
  }

  /// An argument such as `-harbour.txt`, in which the parser would find a `-h`; nil where there is none.
  /// What follows a script's name is the script's; `-j2` is an option and its value.
  private static var nameThatLooksLikeOptions: String? {
    var isValue = false
    for argument in CommandLine.arguments.dropFirst() {
      if argument == "--" || argument == RunScript.configuration.commandName { return nil }
      let isValued = argument.hasPrefix("-j") && argument.dropFirst(2).allSatisfy(\.isNumber)
      let isName =
        argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.count > 2 && !isValued
      if isName, !isValue { return argument }
      isValue = argument == "-c" || argument == "--command"
    }
    return nil
  }

  /// What to do with a file that was given where a command is expected; empty where there is none.
  private static var fileHint: String {
    guard let path = CommandLine.arguments.dropFirst().first,
      !configuration.subcommands.contains(where: { $0.configuration.commandName == path }),
      let found = try? DiskFiles.standard.paths(matching: path), !found.isEmpty
    else { return "" }
    return """
      To read an article:  lede -c 'load FILE; gaps', or ‘load FILE’ at the prompt
      To run a script:  lede run FILE

      """
  }
}

/// The program's version; part of every transcript, because ids hold for one version.
enum Version {
  static let current = "0.1.0"
}
