import Commands

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files of a replay: it reads those there are, and keeps what it writes to itself, so that it can be
/// repeated and nobody's files change.
final class ReplayedFiles: Files {
  private let files: any Files
  private var written: [Substring: [UInt8]] = [:]

  /// Begins with the files there are.
  init(_ files: any Files) {
    self.files = files
  }

  /// The bytes of a file as the replay wrote it, or as it is.
  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = written[Self.key(path)] else { return try files.read(path, limit: limit) }
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    return bytes
  }

  /// The first bytes of a file that was written here; to others nothing is added.
  func beginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
    guard let bytes = written[Self.key(path)] else { throw .notFound(path: path) }
    return Array(bytes.prefix(count))
  }

  /// The last byte of a file that was written here.
  func lastByte(of path: String) throws(FileError) -> UInt8? {
    guard let bytes = written[Self.key(path)] else { throw .notFound(path: path) }
    return bytes.last
  }

  /// Keeps a file. One that is there but was not written here is taken for what an earlier run left.
  func write(_ bytes: [UInt8], to path: String, mode: WriteMode) throws(FileError) {
    try requirePlace(for: path)
    let key = Self.key(path)
    switch mode {
    case .new:
      guard written[key] == nil else { throw .exists(path: path) }
      written[key] = bytes
    case .replace: written[key] = bytes
    case .append: written[key, default: []] += bytes
    }
  }

  /// The files a pattern or folder stands for, those written here among them; one written here stands for
  /// itself.
  func paths(matching pattern: String) throws(FileError) -> [String] {
    let key = Self.key(pattern)
    guard written[key] == nil else { return [pattern] }
    let folder = key == "." || key.isEmpty || key.hasSuffix("/") ? key : key + "/"
    let inside = written.keys.filter { path in
      let isBelow = key == "." || path.hasPrefix(folder)
      return isBelow && !Self.isHidden(path.dropFirst(key == "." ? 0 : folder.count))
        || fnmatch(String(key), String(path), FNM_PATHNAME | FNM_PERIOD) == 0
    }
    var present: [String] = []
    do {
      present = try files.paths(matching: pattern)
    } catch {
      guard case .notFound = error, !inside.isEmpty else { throw error }
    }
    let known = Set(present.map(Self.key))
    let prefix = pattern.hasPrefix("./") || pattern == "." ? "./" : ""
    let all = present + inside.filter { !known.contains($0) }.map { prefix + $0 }
    return all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a path below a folder has a hidden name in it.
  private static func isHidden(_ path: Substring) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// Names in a folder.
  func completions(of prefix: String) -> [String] { files.completions(of: prefix) }

  /// Throws what writing would where there is no folder for a file, or one in its place.
  private func requirePlace(for path: String) throws(FileError) {
    // To read it would be to wait for somebody who types; the files say why nothing is written there.
    guard path != "-" else { return try files.write([], to: path, mode: .new) }
    let place = Self.key(path)
    if let slash = place.lastIndex(of: "/"), slash > place.startIndex {
      do {
        _ = try files.paths(matching: String(place[..<slash]))
      } catch .notFound {
        throw .notFound(path: String(place[...slash]))
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

  /// A path as files are kept by: `./notes.csv` is `notes.csv`.
  private static func key(_ path: String) -> Substring {
    var key = path[...]
    while key.hasPrefix("./") { key = key.dropFirst(2) }
    return key
  }
}
