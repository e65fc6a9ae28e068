package import Commands

/// Files of which a script that lies elsewhere may name those beside it.
package struct FilesBesideScript: Files {
  private let files: any Files
  private let script: String
  /// The script's folder; nil where it is the one the process runs in.
  private let folder: String?
  private let saysWhere: Bool

  /// Makes a view of files.
  ///
  /// - Parameters:
  ///   - script: the script's path.
  ///   - files: where both are.
  ///   - saysWhere: whether the error of a file that is missing names the folder; a transcript would then show
  ///     where it lies.
  package init(of script: String, in files: any Files, saysWhere: Bool = true) {
    self.files = files
    self.script = script
    self.saysWhere = saysWhere
    let folder = script.lastIndex(of: "/").map { String(script[...$0]) }
    self.folder = folder == "./" ? nil : folder
  }

  /// The bytes of a file, of one beside the script where there is none.
  package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    try orBeside(path) { path throws(FileError) in try files.read(path, limit: limit) }
  }

  /// The first bytes of a file where the process runs: it is asked for before something is added to it.
  package func beginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
    try files.beginning(of: path, count: count)
  }

  /// The last byte of a file where the process runs.
  package func lastByte(of path: String) throws(FileError) -> UInt8? {
    try files.lastByte(of: path)
  }

  /// Writes a file; one named without a folder is written where the process runs.
  package func write(_ bytes: [UInt8], to path: String, mode: WriteMode) throws(FileError) {
    try files.write(bytes, to: path, mode: mode)
  }

  /// The files a pattern or folder stands for, of those beside the script where there are none.
  package func paths(matching pattern: String) throws(FileError) -> [String] {
    try orBeside(pattern) { path throws(FileError) in try files.paths(matching: path) }
  }

  /// Names in a folder where the process runs.
  package func completions(of prefix: String) -> [String] { files.completions(of: prefix) }

  private func orBeside<Found>(
    _ path: String,
    _ look: (String) throws(FileError) -> Found
  ) throws(FileError) -> Found {
    do {
      return try look(path)
    } catch .notFound(let missing, _) {
      guard let folder, path != script, !path.hasPrefix("/"), !path.hasPrefix("~") else {
        throw .notFound(path: missing)
      }
      do {
        return try look(folder + path)
      } catch .notFound {
        throw .notFound(path: missing, beside: saysWhere ? folder : nil)
      }
    }
  }
}
