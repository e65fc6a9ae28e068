#if os(Linux)
  import Commands
  import Glibc
  import Shell
  import TestSupport
  import Testing

  /// The program as scripts and other programs call it.
  @Suite struct ProgramTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
    }

    private func run(
      _ arguments: [String],
      of program: String = LedeProcess.executable,
      environment: [String: String] = [:]
    ) throws -> ProgramOutput {
      let programs = SystemPrograms(
        agent: "lede/test",
        environment: LedeProcess.environment(home: folder, environment)
      )
      let limits = ProgramLimits(seconds: 30, bytes: 1 << 20)
      return try programs.run(program, arguments, input: [], limits: limits) { _ in }
    }

    private func text(_ output: ProgramOutput) -> String {
      String(decoding: output.bytes, as: UTF8.self)
    }

    @Test(arguments: ["", "0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
    func runsWithClosedStreams(_ closing: String) throws {
      let command = "exec '\(LedeProcess.executable)' -c gaps \(closing)"
      let output = try run(["-c", command], of: "/bin/sh")
      #expect(output.status == 0)
      #expect(output.errors.isEmpty)
    }

    @Test(arguments: ["POSIX", "C.UTF-8"])
    func patternsMeanTheSameInEveryLocale(locale: String) throws {
      _ = try folder.file(named: "café.txt", holding: "It rains.\n")
      let output = try run(["-c", "load '~/caf?.txt'"], environment: ["LC_ALL": locale])
      #expect(output.status == 0)
    }

    @Test(arguments: [["manual", "a\u{1B}[31m"], ["--color", "a\u{1B}[31m"], ["--\u{1B}[31m"]])
    func errorsShowTheControlsOfArguments(_ arguments: [String]) throws {
      let output = try run(arguments)
      #expect(output.status == 2)
      #expect(output.errors.contains("^[[31m") && !output.errors.contains("\u{1B}"))
    }

    // MARK: - Exercises

    @Test func anExerciseThatPassesSaysSo() throws {
      let script = try folder.file(
        named: "exercise.lede",
        holding: "expect 2 > 1\nexpect $1 == 2 \"count again\"\necho done\n"
      )
      let passed = try run(["run", script.path, "2"])
      #expect(passed.status == 0 && passed.errors == "\(script.path): 2 expectations held\n")
      #expect(text(passed) == "done\n")
      let failed = try run(["run", script.path, "3"])
      #expect(failed.status == 1 && !failed.errors.contains("held"))
      #expect(failed.errors.contains("count again") && !failed.errors.contains("3 == 2"))
      let both = try run(["run", script.path, "2", script.path])
      #expect(both.status == 2 && both.errors.contains("has no use for ‘\(script.path)’"))
      #expect(text(both).isEmpty)
    }

    @Test func aScriptFindsTheFilesBesideIt() throws {
      _ = try folder.file(named: "rain.txt", holding: "It rains.\n")
      let script = try folder.file(named: "s.lede", holding: "load rain.txt | count\n")
      let found = try run(["run", script.path])
      #expect(found.status == 0 && text(found) == "1\n")
      let other = try folder.file(named: "o.lede", holding: "load snow.txt\n")
      let missing = try run(["run", other.path])
      #expect(missing.status == 1 && missing.errors.contains("beside the script"))
    }

    // MARK: - First steps

    @Test func saysHowAFileIsRead() throws {
      let file = try folder.file(named: "harbour.txt", holding: "It rains.\n")
      let output = try run([file.path])
      #expect(output.status == 2)
      #expect(output.errors.contains("lede -c 'load FILE"))
      #expect(output.errors.contains("lede run FILE"))
      #expect(try !run([folder.path(of: "no such file")]).errors.contains("lede run FILE"))
    }

    @Test func saysHowAPipedArticleIsRead() throws {
      let command = "echo 'Reed said so, (and more.' | exec '\(LedeProcess.executable)'"
      let output = try run(["-c", command], of: "/bin/sh")
      #expect(output.status == 2)
      #expect(output.errors.contains("lede -c 'load -; gaps'"))
    }

    @Test func analyzesLinesOfStandardInputByItsName() throws {
      let output = try run(["analyze", "--input", "ndjson", "-"])
      #expect(output.status == 0)
      #expect(output.errors.isEmpty)
    }

    @Test(arguments: [["-j2"], ["-j", "2"], ["--jobs", "2"]])
    func takesTheNumberOfCores(_ jobs: [String]) throws {
      let file = try folder.file(named: "rain.txt", holding: "It rains.\n")
      let output = try run(["analyze", "--stage", "load"] + jobs + [file.path])
      #expect(output.status == 0 && text(output).contains("\"id\":\"rain\""))
    }

    @Test func tellsThatAFolderHoldsNoFile() throws {
      let place = folder.path(of: "hollow")
      #expect(mkdir(place, 0o700) == 0)
      #expect(try run(["-c", "load '\(place)'"]).errors.contains("no file in the folder"))
      let output = try run(["analyze", place])
      #expect(output.status == 1)
      #expect(text(output).contains("\"code\":\"file.empty-folder\""))
      #expect(
        try run(["compare", "--format", "json", place]).errors.contains("no file in the folder")
      )
    }

    @Test(arguments: [["analyze", "-dash.txt"], ["-harbour"], ["compare", "a.txt", "-dash.txt"]])
    func takesNoFilesNameForOptions(_ arguments: [String]) throws {
      let output = try run(arguments)
      #expect(output.status == 2)
      #expect(output.errors.contains("is written ./-"))
    }

    @Test func leavesAScriptItsArguments() throws {
      let script = try folder.file(named: "a.lede", holding: "echo $1\n")
      #expect(text(try run(["run", script.path, "-dash.txt"])) == "-dash.txt\n")
      #expect(text(try run(["-c", "echo one", "--no-samples"])) == "one\n")
    }

    /// What `analyze` wrote and how it ended when it was sent a signal after its first answer.
    private func analysis(as format: String, endedBy signal: String) throws -> ProgramOutput {
      let command = """
        mkfifo "$HOME/in"
        ulimit -c 0
        # What a shell starts in the background ignores both signals.
        env --default-signal=INT,QUIT '\(LedeProcess.executable)' analyze --stage load \
          --input ndjson --format \(format) < "$HOME/in" > "$HOME/out" &
        exec 3> "$HOME/in"
        echo '{"text": "It rains."}' >&3
        until grep -q blocks "$HOME/out"; do sleep 0.05; done
        kill -\(signal) $!
        wait $!
        echo "$?"
        cat "$HOME/out"
        """
      return try run(["-c", command], of: "/bin/sh")
    }

    @Test func closesAnArrayThatIsInterrupted() throws {
      let output = text(try analysis(as: "json", endedBy: "INT"))
      #expect(output.hasPrefix("130\n[\n{") && output.hasSuffix("}\n]\n"))
    }

    @Test func quitsWithoutAReportOfACrash() throws {
      let output = try analysis(as: "ndjson", endedBy: "QUIT")
      #expect(text(output).hasPrefix("131\n{"))
      #expect(!output.errors.contains("crashed"))
    }

    @Test(arguments: ["save", "save --append", "record"])
    func saysThatAFolderIsMissing(command: String) throws {
      let place = folder.path(of: "nope/x.csv")
      let start = command == "record" ? "" : "gaps | "
      let output = try run(["-c", "\(start)\(command) '\(place)'"])
      #expect(output.errors.contains("there is no folder ‘"))
    }

    // MARK: - Replaying

    @Test func differencesShowTheControlsOfATranscript() throws {
      let file = try folder.file(
        named: "a\u{1B}[31m.transcript",
        holding: "# lede transcript 1\n> echo one\n\u{1B}]0;two\u{7}\n"
      )
      let output = try run(["replay", file.path])
      #expect(output.status == 1)
      #expect(text(output).contains("a^[[31m.transcript: differs"))
      #expect(text(output).contains("- ^[]0;two^G\n"))
      #expect(!output.bytes.contains(0x1B))
    }

    @Test func replaysSafelyWhenAsked() throws {
      let place = folder.path(of: "out.csv")
      let transcript = "# lede transcript 1\n> gaps | save '\(place)'\n"
      let file = try folder.file(named: "a.transcript", holding: transcript)
      #expect(text(try run(["replay", "--safe", file.path])).contains("writing files is off"))
      #expect(access(place, F_OK) != 0)
      #expect(try run(["replay", file.path]).status == 0)
      #expect(access(place, F_OK) != 0)
    }

    @Test func takesFilesOfOtherSystemsEditors() throws {
      let mark = "\u{FEFF}"
      let transcript = "\(mark)# lede transcript 1\r\n> echo one\r\none\r\n"
      let recorded = try folder.file(named: "a.transcript", holding: transcript)
      #expect(text(try run(["replay", recorded.path])).hasSuffix("1 commands, no difference\n"))
      let script = try folder.file(named: "a.lede", holding: "\(mark)echo 'one\r\ntwo'\r\n")
      #expect(text(try run(["run", script.path])) == "one\ntwo\n")
    }
  }
#endif
