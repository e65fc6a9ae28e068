#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Commands
import Dispatch
import Shell
import TestSupport
import Testing

@Suite struct InputLinesTests {
  @Test func waitsForAPipeThatAnswersAtOnce() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let writer = ends[1]
    // On a thread of its own: the reading blocks one of the few that tasks share.
    DispatchQueue.global().async {
      defer { close(writer) }
      for line in ["one\n", "\n", "two"] {
        usleep(20_000)
        _ = write(writer, line, line.utf8.count)
      }
    }
    #expect(Self.texts(of: InputLines(ends[0])) == ["one", "two"])
  }

  @Test func tellsOnceWhatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    let descriptor = open(folder.path, O_RDONLY)
    defer { close(descriptor) }
    let lines = InputLines(descriptor)
    guard case .unreadable(_, .isFolder) = lines.next() else {
      Issue.record("a folder was read")
      return
    }
    #expect(lines.next() == nil)
  }

  @Test func doesNotWaitForALineUnlessAsked() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    _ = write(ends[1], "one\n\ntw", 7)
    let lines = InputLines(ends[0])
    #expect(Self.text(of: lines.next()) == "one")
    #expect(lines.next(waits: false) == nil)
    _ = write(ends[1], "o\n", 2)
    #expect(Self.text(of: lines.next(waits: false)) == "two")
    close(ends[1])
    #expect(lines.next() == nil)
  }

  private static func texts(of lines: InputLines) -> [String] {
    var texts: [String] = []
    while let text = text(of: lines.next()) { texts.append(text) }
    return texts
  }

  private static func text(of item: BatchItem?) -> String? {
    guard case .line(let bytes, _) = item else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
