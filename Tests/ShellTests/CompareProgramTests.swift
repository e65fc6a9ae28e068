#if os(Linux)
  import Commands
  import Shell
  import TestSupport
  import Testing

  /// `lede compare` as other programs and people call it.
  @Suite struct CompareProgramTests {
    @Test(arguments: [["--part", "facts"], ["--svg", "picture.svg"], []])
    func errorsShowNothingThatNobodyTyped(_ options: [String]) throws {
      let run = try SystemPrograms(agent: "lede/test").run(
        LedeProcess.executable,
        ["compare", "nowhere.txt", "neither.txt"] + options,
        input: [],
        limits: ProgramLimits(seconds: 30, bytes: 1 << 20),
        progress: { _ in }
      )
      #expect(run.status == 1)
      #expect(run.errors.contains("there is no file ‘nowhere.txt’"))
      #expect(!run.errors.contains("│") && !run.errors.contains("$files"))
    }
  }
#endif
