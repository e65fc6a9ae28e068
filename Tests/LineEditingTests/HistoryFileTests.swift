#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import LineEditing
import TestSupport
import Testing

@Suite struct HistoryFileTests {
  @Test func keepsEntriesForTheNextRun() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "state/lede/history")
    let entries = ["gaps courier", "def x {\n  gaps\n}", "find \"a\\nb\" \\", "日本 é", "a\rb"]
    let first = HistoryFile(path: path)
    for entry in entries { first.append(entry) }
    #expect(first.warning == nil)
    #expect(HistoryFile(path: path).entries == entries)
  }

  @Test func isReadableByItsUserAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "state/history")
    HistoryFile(path: path).append("a")
    #expect(permissions(of: path) == 0o600)
    #expect(permissions(of: folder.path(of: "state")) == 0o700)
    chmod(path, 0o644)
    _ = HistoryFile(path: path)
    #expect(permissions(of: path) == 0o600)
  }

  @Test func loadingMakesNothing() throws {
    let folder = try TemporaryFolder()
    let history = HistoryFile(path: folder.path(of: "state/history"))
    #expect(history.entries.isEmpty)
    #expect(history.warning == nil)
    #expect(access(folder.path(of: "state"), F_OK) != 0)
  }

  @Test func severalCopiesLoseNothingOfEachOther() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    await withTaskGroup(of: Void.self) { group in
      for copy in 0..<4 {
        group.addTask {
          let history = HistoryFile(path: path)
          for number in 0..<50 { history.append("copy \(copy) entry \(number)") }
        }
      }
    }
    let entries = HistoryFile(path: path).entries
    #expect(entries.count == 200)
    for copy in 0..<4 {
      let own = entries.filter { $0.hasPrefix("copy \(copy) ") }
      #expect(own == (0..<50).map { "copy \(copy) entry \($0)" })
    }
  }

  @Test func copiesLoseNothingWhileOneWritesTheFileAnew() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    await withTaskGroup(of: Void.self) { group in
      for copy in 0..<4 {
        group.addTask {
          for number in 0..<50 {
            // A new object reads, and compacts what is over the limit.
            HistoryFile(path: path, entryLimit: 100).append("copy \(copy) entry \(number)")
          }
        }
      }
    }
    let entries = HistoryFile(path: path, entryLimit: 100).entries
    #expect(entries.count == 100)
    for copy in 0..<4 {
      let numbers = entries.filter { $0.hasPrefix("copy \(copy) ") }
        .compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
      let first = numbers.first ?? 50
      #expect(numbers == Array(first..<50))
    }
  }

  @Test func keepsTheNewestEntriesWithinItsLimit() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    let history = HistoryFile(path: path, entryLimit: 10)
    for number in 0..<40 { history.append("entry \(number)") }
    let newest = (30..<40).map { "entry \($0)" }
    #expect(history.entries == newest)
    #expect(HistoryFile(path: path, entryLimit: 10).entries == newest)
    #expect(size(of: path) == newest.joined(separator: "\n").utf8.count + 1)
  }

  @Test func keepsItsFileWithinItsSize() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    let history = HistoryFile(path: path, byteLimit: 1000)
    for number in 0..<200 { history.append("an entry with the number \(number)") }
    #expect(size(of: path) <= 1000)
    #expect(HistoryFile(path: path).entries.last == "an entry with the number 199")
    #expect(HistoryFile(path: path).entries.allSatisfy { $0.hasPrefix("an entry") })
  }

  @Test func keepsALinkToItsFile() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(named: "real", holding: "")
    let path = folder.path(of: "link")
    #expect(symlink(file.path, path) == 0)
    let history = HistoryFile(path: path, entryLimit: 4)
    for number in 0..<9 { history.append("\(number)") }
    #expect(HistoryFile(path: path, entryLimit: 4).entries == ["5", "6", "7", "8"])
    #expect(HistoryFile(path: file.path).entries == ["5", "6", "7", "8"])
  }

  @Test func readsWhatIsLeftOfADamagedFile() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(named: "history", holding: "one\n\n\0two\\q\\\nthree")
    let history = HistoryFile(path: file.path)
    #expect(history.entries == ["one", "two\\q\\", "three"])
    history.append("four")
    #expect(HistoryFile(path: file.path).entries == ["one", "two\\q\\", "three", "four"])
  }

  @Test func onlyWarnsWhereItCannotWrite() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(named: "plain", holding: "")
    let history = HistoryFile(path: "\(file.path)/lede/history")
    history.append("a")
    #expect(history.entries == ["a"])
    #expect(history.warning?.contains("cannot") == true)
  }

  @Test func refusesAFolderAndADevice() throws {
    let folder = try TemporaryFolder()
    #expect(HistoryFile(path: folder.path).warning != nil)
    #expect(HistoryFile(path: "/dev/null").warning?.contains("no plain file") == true)
  }

  private func permissions(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  private func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : -1
  }
}
