import Commands
import TestSupport
import Testing

@testable import Shell

/// What a replay writes stays with it.
@Suite struct ReplayedFilesTests {
  @Test func aFileIsTheSameUnderBothOfItsPaths() throws {
    let files = ReplayedFiles(MemoryFiles(["notes.csv": "old"]))
    try files.write(Array("new".utf8), to: "notes.csv", mode: .new)
    #expect(try files.read("./notes.csv", limit: 10) == Array("new".utf8))
    #expect(throws: FileError.exists(path: "./notes.csv")) {
      try files.write([], to: "./notes.csv", mode: .new)
    }
  }

  @Test func nothingIsWrittenToStandardInput() {
    let files = ReplayedFiles(DiskFiles(home: nil))
    #expect(throws: FileError.self) { try files.write([1], to: "-", mode: .append) }
  }
}
