#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads lines without an editor: where there is no terminal to edit on, or none is wanted.
package final class PlainLineReader: LineSource {
  private let input: Int32
  private let output: Int32
  private let validator: any LineValidator
  private let showsPrompt: Bool
  private let promptsForWaitingLines: Bool
  /// What was read and not yet given out.
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - input: where lines come from.
  ///   - output: where prompts go, without colours.
  ///   - validator: says whether a command goes on in the next line.
  ///   - showsPrompt: whether prompts are wanted at all.
  ///   - promptsForWaitingLines: whether also for a line that was typed or pasted already.
  package init(
    input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO,
    validator: any LineValidator,
    showsPrompt: Bool,
    promptsForWaitingLines: Bool = true
  ) {
    self.input = input
    self.output = output
    self.validator = validator
    self.showsPrompt = showsPrompt
    self.promptsForWaitingLines = promptsForWaitingLines
  }

  /// Shows the prompt and reads a command, with further prompts for its further lines.
  ///
  /// - Parameter prompt: what stands before the line.
  /// - Returns: what was read, or why nothing was; at the end of the input, a command that is not
  ///   whole is still given out.
  package func readLine(prompt: Prompt) -> LineResult {
    var text = ""
    if promptsForWaitingLines || !hasWaitingLine { show(prompt.plainText) }
    while true {
      switch nextLine() {
      case .line(let line):
        text += text.isEmpty ? line : "\n" + line
        guard validator.isIncomplete(text) else { return .line(text) }
        show(prompt.continuation)
      case .endOfInput:
        show("\n")
        return text.isEmpty ? .endOfInput : .line(text)
      case .interrupted:
        Interrupt.clear()
        show("\n")
        return .interrupted
      case .failed(let reason):
        return .failed(reason: reason)
      }
    }
  }

  /// Whether a line can be read at once.
  private var hasWaitingLine: Bool {
    if pending.contains(0x0A) { return true }
    var source = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0
  }

  private func nextLine() -> LineResult {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        defer { pending.removeSubrange(...end) }
        return .line(String(decoding: pending[..<end], as: UTF8.self))
      }
      if isAtEnd {
        // A terminal goes on after Ctrl-D.
        defer { (pending, isAtEnd) = ([], !pending.isEmpty) }
        return pending.isEmpty ? .endOfInput : .line(String(decoding: pending, as: UTF8.self))
      }
      guard Interrupt.waitForInput(input) else {
        pending = []
        return .interrupted
      }
      if let reason = readMore() { return .failed(reason: reason) }
    }
  }

  /// Reads what there is; the system's words where it cannot.
  private func readMore() -> String? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    if count < 0 {
      return errno == EINTR || errno == EAGAIN ? nil : String(cString: strerror(errno))
    }
    isAtEnd = count == 0
    pending += bytes.prefix(count)
    return nil
  }

  private func show(_ text: String) {
    guard showsPrompt else { return }
    fflush(nil)
    _ = Array(text.utf8).withUnsafeBytes { WholeWrite.write($0, to: output) }
  }
}
