/// The files a desk can reach.
package protocol Files {
  /// The bytes of a file; `-` is standard input.
  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8]

  /// The first bytes of a plain file, so many at most.
  func beginning(of path: String, count: Int) throws(FileError) -> [UInt8]

  /// The last byte of a plain file; nil where it is empty.
  func lastByte(of path: String) throws(FileError) -> UInt8?

  /// Writes a whole file or nothing: through a temporary file beside it that takes its place.
  func write(_ bytes: [UInt8], to path: String, mode: WriteMode) throws(FileError)

  /// The files a pattern (`news/*.txt`) or a folder's name stands for, sorted by name; a plain
  /// file's path stands for itself.
  func paths(matching pattern: String) throws(FileError) -> [String]

  /// Names in a folder that begin with `prefix`, folders with a slash at the end; for completion.
  func completions(of prefix: String) -> [String]
}

/// What becomes of a file that exists.
package enum WriteMode: Sendable {
  /// It is kept, and the write refused.
  case new
  case replace
  case append
}

/// Why a file could not be read or written.
package enum FileError: Error, Sendable, Equatable {
  /// There is none; a script looked for it in its own folder `beside`, too.
  case notFound(path: String, beside: String? = nil)
  case isFolder(path: String)
  /// A folder with no file in it, though some were wanted.
  case emptyFolder(path: String)
  case exists(path: String)
  case notPermitted(path: String)
  case tooLarge(path: String, limit: Int)
  /// Anything else, in the system's words.
  case failed(path: String, reason: String)
}
