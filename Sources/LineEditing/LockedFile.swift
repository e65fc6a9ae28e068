#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why the history could not be read or written.
enum HistoryError: Error, Equatable {
  /// The system refused; its error number.
  case system(Int32)
  /// A folder, a device or a pipe stands at the path.
  case notAFile

  /// The reason in a few words.
  var reason: String {
    switch self {
    case .system(let number): String(cString: strerror(number))
    case .notAFile: "it is no plain file"
    }
  }
}

/// A private file that is open and, where the file system can, locked against other copies of the
/// program until the value goes away.
struct LockedFile: ~Copyable {
  /// Whether nobody else writes the file meanwhile. Appending is safe without; replacing is not.
  let isLocked: Bool
  private let path: String
  private let descriptor: Int32

  /// Opens a file, making it where it is missing.
  init(_ path: String) throws(HistoryError) {
    (descriptor, isLocked) = try Self.open(path, flags: O_RDWR | O_APPEND | O_CREAT)
    self.path = path
  }

  /// Opens a file to read it and perhaps to replace it; nil where there is none.
  init?(existing path: String) throws(HistoryError) {
    do throws(HistoryError) {
      (descriptor, isLocked) = try Self.open(path, flags: O_RDONLY)
    } catch .system(ENOENT) {
      return nil
    }
    self.path = path
  }

  deinit {
    close(descriptor)
  }

  private static func open(
    _ path: String,
    flags: Int32
  ) throws(HistoryError) -> (descriptor: Int32, isLocked: Bool) {
    while true {
      let descriptor = openFile(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { throw .system(errno) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw .notAFile
      }
      if status.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
      let isLocked = lock(descriptor)
      var present = stat()
      if stat(path, &present) == 0, present.st_ino == status.st_ino,
        present.st_dev == status.st_dev
      {
        return (descriptor, isLocked)
      }
      // Another copy put a new file in its place while this one waited.
      close(descriptor)
    }
  }

  /// Waits for the lock a second at most: a copy that is stuck must not hold up the others.
  private static func lock(_ descriptor: Int32) -> Bool {
    for attempt in 0..<100 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR, attempt < 99 else { break }
      usleep(10_000)
    }
    return false
  }

  func size() throws(HistoryError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    return Int(status.st_size)
  }

  /// Whether the file's last line has no end: a copy was killed, or the disk was full.
  func endsWithinLine() throws(HistoryError) -> Bool {
    let end = try size()
    return end > 0 ? try read(from: end - 1, count: 1) != [0x0A] : false
  }

  /// The end of the file, from the start of a line.
  func bytes(last limit: Int) throws(HistoryError) -> [UInt8] {
    let end = try size()
    guard end > limit else { return try read(from: 0, count: end) }
    let bytes = try read(from: end - limit, count: limit)
    return Array(bytes.drop { $0 != 0x0A })
  }

  private func read(from offset: Int, count: Int) throws(HistoryError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let result = bytes.withUnsafeMutableBytes {
        pread(
          descriptor,
          $0.baseAddress?.advanced(by: filled),
          count - filled,
          off_t(offset + filled)
        )
      }
      if result < 0 && errno == EINTR { continue }
      guard result >= 0 else { throw .system(errno) }
      if result == 0 { break }
      filled += result
    }
    return Array(bytes.prefix(filled))
  }

  /// Appends in one call, so that what two copies write does not mix even without a lock.
  func append(_ bytes: [UInt8]) throws(HistoryError) {
    try Self.write(bytes, to: descriptor)
  }

  /// Puts another file in this one's place, in one step.
  func replace(with bytes: [UInt8]) throws(HistoryError) {
    // The file behind a symbolic link is the one to replace.
    guard let resolved = realpath(path, nil) else { throw .system(errno) }
    let target = String(cString: resolved)
    free(resolved)
    let temporary = "\(target).\(getpid())"
    let copy = openFile(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw .system(errno) }
    do throws(HistoryError) {
      defer { close(copy) }
      try Self.write(bytes, to: copy)
      guard fsync(copy) == 0, rename(temporary, target) == 0 else { throw .system(errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(HistoryError) {
    let number = bytes.withUnsafeBytes { WholeWrite.write($0, to: descriptor) }
    guard number == 0 else { throw .system(number) }
  }
}

/// `open`, whose name a method of the type above hides.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
