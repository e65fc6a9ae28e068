import CommandLanguage

/// Lines for a terminal, painted as they come.
struct TerminalOutput {
  /// What was written so far; every line ends with a line break.
  private(set) var text = ""
  private let usesColor: Bool
  private var owesBlank = false

  init(usesColor: Bool) {
    self.usesColor = usesColor
  }

  /// Asks for an empty line before the next; several are one, and none begins or ends the output.
  mutating func blank() {
    owesBlank = !text.isEmpty
  }

  /// Writes a line, indented, without spaces at its end.
  mutating func line(_ line: StyledText, indent: Int = 0) {
    startLine()
    let last = line.glyphs.lastIndex { $0.character != " " }
    guard let last else {
      text += "\n"
      return
    }
    text += String(repeating: " ", count: max(0, indent))
    var current: String?
    for glyph in line.glyphs[...last] {
      let code = usesColor ? StyleMarks.code(for: glyph.style) : nil
      if code != current {
        if current != nil { text += "\u{1B}[0m" }
        if let code { text += "\u{1B}[\(code)m" }
        current = code
      }
      text.append(glyph.character)
    }
    text += current == nil ? "\n" : "\u{1B}[0m\n"
  }

  /// Writes lines one below the other.
  mutating func lines(_ lines: [StyledText], indent: Int = 0) {
    for line in lines { self.line(line, indent: indent) }
  }

  /// Writes text as it is, line by line; its control characters are shown, tabs stay.
  mutating func verbatim(_ block: String) {
    startLine()
    let shown = block.showingControls(keepingLines: true)
    text += shown
    if !shown.hasSuffix("\n") { text += "\n" }
  }

  private mutating func startLine() {
    if owesBlank { text += "\n" }
    owesBlank = false
  }
}
