import Commands
import LineEditing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes one file whole or not at all.
///
/// The bytes go to a temporary file in the same folder, to the disk, and only then under the name,
/// in one step: a full disk, a crash or a second program leaves the old file or the new one, never
/// half of either. The permissions of a file that is replaced stay, and a link keeps pointing to it.
struct FileWriter {
  /// The path for the system.
  let path: String
  /// The path as the user gave it, for errors.
  let shown: String

  /// Writes the file.
  func write(_ bytes: [UInt8], mode: WriteMode) throws(FileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notFound(path: shown) }
    var present = stat()
    let exists = lstat(path, &present) == 0
    if exists && mode == .new { throw isFolder ? .isFolder(path: shown) : .exists(path: shown) }
    guard exists else {
      return try mode == .append ? append(bytes) : create(bytes, replacing: mode == .replace)
    }
    guard stat(path, &present) == 0 else {
      throw .failed(path: shown, reason: "it is a link to nothing")
    }
    switch present.st_mode & S_IFMT {
    case S_IFDIR: throw .isFolder(path: shown)
    case S_IFREG where mode == .replace: try replace(present, with: bytes)
    case S_IFREG, S_IFIFO, S_IFCHR: try append(bytes)
    default: throw .failed(path: shown, reason: "it is a device, not a file")
    }
  }

  private var isFolder: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  // MARK: - Whole files

  /// Makes a file that was not there a moment ago; one that another program makes meanwhile is kept
  /// unless it may be replaced.
  private func create(_ bytes: [UInt8], replacing: Bool) throws(FileError) {
    var temporary = try TemporaryFile(beside: path, mode: 0o666, shown: shown)
    try temporary.fill(with: bytes)
    try replacing ? temporary.move(to: path) : temporary.link(to: path)
  }

  private func replace(_ present: stat, with bytes: [UInt8]) throws(FileError) {
    // A file that may not be written may not be replaced either, though its folder would allow it.
    guard access(path, W_OK) == 0, let resolved = realpath(path, nil) else {
      throw DiskFiles.error(errno, shown)
    }
    let target = String(cString: resolved)
    free(resolved)
    var temporary = try TemporaryFile(beside: target, mode: 0o600, shown: shown)
    try temporary.fill(with: bytes)
    temporary.takeOwnership(of: present)
    try temporary.move(to: target)
  }

  // MARK: - Appending

  /// Appends in one call; what a full disk cut off is taken back.
  private func append(_ bytes: [UInt8]) throws(FileError) {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK
    let descriptor = openFile(path, flags, 0o666)
    guard descriptor >= 0 else {
      // A file that is missing would have been made.
      if errno == ENOENT || errno == ENOTDIR { throw .notFound(path: folderPath(of: path)) }
      if errno == ENXIO { throw .failed(path: shown, reason: "nobody reads this pipe") }
      throw DiskFiles.error(errno, shown)
    }
    defer { close(descriptor) }
    _ = fcntl(descriptor, F_SETFL, O_APPEND)
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw DiskFiles.error(errno, shown) }
    let number = bytes.withUnsafeBytes { WholeWrite.write($0, to: descriptor) }
    guard number == 0 else {
      if before.st_mode & S_IFMT == S_IFREG { ftruncate(descriptor, before.st_size) }
      throw DiskFiles.error(number, shown)
    }
  }
}

/// A file that takes another's place, or goes away with the value.
private struct TemporaryFile: ~Copyable {
  private let path: String
  private let folder: String
  private let descriptor: Int32
  private let shown: String
  /// Whether the file has its place, and its temporary name is gone.
  private var isMoved = false

  /// Makes an empty file in the folder of `target`, with the permissions that `mode` and the user's
  /// mask give.
  init(beside target: String, mode: mode_t, shown: String) throws(FileError) {
    folder = folderPath(of: target)
    self.shown = shown
    for attempt in 0..<100 {
      let path = "\(folder).lede-\(getpid())-\(attempt)"
      let descriptor = openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 {
        self.path = path
        self.descriptor = descriptor
        return
      }
      // The folder is what is missing, not the file.
      if errno == ENOENT || errno == ENOTDIR { throw .notFound(path: folder) }
      guard errno == EEXIST else { throw DiskFiles.error(errno, shown) }
    }
    throw .failed(path: shown, reason: "the folder is full of abandoned files (.lede-*)")
  }

  deinit {
    close(descriptor)
    if !isMoved { unlink(path) }
  }

  func fill(with bytes: [UInt8]) throws(FileError) {
    let number = bytes.withUnsafeBytes { WholeWrite.write($0, to: descriptor) }
    guard number == 0, fsync(descriptor) == 0 else {
      throw DiskFiles.error(number == 0 ? errno : number, shown)
    }
  }

  /// Gives the file the owner, as far as this user may, and the permissions of another.
  func takeOwnership(of other: stat) {
    let isGiven = fchown(descriptor, other.st_uid, other.st_gid) == 0
    // The bits that lend the owner's rights are not for a file of somebody else.
    fchmod(descriptor, other.st_mode & (isGiven ? 0o7777 : 0o777))
  }

  mutating func move(to target: String) throws(FileError) {
    guard rename(path, target) == 0 else { throw DiskFiles.error(errno, shown) }
    isMoved = true
    syncFolder()
  }

  /// Gives the file its name where nothing has it.
  mutating func link(to target: String) throws(FileError) {
    if makeLink(path, target) == 0 { return syncFolder() }
    guard errno == EPERM || errno == ENOTSUP || errno == EOPNOTSUPP || errno == ENOSYS else {
      throw DiskFiles.error(errno, shown)
    }
    // A file system without links: the name is taken first, and the file put in its place.
    let placeholder = openFile(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard placeholder >= 0 else { throw DiskFiles.error(errno, shown) }
    close(placeholder)
    do throws(FileError) {
      try move(to: target)
    } catch {
      unlink(target)
      throw error
    }
  }

  /// Brings the name to the disk too; where a file system cannot, the file is written all the same.
  private func syncFolder() {
    let descriptor = openFile(folder, O_RDONLY | O_CLOEXEC, 0)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

/// The folder a file lies in, with the slash at its end.
private func folderPath(of path: String) -> String {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "./"
}

/// `link`, whose name the method above hides.
private func makeLink(_ path: String, _ target: String) -> Int32 {
  link(path, target)
}
