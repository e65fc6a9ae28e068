#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Commands
import Shell
import TestSupport
import Testing

#if os(Linux)
  private let isLinux = true
#else
  private let isLinux = false
#endif

@Suite struct DiskFilesTests {
  private let folder: TemporaryFolder
  private let files: DiskFiles

  init() throws {
    folder = try TemporaryFolder()
    files = DiskFiles(home: folder.path)
  }

  // MARK: - Reading

  @Test func readsAFileByteForByte() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0, 0x0D, 0x0A, 0xFF]
    let path = folder.path(of: "a b")
    try files.write(bytes, to: path, mode: .new)
    #expect(try files.read(path, limit: 100) == bytes)
    #expect(try files.read("~/a b", limit: 100) == bytes)
  }

  @Test func refusesWhatIsLargerThanTheLimit() throws {
    let path = try folder.file(named: "a", holding: "12345").path
    #expect(try files.read(path, limit: 5).count == 5)
    #expect(throws: FileError.tooLarge(path: path, limit: 4)) { try files.read(path, limit: 4) }
    #expect(throws: FileError.tooLarge(path: "/proc/self/maps", limit: 10)) {
      try files.read("/proc/self/maps", limit: 10)
    }
  }

  @Test func readsTheBeginningOfAPlainFileAlone() throws {
    let path = try folder.file(named: "a", holding: "12345").path
    #expect(try files.beginning(of: path, count: 3) == Array("123".utf8))
    #expect(try files.beginning(of: path, count: 9) == Array("12345".utf8))
    #expect(try files.beginning(of: "/dev/null", count: 9) == [])
    #expect(try files.lastByte(of: path) == UInt8(ascii: "5"))
    #expect(try files.lastByte(of: "/dev/null") == nil)
    let none = folder.path(of: "none")
    #expect(throws: FileError.notFound(path: none)) { try files.beginning(of: none, count: 1) }
  }

  @Test func saysWhyItCannotRead() throws {
    let path = try folder.file(named: "a", holding: "").path
    #expect(throws: FileError.isFolder(path: folder.path)) {
      try files.read(folder.path, limit: 10)
    }
    for missing in [folder.path(of: "none"), "\(path)/b", "", "a\0b"] {
      #expect(throws: FileError.notFound(path: missing)) { try files.read(missing, limit: 10) }
    }
    #expect(throws: FileError.self) { try files.read("/dev/zero", limit: 10) }
    #expect(try files.read("/dev/null", limit: 10) == [])
  }

  @Test(.enabled(if: isLinux, "other systems refuse such names"))
  func saysThatANameIsNoUTF8() throws {
    let name = Array("\(folder.path)/caf".utf8) + [0xE9]
    let descriptor = open(name.map(CChar.init(bitPattern:)) + [0], O_WRONLY | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let path = folder.path(of: "caf\u{FFFD}")
    #expect(try files.paths(matching: folder.path) == [path])
    let reason = "its name is not written in UTF-8; rename it"
    #expect(throws: FileError.failed(path: path, reason: reason)) {
      try files.read(path, limit: 10)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func saysThatItMayNotRead() throws {
    let path = try folder.file(named: "secret", holding: "").path
    chmod(path, 0)
    #expect(throws: FileError.notPermitted(path: path)) { try files.read(path, limit: 10) }
  }

  @Test func waitsForThePipe() async throws {
    let path = folder.path(of: "pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Task.detached {
      let descriptor = open(path, O_WRONLY)
      defer { close(descriptor) }
      usleep(20_000)
      return write(descriptor, "piped", 5)
    }
    #expect(try files.read(path, limit: 10) == Array("piped".utf8))
    #expect(await writer.value == 5)
  }

  // MARK: - Writing

  @Test func keepsAFileThatIsThere() throws {
    let path = try folder.file(named: "a", holding: "old").path
    #expect(throws: FileError.exists(path: path)) {
      try files.write(Array("new".utf8), to: path, mode: .new)
    }
    #expect(throws: FileError.isFolder(path: folder.path)) {
      try files.write([], to: folder.path, mode: .new)
    }
    #expect(try text(of: path) == "old")
    #expect(names() == ["a"])
  }

  @Test func replacesWholeFilesAndKeepsTheirPermissions() throws {
    let path = try folder.file(named: "a", holding: "a long old text").path
    chmod(path, 0o640)
    try files.write(Array("new".utf8), to: path, mode: .replace)
    #expect(try text(of: path) == "new")
    #expect(permissions(of: path) == 0o640)
    try files.write(Array("other".utf8), to: folder.path(of: "b"), mode: .replace)
    #expect(try text(of: folder.path(of: "b")) == "other")
    #expect(names() == ["a", "b"])
  }

  @Test func givesNewFilesTheUsersPermissions() throws {
    let mask = umask(0o027)
    defer { umask(mask) }
    let path = folder.path(of: "a")
    try files.write([], to: path, mode: .new)
    #expect(permissions(of: path) == 0o640)
  }

  @Test func appendsToAFileOrMakesIt() throws {
    let path = folder.path(of: "a")
    try files.write(Array("one\n".utf8), to: path, mode: .append)
    try files.write(Array("two\n".utf8), to: path, mode: .append)
    #expect(try text(of: path) == "one\ntwo\n")
  }

  @Test func replacesTheFileBehindALink() throws {
    let path = try folder.file(named: "a", holding: "old").path
    let link = folder.path(of: "link")
    #expect(symlink("a", link) == 0)
    try files.write(Array("new".utf8), to: link, mode: .replace)
    #expect(try text(of: path) == "new")
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func neverReplacesADevice() throws {
    try files.write(Array("lost".utf8), to: "/dev/null", mode: .replace)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    #expect(throws: FileError.exists(path: "/dev/null")) {
      try files.write([], to: "/dev/null", mode: .new)
    }
  }

  @Test func saysWhyItCannotWrite() throws {
    let path = folder.path(of: "none/a")
    #expect(throws: FileError.notFound(path: folder.path(of: "none/"))) {
      try files.write([], to: path, mode: .new)
    }
    #expect(symlink("nowhere", folder.path(of: "broken")) == 0)
    for mode in [WriteMode.replace, .append] {
      #expect(throws: FileError.self) {
        try files.write([], to: folder.path(of: "broken"), mode: mode)
      }
      #expect(throws: FileError.isFolder(path: folder.path)) {
        try files.write([], to: folder.path, mode: mode)
      }
    }
    #expect(names() == ["broken"])
  }

  @Test func saysThatTheDiskIsFull() {
    let reason = String(cString: strerror(ENOSPC))
    #expect(throws: FileError.failed(path: "/dev/full", reason: reason)) {
      try files.write(Array("x".utf8), to: "/dev/full", mode: .append)
    }
  }

  @Test func letsOneOfManyWritersMakeAFile() async throws {
    let path = folder.path(of: "a")
    let files = files
    let made = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          (try? files.write(Array("\(number)".utf8), to: path, mode: .new)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(made == 1)
    #expect(names() == ["a"])
  }

  // MARK: - Names

  @Test func sortsWhatAPatternStandsFor() throws {
    for name in ["b.txt", "a.txt", "Z.txt", "é.txt", ".hidden.txt", "c.md"] {
      _ = try folder.file(named: name, holding: "")
    }
    mkdir(folder.path(of: "d.txt"), 0o700)
    let expected = ["Z.txt", "a.txt", "b.txt", "é.txt"].map(folder.path(of:))
    #expect(try files.paths(matching: folder.path(of: "*.txt")) == expected)
    #expect(try files.paths(matching: "~/*.txt") == expected)
    #expect(
      try files.paths(matching: folder.path)
        == ["Z.txt", "a.txt", "b.txt", "c.md", "é.txt"].map(folder.path(of:))
    )
    #expect(try files.paths(matching: "~/") == files.paths(matching: folder.path))
  }

  @Test func takesPipesOnlyByTheirOwnName() throws {
    let file = try folder.file(named: "a.txt", holding: "").path
    let pipe = folder.path(of: "b.txt")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(symlink("nowhere", folder.path(of: "c.txt")) == 0)
    let expected = [file, folder.path(of: "c.txt")]
    #expect(try files.paths(matching: folder.path) == expected)
    #expect(try files.paths(matching: folder.path(of: "*.txt")) == expected)
    #expect(try files.paths(matching: pipe) == [pipe])
  }

  @Test func goesIntoFoldersWithinButNotRoundInCircles() throws {
    mkdir(folder.path(of: "may"), 0o700)
    mkdir(folder.path(of: "may/late"), 0o700)
    mkdir(folder.path(of: ".git"), 0o700)
    for name in ["may/b.txt", "may/late/c.txt", "a.txt", "z.txt", ".git/d.txt"] {
      _ = try folder.file(named: name, holding: "")
    }
    symlink(folder.path, folder.path(of: "may/round"))
    #expect(
      try files.paths(matching: folder.path)
        == ["a.txt", "may/b.txt", "may/late/c.txt", "z.txt"].map(folder.path(of:))
    )
  }

  @Test func takesAPlainPathAsItIs() throws {
    let path = try folder.file(named: "a[1]*.txt", holding: "").path
    #expect(try files.paths(matching: path) == [path])
    #expect(try files.paths(matching: "-") == ["-"])
    #expect(throws: FileError.notFound(path: folder.path(of: "none"))) {
      try files.paths(matching: folder.path(of: "none"))
    }
    #expect(throws: FileError.notFound(path: folder.path(of: "none*"))) {
      try files.paths(matching: folder.path(of: "none*"))
    }
  }

  @Test func completesNames() throws {
    for name in ["news.txt", "new one", ".hidden"] {
      _ = try folder.file(named: name, holding: "")
    }
    mkdir(folder.path(of: "newer"), 0o700)
    #expect(files.completions(of: "~/ne") == ["~/new one", "~/newer/", "~/news.txt"])
    #expect(files.completions(of: folder.path(of: "news")) == [folder.path(of: "news.txt")])
    #expect(files.completions(of: "~/.") == ["~/.hidden"])
    #expect(files.completions(of: "~") == ["~/"])
    #expect(files.completions(of: "~/none/x") == [])
  }

  private func text(of path: String) throws -> String {
    String(decoding: try files.read(path, limit: 1000), as: UTF8.self)
  }

  private func permissions(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// The names in the folder: nothing temporary may stay.
  private func names() -> [String] {
    (files.completions(of: "~/") + files.completions(of: "~/.")).map { String($0.dropFirst(2)) }
  }
}
