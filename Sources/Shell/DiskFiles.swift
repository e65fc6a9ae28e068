package import Commands
import LineEditing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files of the disk.
package struct DiskFiles: Files {
  /// The folder `~` stands for.
  private let home: String?

  /// Makes a view of the disk.
  ///
  /// - Parameter home: the folder `~` stands for; nil leaves a `~` as it is.
  package init(home: String?) {
    self.home = home
  }

  /// The files as this process's user sees them.
  package static var standard: DiskFiles {
    DiskFiles(home: getenv("HOME").map { String(cString: $0) })
  }

  /// The bytes of a file; `-` is standard input, read to its end.
  ///
  /// Pipes are waited for, Ctrl-C permitting; devices other than a terminal and the empty
  /// `/dev/null` are refused, as they have no end.
  ///
  /// - Throws: `FileError`.
  package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, of: path, limit: limit) }
    let descriptor = try open(expanded(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC, of: path)
    defer { close(descriptor) }
    let status = try status(of: descriptor, path)
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isFolder(path: path)
    case S_IFREG where Int(status.st_size) > limit: throw .tooLarge(path: path, limit: limit)
    case S_IFREG, S_IFIFO: break
    case S_IFCHR where isatty(descriptor) == 1 || Self.isNull(status): break
    default: throw .failed(path: path, reason: "it is a device, not a file")
    }
    return try read(descriptor, of: path, limit: limit)
  }

  /// The first bytes of a plain file; of a pipe or device none, as reading takes them away.
  ///
  /// - Throws: `FileError`.
  package func beginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
    let descriptor = try open(expanded(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC, of: path)
    defer { close(descriptor) }
    guard try status(of: descriptor, path).st_mode & S_IFMT == S_IFREG else { return [] }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: count)
    while bytes.count < count {
      let read = readBytes(descriptor, &piece, count - bytes.count)
      if read < 0 && errno == EINTR { continue }
      guard read >= 0 else { throw Self.error(errno, path) }
      if read == 0 { break }
      bytes += piece[..<read]
    }
    return bytes
  }

  /// The last byte of a plain file; of a pipe or device none.
  ///
  /// - Throws: `FileError`.
  package func lastByte(of path: String) throws(FileError) -> UInt8? {
    let descriptor = try open(expanded(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC, of: path)
    defer { close(descriptor) }
    let status = try status(of: descriptor, path)
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
    var byte: UInt8 = 0
    guard pread(descriptor, &byte, 1, status.st_size - 1) >= 0 else {
      throw Self.error(errno, path)
    }
    return byte
  }

  private func read(_ descriptor: Int32, of path: String, limit: Int) throws(FileError) -> [UInt8] {
    let status = try status(of: descriptor, path)
    let isPlain = status.st_mode & S_IFMT == S_IFREG
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(isPlain ? min(Int(status.st_size), limit) : 0)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard isPlain || Interrupt.waitForInput(descriptor) else {
        throw .failed(path: path, reason: "interrupted")
      }
      let count = readBytes(descriptor, &piece, piece.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      guard count >= 0 else { throw Self.error(errno, path) }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(path: path, limit: limit) }
      bytes += piece[..<count]
    }
  }

  /// Writes a whole file or nothing.
  ///
  /// - Throws: `FileError`; `exists` where a new file was asked for and there is one.
  package func write(_ bytes: [UInt8], to path: String, mode: WriteMode) throws(FileError) {
    guard path != "-" else {
      throw .failed(path: path, reason: "‘-’ is standard input; ./- is a file of that name")
    }
    try FileWriter(path: expanded(path), shown: path).write(bytes, mode: mode)
  }

  // MARK: - Names

  /// The files a pattern or a folder's name stands for, sorted by the bytes of their names; a plain
  /// file's path, and `-`, stand for themselves.
  ///
  /// A folder stands for all files below it, hidden ones left out; links to folders are not followed, since
  /// they could lead in a circle. A folder within that cannot be opened stands for itself, so that
  /// reading it says why. A pattern stands for files alone. Pipes and devices are read only where the
  /// path itself names one: nobody may be writing. A pattern's characters are those of UTF-8, whatever
  /// the locale.
  ///
  /// - Throws: `notFound` where nothing fits; `notPermitted`.
  package func paths(matching pattern: String) throws(FileError) -> [String] {
    if pattern == "-" { return [pattern] }
    let expanded = expanded(pattern)
    var status = stat()
    if stat(expanded, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { return [expanded] }
      return try files(below: expanded, shown: pattern)
    }
    let number = errno
    guard pattern.contains(where: { "*?[".contains($0) }) else {
      throw Self.error(number, pattern)
    }
    let found = Self.sorted(Self.glob(expanded)).filter {
      [.file, .unknown].contains(Self.type(of: $0))
    }
    guard !found.isEmpty else { throw .notFound(path: pattern) }
    return found
  }

  private func files(below folder: String, shown: String) throws(FileError) -> [String] {
    var found: [String] = []
    for name in Self.sorted(try names(in: folder, shown: shown)) where !name.hasPrefix(".") {
      let path = Self.join(folder, name)
      switch Self.type(of: path) {
      case .file, .unknown: found.append(path)
      case .folder where !Self.isLink(path):
        found += (try? files(below: path, shown: path)) ?? [path]
      case .folder, .other: break
      }
    }
    return found
  }

  /// What a path could go on as: the whole path as typed, folders with a slash at the end, sorted;
  /// hidden names where one was begun.
  package func completions(of prefix: String) -> [String] {
    if prefix == "~" { return home == nil ? [] : ["~/"] }
    let slash = prefix.lastIndex(of: "/").map(prefix.index(after:)) ?? prefix.startIndex
    let folder = String(prefix[..<slash])
    let begun = prefix[slash...]
    let place = folder.isEmpty ? "." : expanded(folder)
    guard let names = try? names(in: place, shown: place) else { return [] }
    let fitting = names.filter {
      $0.hasPrefix(begun) && (begun.hasPrefix(".") || !$0.hasPrefix("."))
    }
    return Self.sorted(fitting).map {
      folder + $0 + (Self.type(of: Self.join(place, $0)) == .folder ? "/" : "")
    }
  }

  /// The path with the home folder in the place of a `~` that stands alone or before a slash.
  private func expanded(_ path: String) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  private func names(in folder: String, shown path: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw Self.error(errno, path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static func glob(_ pattern: String) -> [String] {
    // Without a UTF-8 locale `?` would be a byte.
    _ = TerminalText.speaksUTF8
    var found = glob_t()
    defer { globfree(&found) }
    guard matchPattern(pattern, GLOB_NOSORT, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
  }

  /// By bytes: the same in every locale.
  private static func sorted(_ names: [String]) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// What stands at a path, links followed.
  private enum FileType {
    case file, folder
    /// A pipe, a socket, a device.
    case other
    /// A link to nothing, or what cannot be looked at; reading it says why.
    case unknown
  }

  private static func type(of path: String) -> FileType {
    var status = stat()
    guard stat(path, &status) == 0 else { return .unknown }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func isNull(_ status: stat) -> Bool {
    var null = stat()
    return stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev
  }

  private func open(
    _ path: String,
    _ flags: Int32,
    of shown: String
  ) throws(FileError) -> Int32 {
    guard !path.utf8.contains(0) else { throw .notFound(path: shown) }
    let descriptor = openFile(path, flags, 0)
    guard descriptor >= 0 else { throw Self.error(errno, shown) }
    return descriptor
  }

  private func status(of descriptor: Int32, _ path: String) throws(FileError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.error(errno, path) }
    return status
  }

  /// The error of a system call that failed.
  static func error(_ number: Int32, _ path: String) -> FileError {
    switch number {
    // What stands for bytes that are no UTF-8 when names are read.
    case ENOENT where path.unicodeScalars.contains("\u{FFFD}"):
      .failed(path: path, reason: "its name is not written in UTF-8; rename it")
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    case EEXIST: .exists(path: path)
    case EISDIR: .isFolder(path: path)
    default: .failed(path: path, reason: String(cString: strerror(number)))
    }
  }
}

// Functions of the system whose names methods hide.

func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}

private func readBytes(_ descriptor: Int32, _ bytes: inout [UInt8], _ count: Int) -> Int {
  read(descriptor, &bytes, count)
}

private func matchPattern(
  _ pattern: String,
  _ flags: Int32,
  _ onError: (@convention(c) (UnsafePointer<CChar>?, Int32) -> Int32)?,
  _ found: inout glob_t
) -> Int32 {
  glob(pattern, flags, onError, &found)
}
