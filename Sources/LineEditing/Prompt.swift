/// What stands before the line: pieces of text, some of them coloured.
package struct Prompt: Sendable, Equatable {
  /// Characters of one colour.
  package struct Run: Sendable, Equatable {
    /// The characters.
    package let text: String
    /// The colour, or nil for the terminal's own.
    package let color: Color?

    /// Makes a run.
    package init(_ text: String, _ color: Color? = nil) {
      self.text = text
      self.color = color
    }
  }

  /// The colours every terminal has, by the numbers of their escape sequences.
  package enum Color: Int, Sendable {
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case magenta = 35
    case cyan = 36
  }

  /// The pieces, from left to right.
  package var runs: [Run]
  /// What stands before the further lines of one command, where they are asked for one by one.
  package var continuation: String

  /// Makes a prompt.
  package init(_ runs: [Run], continuation: String = "... ") {
    self.runs = runs
    self.continuation = continuation
  }

  /// The text alone. Control characters are left out: names of articles come from outside.
  var plainText: String {
    runs.map { TerminalText.withoutControls($0.text) }.joined()
  }

  /// The text as libedit wants it: escape sequences between `marker`s, so that they have no width.
  ///
  /// libedit drops what follows the last printable character, a reset of the colour too, so the
  /// last character is never coloured.
  func markedText(marker: Character = "\u{1}") -> String {
    var result = ""
    for (index, run) in runs.enumerated() {
      var text = TerminalText.withoutControls(run.text)
      guard let color = run.color, !text.isEmpty else {
        result += text
        continue
      }
      var plainEnd = ""
      if index == runs.count - 1 { plainEnd = String(text.removeLast()) }
      result += "\(marker)\u{1B}[1;\(color.rawValue)m\(marker)\(text)"
      result += "\(marker)\u{1B}[0m\(marker)\(plainEnd)"
    }
    return result
  }
}
