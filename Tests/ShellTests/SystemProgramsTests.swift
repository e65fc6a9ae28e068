import Commands
import Shell
import TestSupport
import Testing

@Suite("SystemPrograms", .serialized)
struct SystemProgramsTests {
  private let programs = SystemPrograms(agent: "lede/test")
  private let limits = ProgramLimits(seconds: 10, bytes: 1 << 24)

  private func run(
    _ program: String,
    _ arguments: [String] = [],
    input: [UInt8] = [],
    limits: ProgramLimits? = nil
  ) throws(ProgramError) -> ProgramOutput {
    try programs.run(
      program,
      arguments,
      input: input,
      limits: limits ?? self.limits,
      progress: { _ in }
    )
  }

  @Test("What goes in comes out, more than pipes hold")
  func exchange() throws {
    let input = [UInt8](repeating: 0x61, count: 3 << 20)
    let output = try run("cat", input: input)
    #expect(output.bytes == input && output.status == 0)
  }

  @Test("Status and errors are told; arguments go to no shell")
  func status() throws {
    let output = try run("sh", ["-c", "echo no >&2; exit 3"])
    #expect(output.status == 3 && output.errors == "no\n")
    #expect(try run("echo", ["$HOME;", "*"]).bytes == Array("$HOME; *\n".utf8))
  }

  @Test("A program that reads nothing doesn't end this one")
  func deaf() throws {
    #expect(try run("true", input: [UInt8](repeating: 0, count: 1 << 20)).status == 0)
  }

  @Test("Missing programs, slow ones and talkative ones are errors")
  func failures() {
    #expect(throws: ProgramError.missing(program: "lede-no-such-program")) {
      try run("lede-no-such-program")
    }
    #expect(throws: ProgramError.timeout(program: "sleep", seconds: 0.2)) {
      try run("sleep", ["30"], limits: ProgramLimits(seconds: 0.2, bytes: 100))
    }
    #expect(throws: ProgramError.tooMuch(program: "yes", bytes: 100)) {
      try run("yes", limits: ProgramLimits(seconds: 10, bytes: 100))
    }
  }
}
