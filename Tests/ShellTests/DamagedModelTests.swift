#if os(Linux)
  import Commands
  import Glibc
  import Shell
  import TestSupport
  import Testing

  /// What people and programs are told by a program whose embedded model was damaged.
  @Suite struct DamagedModelTests {
    /// A way to spoil a model file: what is written where, counted from its first byte.
    struct Damage: Sendable, CustomTestStringConvertible {
      let testDescription: String
      let offset: Int
      let bytes: [UInt8]
      let reason: String
    }

    static let damages = [
      Damage(
        testDescription: "wrong magic",
        offset: 0,
        bytes: Array("LEDEWRIT".utf8),
        reason: "what was built into it is no model file"
      ),
      Damage(
        testDescription: "wrong format",
        offset: 8,
        bytes: [9, 0, 0, 0],
        reason: "its model is of format 9, which it does not know"
      ),
      Damage(
        testDescription: "wrong checksum",
        offset: 16,
        bytes: [1, 2, 3, 4, 5, 6, 7, 8],
        reason: "its model is damaged: bytes are missing or were changed"
      ),
      Damage(
        testDescription: "truncated",
        offset: 24,
        bytes: [0, 0, 0, 0, 1, 0, 0, 0],
        reason: "its model is damaged: bytes are missing or were changed"
      ),
      Damage(
        testDescription: "changed weights",
        offset: 4_000_000,
        bytes: [1, 2, 3, 4],
        reason: "its model is damaged: bytes are missing or were changed"
      ),
    ]

    private static let message = "this program cannot read articles: "
    private let programs = SystemPrograms(agent: "lede/test")

    @Test(arguments: damages) func everyUseSaysWhy(damage: Damage) throws {
      let folder = try TemporaryFolder()
      let program = try Self.program(with: damage, in: folder)
      let article = folder.path(of: "a.txt")
      let other = folder.path(of: "b.txt")
      try Self.write(Array("The mayor said the bridge would open.\n".utf8), to: article)
      try Self.write(Array("The bridge opens in May, the mayor said.\n".utf8), to: other)
      func lede(_ arguments: String..., input: String = "") throws -> ProgramOutput {
        try programs.run(
          program,
          arguments,
          input: Array(input.utf8),
          limits: ProgramLimits(seconds: 30, bytes: 1 << 20),
          progress: { _ in }
        )
      }
      let why = Self.message + damage.reason

      #expect(try lede("-c", "articles | count").status == 0)
      for script in ["gaps courier", "load '\(article)'; gaps a", "compare courier herald | count"]
      {
        let run = try lede("-c", script)
        #expect(run.status == 1 && run.errors.contains(why), "\(script)")
      }
      let piped = try lede("run", "-", input: "quotes courier\n")
      #expect(piped.status == 1 && piped.errors.contains(why))
      let compared = try lede("compare", "--format", "json", article, other)
      #expect(compared.status == 1 && compared.errors.contains(why) && compared.bytes.isEmpty)
      let analyzed = try lede("analyze", article)
      let json = String(decoding: analyzed.bytes, as: UTF8.self)
      #expect(analyzed.status == 1 && json.contains("\"code\":\"reader.model\""))
      #expect(json.contains(why))
      #expect(try lede("analyze", "--stage", "load", article).status == 0)
    }

    @Test func thePromptSaysWhyAndGoesOn() throws {
      let folder = try TemporaryFolder()
      let program = try Self.program(with: Self.damages[1], in: folder)
      let lede = try LedeProcess(executable: program)
      #expect(try lede.output(of: "gaps courier\r").contains(Self.message))
      #expect(try lede.output(of: "articles\r").contains("courier"))
      #expect(try lede.leave() == 0)
    }

    /// The program with its model spoiled.
    private static func program(with damage: Damage, in folder: TemporaryFolder) throws -> String {
      let path = folder.path(of: "lede")
      var bytes = try DiskFiles.standard.read(LedeProcess.executable, limit: 1 << 30)
      // The model is aligned, and the small number of its format follows its magic, which alone stands
      // elsewhere too, in the code that looks for it.
      let magic = Array("LEDEREAD".utf8).withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
      try bytes.withUnsafeMutableBytes { all in
        let start = try #require(
          stride(from: 0, to: all.count - 64, by: 64).first {
            all.loadUnaligned(fromByteOffset: $0, as: UInt64.self) == magic
              && (1..<256).contains(all.loadUnaligned(fromByteOffset: $0 + 8, as: UInt32.self))
          }
        )
        for (index, byte) in damage.bytes.enumerated() { all[start + damage.offset + index] = byte }
      }
      try write(bytes, to: path)
      try #require(chmod(path, 0o700) == 0)
      return path
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
      try DiskFiles.standard.write(bytes, to: path, mode: .new)
    }
  }
#endif
