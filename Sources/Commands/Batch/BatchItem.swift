/// Something to analyse.
package enum BatchItem: Sendable {
  /// A line of NDJSON and its number, from 1.
  case line([UInt8], number: Int)
  /// A file's path and its bytes.
  case file(path: String, bytes: [UInt8])
  /// A file that could not be read.
  case unreadable(path: String, FileError)

  /// How many bytes it has.
  var size: Int {
    switch self {
    case .line(let bytes, _), .file(_, let bytes): bytes.count
    case .unreadable: 0
    }
  }
}
