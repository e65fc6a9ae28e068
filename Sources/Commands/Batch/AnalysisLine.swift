import Articles
import Rendering

/// A line of output before it is known whether its id is free.
struct AnalysisLine: Sendable {
  private let bytes: [UInt8]
  private let id: ArticleID
  private let place: Range<Int>

  /// Writes a line; `write` says where it put the id.
  init(_ id: ArticleID, _ write: (inout JSONWriter) -> Range<Int>) {
    var writer = JSONWriter()
    self.id = id
    place = write(&writer)
    bytes = writer.bytes
  }

  /// The line without a line break. A name made from a file's is made unique; the id of an input line
  /// is given back as it came.
  func bytes(taking names: inout TakenNames) -> [UInt8] {
    guard case .text(let name) = id else { return bytes }
    let free = names.take(name)
    guard free != name else { return bytes }
    var writer = JSONWriter()
    writer.string(free)
    return Array(bytes[..<place.lowerBound]) + writer.bytes + bytes[place.upperBound...]
  }
}
