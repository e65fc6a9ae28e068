#if os(Linux)
  import Commands
  import Shell
  import TestSupport
  import Testing

  /// `lede compare` as other programs and people call it.
  @Suite struct CompareProgramTests {
    @Test(arguments: [["--part", "facts"], ["--svg", "picture.svg"], []])
    func errorsShowNothingThatNobodyTyped(_ options: [String]) throws {
      let run = try compared(["nowhere.txt", "neither.txt"] + options)
      #expect(run.status == 1)
      #expect(run.errors.contains("there is no file ‘nowhere.txt’"))
      #expect(!run.errors.contains("│") && !run.errors.contains("$files"))
    }

    @Test(arguments: [["--part", "facts", "--format", "csv"], ["--format", "json"]])
    func aFolderIsAsManyFiles(_ options: [String]) throws {
      let folder = try TemporaryFolder()
      for name in ["a.txt", "b.txt"] {
        _ = try folder.file(named: name, holding: "The council closed the pool, the mayor said.\n")
      }
      for place in [folder.path, folder.path(of: "*.txt")] {
        let run = try compared([place] + options)
        #expect(run.status == 0 && !run.bytes.isEmpty, "\(run.errors)")
      }
      let one = try compared([folder.path(of: "a.txt")] + options)
      #expect(one.status == 1 && one.errors.contains("a comparison needs two articles"))
    }

    @Test(arguments: ["--keep-going", "--no-samples"])
    func whatOnlyScriptsHaveIsRefused(_ option: String) throws {
      #expect(try compared(["a.txt", "b.txt", option]).status == 2)
    }

    private func compared(_ arguments: [String]) throws -> ProgramOutput {
      try SystemPrograms(agent: "lede/test").run(
        LedeProcess.executable,
        ["compare"] + arguments,
        input: [],
        limits: ProgramLimits(seconds: 60, bytes: 1 << 20),
        progress: { _ in }
      )
    }
  }
#endif
