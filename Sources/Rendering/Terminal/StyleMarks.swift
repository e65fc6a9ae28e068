import CommandLanguage

/// The marks around words of a style, so that no style shows by colour alone.
struct StyleMarks {
  /// Whether colours and type faces tell sources, cues, content and marked words apart.
  let usesColor: Bool
  /// Whether every mark is ASCII.
  let isASCII: Bool

  /// What stands before and after a run: quotation marks around an article's words, and without
  /// colours `[marked]`, `<source>`, `_cue_`, `{content}` and `*own*`.
  func around(_ run: Run) -> (open: String, close: String) {
    switch run.style {
    case .quoted where run.text.hasQuotationMarks: ("", "")
    case .quoted: isASCII ? ("\"", "\"") : ("“", "”")
    case .marked where !usesColor: ("[", "]")
    case .source where !usesColor: ("<", ">")
    case .cue where !usesColor: ("_", "_")
    case .content where !usesColor: ("{", "}")
    case .own where !usesColor: ("*", "*")
    case .plain, .name, .strong, .faint, .source, .cue, .content, .own, .marked, .high, .medium,
      .low,
      .good, .bad:
      ("", "")
    }
  }

  /// The terminal's code for a style (SGR, ECMA-48), or nil for plain text.
  ///
  /// Only the sixteen colours that a reader's theme sets; sources, cues, content and marked words
  /// differ by weight, slant and underline as well.
  static func code(for style: Run.Style) -> String? {
    switch style {
    case .plain, .quoted: nil
    case .name: "36"
    case .strong: "1"
    case .faint, .low: "2"
    case .source: "1;36"
    case .cue: "4"
    case .content: "3"
    case .own: "35"
    case .marked: "1;4;33"
    case .high: "1;31"
    case .medium: "33"
    case .good: "32"
    case .bad: "31"
    }
  }
}
