/// Where the prompt's lines come from: the editor, or plain reading where there is none.
package protocol LineSource: AnyObject {
  /// Shows the prompt and waits for a command.
  ///
  /// - Parameter prompt: what stands before the line.
  /// - Returns: what was typed, or why nothing was.
  func readLine(prompt: Prompt) -> LineResult
}

/// What came of asking for a line.
package enum LineResult: Sendable, Equatable {
  /// A whole command without its last line feed; several lines where the validator wanted more.
  case line(String)
  /// Ctrl-C: the line was dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the input.
  case endOfInput
  /// The terminal could not be read; the system's words.
  case failed(reason: String)
}

extension LineResult {
  /// What libedit gave: a line with its line feed. Nil where it holds NUL, which nobody can type: old
  /// versions put it into a line of more than 1,024 characters that went through their own history
  /// commands.
  init?(ofLine bytes: [UInt8]) {
    guard !bytes.contains(0) else { return nil }
    let text = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
    self = .line(String(decoding: text, as: UTF8.self))
  }
}

/// Says whether a text is a whole command.
package protocol LineValidator: AnyObject {
  /// Whether Return should start another line instead of running the text: an open block or quote.
  func isIncomplete(_ text: String) -> Bool

  /// A line to show once where Return started another row of a text that was perhaps meant to run;
  /// nil where more rows are clearly meant.
  func hint(forIncomplete text: String) -> String?
}

/// The terminal a line is edited on.
package struct EditingDevice: Sendable {
  /// Where keys come from, a descriptor.
  package var input: Int32 = 0
  /// Where the line is drawn, a descriptor.
  package var output: Int32 = 1
  /// What kind of terminal it is; nil takes it from `TERM`.
  package var type: String?
  /// The file of key bindings; nil takes `$EDITRC` or `~/.editrc`.
  package var settings: String?

  /// The terminal of this process.
  package init() {}
}
