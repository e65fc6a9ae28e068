import ArgumentParser
import CommandLanguage
import Shell

/// `lede`: the prompt, or commands from the command line or standard input.
struct OpenDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Open the prompt, or run commands (what lede does unless told)."
  )

  @Option(
    name: [.customShort("c"), .customLong("command")],
    help: "Run these commands; repeatable."
  )
  var commands: [String] = []

  @Flag(name: .customLong("no-rc"), help: "Leave ~/.config/lede/rc.lede out at the prompt.")
  var withoutStartFile = false

  @Flag(name: .customLong("no-editor"), help: "Read plain lines, without libedit.")
  var withoutEditor = false

  @OptionGroup var options: ScriptOptions

  func run() throws {
    let host = options.makeHost()
    let terminal = Terminal.current
    if !commands.isEmpty {
      throw ExitCode(runCommands(on: host))
    }
    guard terminal.isInput else {
      let status = host.runFile("-", keepGoing: options.keepGoing)
      if status == 2 {
        terminal.writeError(
          "help: standard input was run as commands; an article in it is read by"
            + "  lede -c 'load -; gaps'\n"
        )
      }
      throw ExitCode(status)
    }
    let paths = UserPaths.standard
    if !withoutStartFile, let path = paths.startFile { _ = host.runFile(path, keepGoing: true) }
    terminal.write(Welcome.text(version: Version.current, desk: host.desk))
    let loop = PromptLoop(host: host, terminal: terminal)
    throw ExitCode(loop.run(historyPath: paths.historyFile, usesEditor: !withoutEditor))
  }

  private func runCommands(on host: DeskHost) -> Int32 {
    var status: Int32 = 0
    for text in commands {
      let ended = host.run(
        ScriptSource(name: "-c", text: text),
        keepGoing: options.keepGoing
      )
      status = max(status, ended)
      if host.isFinished || (ended != 0 && !options.keepGoing) { break }
    }
    return status
  }
}
