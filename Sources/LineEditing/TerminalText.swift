import CEditline

/// Text as a terminal shows it: what it must not be sent, and how wide the rest is.
package enum TerminalText {
  /// Whether the C library knows UTF-8 characters. Asked once: it makes the process's characters UTF-8,
  /// and changes nothing else of its locale.
  package static let speaksUTF8 = ce_use_utf8()

  /// The text without control characters, which could move the cursor or change the terminal.
  package static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
  }

  /// C0 and C1 control characters, Delete, and the characters that reorder a line.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Columns a character takes, by the C library as libedit counts them.
  static func width(of scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    return speaksUTF8 ? Int(ce_width(scalar.value)) : 1
  }

  /// Columns a text without control characters takes.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The text cut to so many columns, with an ellipsis where something was cut.
  static func truncated(_ text: String, toColumns columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = width(of: String(character))
      guard used + next < columns else { break }
      result.append(character)
      used += next
    }
    return columns > 0 ? result + "…" : ""
  }
}

/// Where libedit puts the cursor while a line is edited.
struct ScreenPosition: Equatable {
  /// Rows below the prompt's first one.
  private(set) var row = 0
  /// Columns from the left edge.
  private(set) var column = 0
  private let columns: Int

  /// The start of a prompt on a screen so many columns wide.
  init(columns: Int) {
    self.columns = max(columns, 2)
  }

  /// Moves past a text as libedit draws it: control characters as `^X`, line feeds as new rows, a
  /// wide character that does not fit at the start of the next row.
  mutating func advance(past text: some Sequence<Unicode.Scalar>) {
    for scalar in text {
      switch scalar.value {
      case 0x0A:
        row += 1
        column = 0
      case 0x09: move(by: 8 - column % 8)
      case 0..<0x20, 0x7F: move(by: 2)
      default: move(by: TerminalText.width(of: scalar))
      }
    }
  }

  private mutating func move(by width: Int) {
    if column + width > columns {
      row += 1
      column = 0
    }
    column += width
    if column >= columns {
      row += 1
      column = 0
    }
  }
}
