import CommandLanguage

/// An article that was pasted where a command is typed.
enum ArticleAtPrompt {
  /// So many words stand in no command that begins with a slip.
  private static let wordCount = 30

  /// Whether a text is one: many words, and no command, value or comment first.
  ///
  /// - Parameters:
  ///   - text: what was typed or pasted.
  ///   - isCommand: whether a word can begin a statement.
  /// - Returns: whether it is one.
  static func isTyped(_ text: String, isCommand: (String) -> Bool) -> Bool {
    let words = text.split(maxSplits: wordCount, whereSeparator: \.isWhitespace)
    guard words.count > wordCount, let first = words[0].first, first.isLetter || first.isNumber
    else { return false }
    return !isCommand(String(words[0].prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }))
  }

  /// What is said of it.
  static let diagnostic = Diagnostic(
    code: "prompt.article",
    "this looks like an article, not like a command",
    help: "type  paste  and Return, then paste it; or save it as a file and load it",
    failure: .misunderstood
  )
}
