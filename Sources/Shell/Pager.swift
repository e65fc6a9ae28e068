import LineEditing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Shows what is longer than the screen through another program.
package enum Pager {
  /// Shows a text: through `$LEDE_PAGER`, `$PAGER` or `less -FRX` where a person sits at the terminal
  /// and it is longer than the screen, as it is otherwise. An empty variable means no pager.
  ///
  /// - Parameters:
  ///   - text: the text, wrapped to the terminal's width.
  ///   - terminal: the streams and the environment.
  ///   - write: writes to standard output.
  package static func show(_ text: String, on terminal: Terminal, write: (String) -> Void) {
    guard terminal.isInteractive, rows(of: text) >= terminal.height,
      let command = command(in: terminal.environment)
    else { return write(text) }
    // The rest of the screen stays in order: what is written after comes after.
    if !run(command, with: text, environment: terminal.environment) { write(text) }
  }

  /// The command line of the pager; nil where none is wanted.
  static func command(in environment: [String: String]) -> String? {
    let command = environment["LEDE_PAGER"] ?? environment["PAGER"] ?? "less -FRX"
    let isWanted = command.contains { $0 != " " } && command != "cat"
    // A dumb terminal cannot show a page at a time.
    return isWanted && environment["TERM"] != "dumb" ? command : nil
  }

  static func rows(of text: String) -> Int {
    text.utf8.count { $0 == 0x0A }
  }

  /// Runs a command of the system's shell with a text as its input, and waits for its end.
  ///
  /// - Returns: false where the shell could not find or run it, so that nothing was shown.
  static func run(_ command: String, with text: String, environment: [String: String]) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let wasInterrupted = Interrupt.wasRaised
    guard let child = start(command, input: ends[0], environment: environment) else {
      for end in ends { close(end) }
      return false
    }
    close(ends[0])
    // A person who leaves the pager early closes the pipe; there is nothing to say about it.
    _ = Terminal.writeAll(text, to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // Ctrl-C was meant for the pager.
    if !wasInterrupted { Interrupt.clear() }
    let hasExited = status & 0x7F == 0
    let code = status >> 8 & 0xFF
    return !(hasExited && (code == 126 || code == 127))
  }

  /// What less does unasked by the user: it takes what it gets for the UTF-8 that it is, whatever the locale,
  /// and a command of lede's typed to it writes no file and starts no program.
  private static let lessVariables = ["LESSCHARSET": "utf-8", "LESSSECURE": "1"]

  /// The option that has less say which keys go on and back.
  private static let prompt =
    "-Ps?eEnd - b goes up, q leaves:More - space goes on, b goes up, q leaves."

  private static func start(
    _ command: String,
    input: Int32,
    environment: [String: String]
  ) -> pid_t? {
    var variables = environment.merging(lessVariables) { own, _ in own }
    // What the user asks of less comes behind the prompt, so that a prompt of the user's own counts.
    variables["LESS"] = prompt + "$ " + (environment["LESS"] ?? "FRX")
    var child: pid_t = 0
    let number = ProgramStart.spawn(
      "/bin/sh",
      ["-c", command],
      environment: variables,
      streams: [input, STDOUT_FILENO, STDERR_FILENO],
      &child
    )
    return number == 0 ? child : nil
  }
}
