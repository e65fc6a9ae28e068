package import Commands
import LineEditing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lines of standard input, a chunk at a time, so that memory does not grow with the input; they end at
/// an interrupt that is watched for.
package final class InputLines {
  private static let chunk = 1 << 16
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where the first line that was not given out begins, and up to where no line break was found.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  /// Why nothing more can be read, until it was told.
  private var failure: FileError?
  private var number = 0

  /// How long a line that is not asked to be waited for may take, in milliseconds: the time in which a
  /// program that writes without pause fills its pipe again.
  private static let patience: Int32 = 10

  /// Reads a descriptor; standard input unless told.
  package init(_ descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// The next line that is not blank, without its line break.
  ///
  /// - Parameter waits: whether to wait for a line that is not there yet.
  /// - Returns: the line; nil at the end, and, unless asked to wait, where there is none yet. What
  ///   cannot be read is told once, and a line that it broke off is left out.
  package func next(waits: Bool = true) -> BatchItem? {
    while let line = nextLine(waits: waits) {
      number += 1
      if line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
        return .line(line, number: number)
      }
    }
    guard let failure else { return nil }
    self.failure = nil
    return .unreadable(path: Self.name, failure)
  }

  private static let name = "standard input"

  private func nextLine(waits: Bool) -> [UInt8]? {
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
      guard waits || hasInput(within: Self.patience) else { return nil }
      fill()
    }
  }

  /// Whether reading would not wait.
  private func hasInput(within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0
  }

  private func fill() {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    withUnsafeTemporaryAllocation(byteCount: Self.chunk, alignment: 1) { chunk in
      while true {
        guard Interrupt.waitForInput(descriptor) || !Interrupt.wasRaised else {
          isAtEnd = true
          // A line that was cut is no line.
          buffer = []
          searched = 0
          return
        }
        let count = read(descriptor, chunk.baseAddress, Self.chunk)
        if count > 0 { return buffer.append(contentsOf: chunk[0..<count]) }
        if count < 0, errno == EINTR { continue }
        // A pipe that another program set to answer at once.
        if count < 0, errno == EAGAIN { continue }
        isAtEnd = true
        if count < 0 {
          failure = DiskFiles.error(errno, Self.name)
          buffer = []
          searched = 0
        }
        return
      }
    }
  }
}
