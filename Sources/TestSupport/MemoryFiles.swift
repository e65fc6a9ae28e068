package import Commands

/// Files in memory, for tests that must not touch the disk.
package final class MemoryFiles: Files {
  /// Contents by path.
  package var contents: [String: [UInt8]]

  /// Makes files of texts by path.
  package init(_ texts: [String: String] = [:]) {
    contents = texts.mapValues { Array($0.utf8) }
  }

  /// A file's text, or nil.
  package func text(_ path: String) -> String? {
    contents[path].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a file.
  package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = contents[path] else { throw .notFound(path: path) }
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    return bytes
  }

  /// The first bytes of a file.
  package func beginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
    Array(try read(path, limit: .max).prefix(count))
  }

  /// The last byte of a file.
  package func lastByte(of path: String) throws(FileError) -> UInt8? {
    try read(path, limit: .max).last
  }

  /// Writes a file as `mode` says.
  package func write(_ bytes: [UInt8], to path: String, mode: WriteMode) throws(FileError) {
    switch mode {
    case .new:
      guard contents[path] == nil else { throw .exists(path: path) }
      contents[path] = bytes
    case .replace: contents[path] = bytes
    case .append: contents[path, default: []] += bytes
    }
  }

  /// The files in a folder (`news/`), or the file itself.
  package func paths(matching pattern: String) throws(FileError) -> [String] {
    if contents[pattern] != nil { return [pattern] }
    let inside = contents.keys.filter {
      $0.hasPrefix(pattern.hasSuffix("/") ? pattern : pattern + "/")
    }
    guard !inside.isEmpty else { throw .notFound(path: pattern) }
    return inside.sorted()
  }

  /// Paths that begin with `prefix`.
  package func completions(of prefix: String) -> [String] {
    contents.keys.filter { $0.hasPrefix(prefix) }.sorted()
  }
}
