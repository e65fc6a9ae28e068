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

  @Test func foldersAndPatternsHoldWhatTheReplayWrote() throws {
    let files = ReplayedFiles(MemoryFiles(["news/a.txt": "a", "news/b.txt": "b"]))
    for name in ["news/c.txt", "news/b.txt", "news/d.csv", "./e.csv", "news/.hidden"] {
      try files.write([1], to: name, mode: .replace)
    }
    #expect(
      try files.paths(matching: "news")
        == ["news/a.txt", "news/b.txt", "news/c.txt", "news/d.csv"]
    )
    #expect(try files.paths(matching: "news/") == files.paths(matching: "news"))
    #expect(try files.paths(matching: "news/*.csv") == ["news/d.csv"])
    #expect(try files.paths(matching: "./*.csv") == ["./e.csv"])
    #expect(throws: FileError.notFound(path: "*.md")) { try files.paths(matching: "*.md") }
  }

  @Test func nothingIsWrittenToStandardInput() {
    let files = ReplayedFiles(DiskFiles(home: nil))
    #expect(throws: FileError.self) { try files.write([1], to: "-", mode: .append) }
  }
}
