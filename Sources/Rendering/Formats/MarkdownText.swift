import CommandLanguage

/// Text as Markdown shows it: words stay words.
enum MarkdownText {
  /// Text inside a line: no markup, no HTML, no link, no end of a cell.
  ///
  /// `<`, `>` and `&` become entities, which the oldest Markdown reads too; other marks get a
  /// backslash. A web address is broken at the place by which GitHub recognises it.
  static func inline(_ text: String) -> String {
    var escaped = ""
    let characters = Array(text.showingControls(keepingLines: false))
    for (index, character) in characters.enumerated() {
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$": escaped += "\\\(character)"
      case ":" where characters[(index + 1)...].starts(with: "//"): escaped += "\\:"
      case "." where characters[..<index].suffix(3).map { $0.lowercased() } == ["w", "w", "w"]:
        escaped += "\\."
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// Text at the beginning of a line, where hyphens and numbers would begin a list.
  static func line(_ text: String) -> String {
    start(inline(text))
  }

  /// Styled text at the beginning of a line.
  static func line(_ runs: [Run]) -> String {
    start(runs.merged.map(styled).joined())
  }

  /// Lines as they are, behind a fence that is longer than any inside.
  static func fenced(_ text: String) -> String {
    let shown = text.showingControls(keepingLines: true)
    var longest = 0
    var current = 0
    for byte in shown.utf8 {
      current = byte == UInt8(ascii: "`") ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\n\(shown)\(shown.hasSuffix("\n") ? "" : "\n")\(fence)"
  }

  /// The line with a backslash before what would make a list, a rule or a heading of it.
  private static func start(_ line: String) -> String {
    let line = line.drop { $0 == " " }
    let afterDigits = line.drop { $0.isASCII && $0.isNumber }
    let mark = afterDigits.prefix(1)
    let isFollowedByWord = afterDigits.dropFirst().first.map { $0 != " " && $0 != "-" } ?? false
    let isBullet = afterDigits.startIndex == line.startIndex && ["-", "+"].contains(mark)
    let isNumber = afterDigits.startIndex > line.startIndex && [".", ")"].contains(mark)
    let isUnderline = line.hasPrefix("=")
    guard isUnderline || (isBullet || isNumber) && !isFollowedByWord else { return String(line) }
    return line[..<afterDigits.startIndex] + "\\" + afterDigits
  }

  private static func styled(_ run: Run) -> String {
    switch run.style {
    case .strong, .marked, .source: emphasized(run.text, with: "**")
    case .cue: emphasized(run.text, with: "*")
    case .name: isCode(run.text) ? "`\(run.text)`" : inline(run.text)
    case .quoted: inline(run.text.hasQuotationMarks ? run.text : "“\(run.text)”")
    case .plain, .faint, .content, .own, .high, .medium, .low, .good, .bad: inline(run.text)
    }
  }

  /// Emphasis only works close to the words: spaces go outside.
  private static func emphasized(_ text: String, with mark: String) -> String {
    let words = text.drop { $0.isWhitespace }
    let before = text[..<words.startIndex]
    let last = words.lastIndex { !$0.isWhitespace }.map { words.index(after: $0) }
    guard let last else { return inline(text) }
    return inline(String(before)) + mark + inline(String(words[..<last])) + mark
      + inline(String(words[last...]))
  }

  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
          || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "-")
      }
  }
}
