import Loading

/// Files to analyse, read one after the other as they are asked for.
package final class BatchFiles {
  private let files: any Files
  private var patterns: ArraySlice<String>
  private var paths: ArraySlice<String> = []

  /// The files that paths, folders and patterns stand for, in the order given.
  package init(_ patterns: [String], in files: any Files) {
    self.files = files
    self.patterns = patterns[...]
  }

  /// The next file, or nil at the end.
  package func next() -> BatchItem? {
    while paths.isEmpty, let pattern = patterns.popFirst() {
      do throws(FileError) {
        paths = pattern == "-" ? ["-"] : try files.paths(matching: pattern)[...]
        if paths.isEmpty { throw .emptyFolder(path: pattern) }
      } catch {
        return .unreadable(path: pattern, error)
      }
    }
    guard let path = paths.popFirst() else { return nil }
    do throws(FileError) {
      return .file(path: path, bytes: try files.read(path, limit: Loading.byteLimit))
    } catch {
      return .unreadable(path: path, error)
    }
  }
}
