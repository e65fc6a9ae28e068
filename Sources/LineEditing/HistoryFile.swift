#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The history in a file of one user, shared by several running copies.
///
/// A line of the file is an entry, with `\n` for a line feed in it and `\\` for a backslash. Entries
/// are appended one by one under a lock, so that copies lose nothing of each other; each shows what
/// was there when it began and what was typed in it. Nothing here stops a session: what cannot be
/// read or written is said once in `warning`.
package final class HistoryFile: LineHistory {
  /// The entries, the oldest first.
  package private(set) var entries: [String] = []
  /// Why the history is not kept, a sentence; nil where it is.
  package private(set) var warning: String?

  private let path: String
  private let entryLimit: Int
  private let byteLimit: Int

  /// Opens a history and reads it; the file is made when the first entry is added.
  ///
  /// - Parameters:
  ///   - path: the file; its folder is made where it is missing, for this user alone.
  ///   - entryLimit: how many entries are kept; the oldest go first.
  ///   - byteLimit: how many bytes are kept at most.
  package init(path: String, entryLimit: Int = 10_000, byteLimit: Int = 4 << 20) {
    self.path = path
    self.entryLimit = entryLimit
    self.byteLimit = byteLimit
    load()
  }

  /// Adds an entry here and in the file; one that is as long as a book is for this session alone.
  package func append(_ entry: String) {
    entries.append(entry)
    if entries.count > entryLimit { entries.removeFirst(entries.count - entryLimit) }
    guard entry.utf8.count <= byteLimit / 8 else { return }
    do {
      try makeFolder()
      let file = try LockedFile(path)
      if try file.endsWithinLine() { try file.append([0x0A]) }
      try file.append(Self.encoded(entry))
      if try file.size() > byteLimit { try compact(file) }
    } catch {
      warning = warning ?? "The history cannot be kept in \(path): \(error.reason)."
    }
  }

  private func load() {
    do {
      guard let file = try LockedFile(existing: path) else { return }
      let lines = try Self.lines(of: file.bytes(last: byteLimit))
      entries = lines.suffix(entryLimit).map(Self.decoded)
      // A quarter over the limit, so that not every start writes the file anew.
      if lines.count > entryLimit + entryLimit / 4 { try compact(file) }
    } catch {
      warning = "The history in \(path) cannot be read: \(error.reason)."
    }
  }

  /// Writes the file anew with its last entries, half of the limits at most where it was full.
  private func compact(_ file: borrowing LockedFile) throws(HistoryError) {
    guard file.isLocked else { return }
    let lines = try Self.lines(of: file.bytes(last: byteLimit / 2)).suffix(entryLimit)
    try file.replace(with: Array(lines.joined(separator: [0x0A])) + [0x0A])
  }

  private func makeFolder() throws(HistoryError) {
    var made = ""
    for name in path.split(separator: "/").dropLast() {
      made += (made.isEmpty && !path.hasPrefix("/") ? "" : "/") + name
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      // A folder that cannot be made may be there all the same, under one that cannot be read.
      var status = stat()
      guard stat(made, &status) == 0 else { throw .system(errno) }
    }
  }

  // MARK: - Entries as lines

  /// The lines that hold anything.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A)
  }

  /// An entry as a line with its line feed.
  static func encoded(_ entry: String) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(entry.utf8.count + 8)
    for byte in entry.utf8 {
      switch byte {
      case 0x0A: line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x0D: line += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case UInt8(ascii: "\\"): line += [byte, byte]
      case 0: break
      default: line.append(byte)
      }
    }
    return line + [0x0A]
  }

  /// The entry a line stands for; a backslash before anything else stands for itself.
  static func decoded(_ line: some Collection<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = line[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        if byte != 0 { bytes.append(byte) }
        continue
      }
      switch next {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "\\"): bytes.append(next)
      default:
        bytes.append(byte)
        continue
      }
      rest.removeFirst()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
