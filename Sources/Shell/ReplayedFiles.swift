import Commands

/// The files of a replay: it reads those there are, and keeps what it writes to itself, so that it can be
/// repeated and nobody's files change.
final class ReplayedFiles: Files {
  private let files: any Files
  private var written: [String: [UInt8]] = [:]

  /// Begins with the files there are.
  init(_ files: any Files) {
    self.files = files
  }

  /// The bytes of a file as the replay wrote it, or as it is.
  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = written[path] else { return try files.read(path, limit: limit) }
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    return bytes
  }

  /// The first bytes of a file that was written here; to others nothing is added.
  func beginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
    guard let bytes = written[path] else { throw .notFound(path: path) }
    return Array(bytes.prefix(count))
  }

  /// Keeps a file. One that is there but was not written here is taken for what an earlier run left.
  func write(_ bytes: [UInt8], to path: String, mode: WriteMode) throws(FileError) {
    try requirePlace(for: path)
    switch mode {
    case .new:
      guard written[path] == nil else { throw .exists(path: path) }
      written[path] = bytes
    case .replace: written[path] = bytes
    case .append: written[path, default: []] += bytes
    }
  }

  /// The files a pattern or folder stands for; a file written here stands for itself.
  func paths(matching pattern: String) throws(FileError) -> [String] {
    written[pattern] == nil ? try files.paths(matching: pattern) : [pattern]
  }

  /// Names in a folder.
  func completions(of prefix: String) -> [String] { files.completions(of: prefix) }

  /// Throws what writing would where there is no folder for a file, or one in its place.
  private func requirePlace(for path: String) throws(FileError) {
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      do {
        _ = try files.paths(matching: String(path[..<slash]))
      } catch .notFound {
        throw .notFound(path: String(path[...slash]))
      }
    }
    do {
      _ = try files.read(path, limit: 0)
    } catch .isFolder(let folder) {
      throw .isFolder(path: folder)
    } catch {
      return
    }
  }
}
