#if os(Linux)
  import Glibc
  import TestSupport

  /// The program itself at its prompt, on a pseudo-terminal and with a home of its own.
  struct LedeProcess {
    /// What the prompt ends with; before it stand the article in hand or the program's name.
    static let promptEnd = "> "
    /// The prompt where no article is in hand.
    static let prompt = "lede" + promptEnd

    /// Beside the tests' own executable.
    static var executable: String {
      var path = [CChar](repeating: 0, count: 4096)
      let count = readlink("/proc/self/exe", &path, path.count)
      let own = String(
        decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)),
        as: UTF8.self
      )
      return own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/lede"
    }

    let terminal: PseudoTerminal
    /// Its home folder.
    let home: TemporaryFolder

    /// Opens the prompt and waits for it.
    ///
    /// - Parameters:
    ///   - arguments: the command line's.
    ///   - executable: the program; the one just built unless told.
    ///   - environment: variables besides the terminal's kind, the locale and the home.
    ///   - home: the home folder; a new one where none is given.
    ///   - rows: how high the terminal is.
    ///   - columns: how wide it is.
    /// - Throws: where there is no terminal, no program or no prompt.
    init(
      _ arguments: [String] = [],
      executable: String = Self.executable,
      environment: [String: String] = [:],
      home: TemporaryFolder? = nil,
      rows: Int = 24,
      columns: Int = 80
    ) throws {
      self.home = try home ?? TemporaryFolder()
      terminal = try PseudoTerminal(rows: rows, columns: columns)
      try terminal.start(
        executable,
        arguments,
        environment: Self.environment(home: self.home, environment)
      )
      try terminal.wait(for: Self.prompt)
    }

    /// The environment of a program with a home.
    static func environment(
      home: TemporaryFolder,
      _ others: [String: String] = [:]
    ) -> [String: String] {
      let standard = [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": home.path, "PATH": "/usr/bin:/bin",
        "NO_COLOR": "1", "LEDE_PAGER": "",
      ]
      return standard.merging(others) { $1 }
    }

    /// Types keys and gives what is shown up to the next prompt, what was typed included.
    func output(of keys: String, prompt: String = prompt) throws -> String {
      terminal.send(keys)
      try terminal.wait(for: "\r\n")
      return Self.lines(of: try terminal.wait(for: prompt)).joined(separator: "\n")
    }

    /// The lines as they stand at last: without the progress that was written over, which a busy
    /// machine shows.
    static func lines(of shown: String) -> [String] {
      shown.split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
        line.lastIndex(of: "\r").map { String(line[line.index(after: $0)...]) } ?? String(line)
      }
    }

    /// Leaves with Ctrl-D and gives the exit status.
    func leave() throws -> Int32 {
      terminal.send("\u{4}")
      return try terminal.waitForExit()
    }
  }
#endif
