package import Commands

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lines of standard input, a chunk at a time, so that memory does not grow with the input.
package final class InputLines {
  private static let chunk = 1 << 16
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where the first line that was not given out begins, and up to where no line break was found.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  private var number = 0

  /// Reads a descriptor; standard input unless told.
  package init(_ descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// The next line that is not blank, without its line break; nil at the end.
  package func next() -> BatchItem? {
    while let line = nextLine() {
      number += 1
      if line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
        return .line(line, number: number)
      }
    }
    return nil
  }

  private func nextLine() -> [UInt8]? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        (start, searched) = (end + 1, end + 1)
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        (start, searched) = (buffer.count, buffer.count)
        return line
      }
      fill()
    }
  }

  private func fill() {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    let old = buffer.count
    let count = withUnsafeTemporaryAllocation(byteCount: Self.chunk, alignment: 1) { chunk in
      var count: Int
      repeat {
        count = read(descriptor, chunk.baseAddress, Self.chunk)
      } while count < 0 && errno == EINTR
      if count > 0 { buffer.append(contentsOf: chunk[0..<count]) }
      return count
    }
    isAtEnd = count <= 0 || buffer.count == old
  }
}
