#if os(Linux)
  import Glibc
  import LineEditing
  import Shell
  import TestSupport
  import Testing

  /// The prompt as a person meets it: keys in, screen out.
  @Suite struct PromptTests {
    private let up = "\u{1B}[A"
    private let down = "\u{1B}[B"

    @Test func opensAndLeavesWithCtrlD() throws {
      let lede = try LedeProcess()
      #expect(try lede.leave() == 0)
    }

    @Test func leavesWithQuit() throws {
      let lede = try LedeProcess()
      lede.terminal.send("quit\r")
      #expect(try lede.terminal.waitForExit() == 0)
      #expect(lede.terminal.isCooked)
    }

    @Test func showsTheArticleInHand() throws {
      let lede = try LedeProcess()
      _ = try lede.output(of: "use courier\r", prompt: "courier" + LedeProcess.promptEnd)
      _ = try lede.output(of: "use all\r")
      #expect(try lede.leave() == 0)
    }

    @Test(arguments: ["C.UTF-8", "POSIX", "xx_XX.ISO-8859-1"])
    func takesUTF8InEveryLocale(locale: String) throws {
      let lede = try LedeProcess(environment: ["LC_ALL": locale])
      #expect(try lede.output(of: "echo 'é€日😀x\u{7F}'\r") == "é€日😀\n")
      #expect(try lede.leave() == 0)
    }

    @Test func showsErrorsAndGoesOn() throws {
      let lede = try LedeProcess()
      #expect(try lede.output(of: "gasp\r").contains("gaps"))
      #expect(try lede.output(of: "echo on\r") == "on\n")
      #expect(try lede.leave() == 0)
    }

    @Test(arguments: ["quit\r", "\u{4}"])
    func tellsOnceOfNotesThatAreNotSaved(_ leaving: String) throws {
      let lede = try LedeProcess()
      _ = try lede.output(of: "note courier 'why now?'\r")
      #expect(try lede.output(of: leaving).contains("A note is not saved:  note | save notes.csv"))
      lede.terminal.send(leaving)
      #expect(try lede.terminal.waitForExit() == 0)
    }

    @Test func tellsOfANoteThatCameAfterAnotherWasSaved() throws {
      let lede = try LedeProcess()
      for line in ["note courier 'one'", "quit", "note | save ~/notes.csv", "note herald 'two'"] {
        _ = try lede.output(of: line + "\r")
      }
      #expect(try lede.output(of: "quit\r").contains("A note is not saved"))
      lede.terminal.send("quit\r")
      #expect(try lede.terminal.waitForExit() == 0)
    }

    @Test func aTranscriptGoesOnWhereNotesKeptThePersonHere() throws {
      let lede = try LedeProcess()
      _ = try lede.output(of: "record ~/r.transcript\r")
      for line in ["note courier 'why now?'", "quit", "echo on"] {
        _ = try lede.output(of: line + "\r")
      }
      lede.terminal.send("quit\r")
      #expect(try lede.terminal.waitForExit() == 0)
      let bytes = try DiskFiles(home: nil).read(lede.home.path(of: "r.transcript"), limit: 1000)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("> note courier 'why now?'\n> echo on\non\n> quit\n"))
    }

    // MARK: - History

    @Test func keepsTheHistoryAcrossSessions() throws {
      let first = try LedeProcess()
      _ = try first.output(of: "echo one\r")
      _ = try first.output(of: "if true {\recho two\r}\r")
      #expect(try first.leave() == 0)
      let second = try LedeProcess(home: first.home)
      #expect(try second.output(of: up + up + "!\r").hasSuffix("one!\n"))
      second.terminal.settle()
      #expect(try second.output(of: up + up + "\r").hasSuffix("two\n"))
      #expect(try second.leave() == 0)
    }

    @Test func copiesAtWorkTogetherLoseNothing() throws {
      let first = try LedeProcess()
      let second = try LedeProcess(home: first.home)
      for number in 1...3 {
        _ = try first.output(of: "echo first\(number)\r")
        _ = try second.output(of: "echo second\(number)\r")
      }
      #expect(try first.leave() == 0)
      #expect(try second.leave() == 0)
      let third = try LedeProcess(home: first.home)
      let history = try third.output(of: "history | to text\r")
      for number in 1...3 {
        #expect(history.contains("echo first\(number)"))
        #expect(history.contains("echo second\(number)"))
      }
      #expect(try third.leave() == 0)
    }

    @Test func keepsTheHistoryPrivate() throws {
      let lede = try LedeProcess()
      _ = try lede.output(of: "echo one\r")
      #expect(try lede.leave() == 0)
      var status = stat()
      #expect(stat(lede.home.path(of: ".local/state/lede/history"), &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test func saysOnceThatTheHistoryCannotBeKept() throws {
      let home = try TemporaryFolder()
      let state = home.path(of: "state")
      let lede = try LedeProcess(environment: ["XDG_STATE_HOME": state], home: home)
      _ = try home.file(named: "state", holding: "no folder any more")
      for _ in 0..<2 { _ = try lede.output(of: "echo one\r") }
      _ = try lede.output(of: "echo two\r")
      let shown = String(decoding: lede.terminal.rawOutput, as: UTF8.self)
      #expect(shown.ranges(of: "The history").count == 1)
      #expect(try lede.leave() == 0)
    }

    @Test func keepsNeitherBlanksNorRepeatsWithoutAnEditor() throws {
      let lede = try LedeProcess(["--no-editor"])
      for line in ["echo one", "echo one", "  ", ""] { _ = try lede.output(of: line + "\r") }
      let entries = HistoryFile(path: lede.home.path(of: ".local/state/lede/history")).entries
      #expect(entries == ["echo one"])
      #expect(try lede.leave() == 0)
    }

    @Test func searchesBackwards() throws {
      let lede = try LedeProcess()
      _ = try lede.output(of: "echo needle\r")
      _ = try lede.output(of: "echo hay\r")
      lede.terminal.send("\u{12}need")
      lede.terminal.settle()
      #expect(try lede.output(of: "\r").hasSuffix("needle\n"))
      #expect(try lede.leave() == 0)
    }

    @Test func keepsALineOf5000Characters() throws {
      let lede = try LedeProcess()
      _ = try lede.output(of: "echo short\r")
      let word = String(repeating: "0123456789", count: 500)
      lede.terminal.send("echo ")
      for start in stride(from: 0, to: 5000, by: 500) {
        lede.terminal.send(String(word.dropFirst(start).prefix(500)))
        lede.terminal.settle(milliseconds: 20)
      }
      lede.terminal.send(up + down)
      lede.terminal.settle()
      let output = try lede.output(of: "\r")
      #expect(output.filter { $0.isNumber } == word)
      #expect(try lede.leave() == 0)
    }

    // MARK: - Completion

    @Test func completesCommandsAndSaysWhatTheyAre() throws {
      let lede = try LedeProcess()
      lede.terminal.send("fram\t")
      try lede.terminal.wait(for: "frames ")
      try lede.terminal.wait(for: "framing ")
      try lede.terminal.wait(for: LedeProcess.prompt + "fram")
      lede.terminal.send("i\t| count\r")
      #expect(Int(try lede.lastLine()) != nil)
      #expect(try lede.leave() == 0)
    }

    @Test func completesArticlesOptionsAndColumns() throws {
      let lede = try LedeProcess()
      lede.terminal.send("gaps cou\t--seve\thi\t| sort para\t| first 1 | sel\tparag\t| to csv\r")
      #expect(Int(try lede.lastLine()) != nil)
      #expect(try lede.leave() == 0)
    }

    @Test func completesColumnsOfGroupsAndOfAnExpression() throws {
      let lede = try LedeProcess()
      lede.terminal.send(
        "sources | group type | sum wor\t| with n su\t* 2 | first 1 | sel\tn | to csv\r"
      )
      #expect(Int(try lede.lastLine()) != nil)
      #expect(try lede.leave() == 0)
    }

    @Test(arguments: ["my articles", "odd name's"])
    func completesFoldersAndWhatLiesInThem(_ folder: String) throws {
      let home = try TemporaryFolder()
      #expect(mkdir(home.path(of: folder), 0o700) == 0)
      let file = try home.file(named: "\(folder)/one.txt", holding: "The roof fell, police said.\n")
      let begun = folder.prefix(2)
      for start in ["load ~/\(begun)\t", "load \"~/\(begun)\t", "load '~/\(begun)\t"] {
        let lede = try LedeProcess(home: home)
        // The second Tab goes on in the folder.
        let shown = try withExtendedLifetime(file) {
          try lede.output(of: "\(start)on\t\r", prompt: "one" + LedeProcess.promptEnd)
        }
        #expect(shown.contains("no date"))
        #expect(try lede.leave() == 0)
      }
    }

    @Test func completesSettingsAndIDsOfAComparison() throws {
      let lede = try LedeProcess()
      #expect(try lede.output(of: "set style pl\t; set style | to csv\r").contains("style,plain"))
      _ = try lede.output(of: "compare courier herald | count\r")
      lede.terminal.send("explain t\t")
      try lede.terminal.wait(for: "statement")
      try lede.terminal.wait(for: LedeProcess.prompt + "explain t")
      lede.terminal.send("\u{3}")
      try lede.terminal.wait(for: LedeProcess.prompt)
      #expect(try lede.leave() == 0)
    }

    @Test func completesFileNamesWithSpaces() throws {
      let home = try TemporaryFolder()
      let file = try home.file(named: "my story.txt", holding: "The roof fell, police said.\n")
      let lede = try LedeProcess(home: home)
      let start = file.path.dropLast("story.txt".count + 1)
      let inHand = "my-story" + LedeProcess.promptEnd
      #expect(try lede.output(of: "load \(start)\t\r", prompt: inHand).contains("my-story"))
      #expect(try lede.leave() == 0)
    }

    @Test(arguments: ["odd\\name.txt", "odd\nname.txt", "-odd.txt", "odd?.txt"])
    func completesOddFileNamesSoThatTheyLoad(_ name: String) throws {
      let home = try TemporaryFolder()
      let file = try home.file(named: name, holding: "The roof fell, police said.\n")
      let terminal = try PseudoTerminal()
      let environment = LedeProcess.environment(home: home)
      let start = "cd \(home.path) && exec '\(LedeProcess.executable)'"
      try withExtendedLifetime(file) {
        try terminal.start("/bin/sh", ["-c", start], environment: environment)
        try terminal.wait(for: LedeProcess.prompt)
        // The only file there is.
        terminal.send("load \t\r")
        try terminal.wait(for: "no date found")
      }
      terminal.send("quit\r")
      #expect(try terminal.waitForExit() == 0)
    }

    // MARK: - Signals

    @Test func ctrlCDropsTheLine() throws {
      let lede = try LedeProcess()
      lede.terminal.send("echo wro\u{3}")
      #expect(try lede.terminal.wait(for: LedeProcess.prompt).hasSuffix("^C\r\n"))
      #expect(try lede.output(of: "echo right\r") == "right\n")
      #expect(try lede.leave() == 0)
    }

    @Test func ctrlCStopsACommandAndKeepsTheSession() throws {
      let lede = try LedeProcess()
      #expect(mkfifo(lede.home.path(of: "pipe"), 0o600) == 0)
      _ = try lede.output(of: "let kept = 7\r")
      lede.terminal.send("load ~/pipe\r")
      lede.terminal.settle()
      lede.terminal.send("\u{3}")
      try lede.terminal.wait(for: LedeProcess.prompt)
      #expect(try lede.output(of: "echo $kept\r") == "7\n")
      #expect(try lede.leave() == 0)
    }

    @Test func ctrlCPutsOffTheReadingOfWhatWasLoaded() throws {
      let lede = try LedeProcess()
      let says = "Maren Olsen, the harbour master, said the landing would close in May. "
      let articles = try (0..<60).map { number in
        try lede.home.file(named: "a\(number).txt", holding: String(repeating: says, count: 100))
      }
      lede.terminal.send("load ~/a*.txt\r")
      try lede.terminal.wait(for: " of \(articles.count): reading")
      lede.terminal.send("\u{3}")
      #expect(try lede.terminal.wait(for: "a0+59> ").contains("Reading was stopped"))
      #expect(try lede.output(of: "sources a0\r", prompt: "a0+59> ").contains("Maren Olsen"))
      #expect(try lede.leave() == 0)
    }

    @Test func keepsTheLineWhileTheWindowChanges() throws {
      let lede = try LedeProcess()
      lede.terminal.send("echo one two three")
      for columns in stride(from: 79, to: 20, by: -4) { lede.terminal.resize(columns: columns) }
      lede.terminal.settle()
      #expect(try lede.output(of: " four\r").hasSuffix("one two three four\n"))
      #expect(try lede.leave() == 0)
    }

    @Test func stopsWithCtrlZAndComesBack() throws {
      let home = try TemporaryFolder()
      let terminal = try PseudoTerminal()
      let environment = LedeProcess.environment(home: home, ["PS1": "shell$ "])
      try terminal.start("/bin/sh", ["-i"], environment: environment)
      try terminal.wait(for: "shell$ ")
      terminal.send("'\(LedeProcess.executable)'\r")
      try terminal.wait(for: LedeProcess.prompt)
      terminal.send("echo ab")
      terminal.settle()
      #expect(!terminal.isCooked)
      terminal.send("\u{1A}")
      try terminal.wait(for: "shell$ ")
      #expect(terminal.isCooked)
      terminal.send("fg\r")
      try terminal.wait(for: LedeProcess.prompt + "echo ab")
      terminal.send("cd\r")
      try terminal.wait(for: "abcd\r\n")
      try terminal.wait(for: LedeProcess.prompt)
      terminal.send("\u{4}")
      try terminal.wait(for: "shell$ ")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func givesTheTerminalBackWhenItIsEnded(signal: Int32) throws {
      let lede = try LedeProcess()
      lede.terminal.send("echo")
      lede.terminal.settle()
      lede.terminal.signal(signal)
      #expect(try lede.terminal.waitForExit() == 128 + signal)
      #expect(lede.terminal.isCooked)
      #expect(String(decoding: lede.terminal.rawOutput, as: UTF8.self).contains("\u{1B}[?2004l"))
    }

    // MARK: - Keys and terminals

    @Test func honoursViKeys() throws {
      let home = try TemporaryFolder()
      let settings = try home.file(named: ".editrc", holding: "lede:bind -v\n")
      let lede = try withExtendedLifetime(settings) { try LedeProcess(home: home) }
      lede.terminal.send("echo bc\u{1B}")
      lede.terminal.settle()
      #expect(try lede.output(of: "bia\r") == "abc\n")
      #expect(try lede.leave() == 0)
    }

    @Test(arguments: ["dumb", "no-such-terminal"])
    func worksOnPoorTerminals(type: String) throws {
      let lede = try LedeProcess(environment: ["TERM": type])
      #expect(try lede.output(of: "echo one\r") == "one\n")
      #expect(try lede.leave() == 0)
    }

    @Test func readsPlainLinesWithoutAnEditor() throws {
      let lede = try LedeProcess(["--no-editor"])
      #expect(try lede.output(of: "echo é\r").hasSuffix("é\n"))
      lede.terminal.send("echo wro\u{3}")
      try lede.terminal.wait(for: LedeProcess.prompt)
      #expect(try lede.output(of: "if true {\recho on\r}\r").hasSuffix("on\n"))
      #expect(!lede.terminal.rawOutput.contains(0x1B))
      #expect(try lede.leave() == 0)
    }

    @Test func showsLongOutputThroughThePager() throws {
      let pager = ["LEDE_PAGER": "wc -l | tr -d ' ' | sed 's/^/lines: /'"]
      let lede = try LedeProcess(environment: pager, rows: 10)
      #expect(try lede.output(of: "show courier\r").hasPrefix("lines: "))
      #expect(try lede.output(of: "echo short\r") == "short\n")
      #expect(try lede.leave() == 0)
    }
  }

  extension LedeProcess {
    /// The line before the next prompt.
    fileprivate func lastLine() throws -> String {
      let shown = try terminal.wait(for: "\r\n" + Self.prompt)
      return Self.lines(of: shown).last { !$0.isEmpty } ?? ""
    }
  }
#endif
