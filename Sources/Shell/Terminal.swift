import LineEditing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// When colours are used, as the command line says it.
package enum ColorChoice: String, Sendable, CaseIterable {
  /// On a terminal that knows colours, unless `NO_COLOR` is set.
  case auto
  case always
  case never
}

/// What the program's three streams are, and the writing to them.
package struct Terminal: Sendable {
  /// Whether standard input is a terminal.
  package let isInput: Bool
  /// Whether standard output is a terminal.
  package let isOutput: Bool
  /// Whether standard error is a terminal.
  package let isError: Bool
  /// Whether a terminal of its kind shows colours, and the user has nothing against them.
  private let allowsColor: Bool
  /// The environment's variables, by name.
  let environment: [String: String]

  /// Makes a description of streams.
  package init(isInput: Bool, isOutput: Bool, isError: Bool, environment: [String: String]) {
    self.isInput = isInput
    self.isOutput = isOutput
    self.isError = isError
    self.environment = environment
    let type = environment["TERM"] ?? ""
    // no-color.org: set and not empty.
    allowsColor = !type.isEmpty && type != "dumb" && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// The streams of this process.
  package static var current: Terminal {
    Terminal(
      isInput: isatty(STDIN_FILENO) == 1,
      isOutput: isatty(STDOUT_FILENO) == 1,
      isError: isatty(STDERR_FILENO) == 1,
      environment: processEnvironment
    )
  }

  /// The same environment with no terminal at all: what a script's output is made for.
  package var detached: Terminal {
    Terminal(isInput: false, isOutput: false, isError: false, environment: environment)
  }

  /// Whether a person reads the output and types the input.
  package var isInteractive: Bool { isInput && isOutput }

  /// Columns of the screen, 80 where it does not say; at least 20.
  package var width: Int { max(20, Int(windowSize?.ws_col ?? 80)) }

  /// The longest line in bytes that a terminal gives out while it edits lines itself; it drops the rest.
  static var lineLimit: Int {
    #if canImport(Darwin)
      1024
    #else
      4095
    #endif
  }

  /// Rows of the screen, 24 where it does not say.
  package var height: Int { Int(windowSize?.ws_row ?? 24) }

  /// Whether standard output is coloured.
  package func colorsOutput(_ choice: ColorChoice) -> Bool {
    colors(choice, isTerminal: isOutput)
  }

  /// Whether standard error is coloured.
  package func colorsErrors(_ choice: ColorChoice) -> Bool {
    colors(choice, isTerminal: isError)
  }

  private func colors(_ choice: ColorChoice, isTerminal: Bool) -> Bool {
    switch choice {
    case .auto: isTerminal && allowsColor
    case .always: true
    case .never: false
    }
  }

  private var windowSize: winsize? {
    var size = winsize()
    for (descriptor, isTerminal) in [(STDOUT_FILENO, isOutput), (STDERR_FILENO, isError)]
    where isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
      return size
    }
    return nil
  }

  // MARK: - Beginning

  /// Puts the null device in the place of a standard stream that is closed, so that no file takes its
  /// number; once, when the program begins.
  package static func openClosedStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is this one.
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Makes a reader that goes away an error of the write instead of a signal that ends the process;
  /// once, when the program begins.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Lets Ctrl-\ end the process as it does others, without the report of a crash that Swift's runtime
  /// would write; once, when the program begins.
  package static func endQuietlyWhenToldToQuit() {
    let before: Int = unsafeBitCast(signal(SIGQUIT, SIG_DFL), to: Int.self)
    // What was ignored from the start (nohup) stays ignored.
    if before == unsafeBitCast(SIG_IGN, to: Int.self) { signal(SIGQUIT, SIG_IGN) }
  }

  // MARK: - Writing

  /// Writes to standard output. Where nobody reads it any more (`| head`, a closed stream) the
  /// process ends with status 0; where it cannot be written otherwise, with 1 and a word why.
  package func write(_ text: String) {
    let error = Self.writeAll(text, to: STDOUT_FILENO)
    if error == EPIPE || error == EBADF { exit(0) }
    if error != 0 {
      writeError("lede: standard output: \(String(cString: strerror(error)))\n")
      exit(1)
    }
  }

  /// Writes bytes to standard output, with the same ends as text.
  package func write(bytes: [UInt8]) {
    write(String(decoding: bytes, as: UTF8.self))
  }

  /// Writes to standard error; there is nobody to tell where that fails.
  package func writeError(_ text: String) {
    _ = Self.writeAll(text, to: STDERR_FILENO)
  }

  /// Writes a whole text; 0, or the system's error number.
  static func writeAll(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { WholeWrite.write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static var processEnvironment: [String: String] {
    var variables: [String: String] = [:]
    #if canImport(Darwin)
      var next = _NSGetEnviron().pointee
    #else
      var next = environ
    #endif
    while let entry = next.pointee {
      let words = String(cString: entry).split(
        separator: "=",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      if words.count == 2 { variables[String(words[0])] = String(words[1]) }
      next += 1
    }
    return variables
  }
}
