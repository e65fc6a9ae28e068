#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of a test's own that goes away, with all that is in it, with the object.
package final class TemporaryFolder {
  /// Its path, without a slash at the end.
  package let path: String

  /// Makes an empty folder.
  package init() throws {
    var template = Array("/tmp/lede-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(errorNumber: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    Self.remove(path)
  }

  /// The path of something in the folder.
  package func path(of name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file, and gives it together with the folder's life.
  package func file(named name: String, holding text: String) throws -> File {
    let path = path(of: name)
    let bytes = Array(text.utf8)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw Failure(errorNumber: errno) }
    defer { close(descriptor) }
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Failure(errorNumber: errno)
    }
    return File(path: path, folder: self)
  }

  /// A file that keeps its folder.
  package struct File {
    /// Its path.
    package let path: String
    private let folder: TemporaryFolder

    fileprivate init(path: String, folder: TemporaryFolder) {
      self.path = path
      self.folder = folder
    }
  }

  /// Why a folder or file could not be made.
  package struct Failure: Error {
    /// The system's error number.
    package let errorNumber: Int32
  }

  /// Removes a file or a folder with all that is in it; links are not followed.
  private static func remove(_ path: String) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let inner = "\(path)/\(name)"
        var status = stat()
        if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          remove(inner)
        } else {
          unlink(inner)
        }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}
