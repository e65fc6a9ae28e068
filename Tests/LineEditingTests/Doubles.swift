import LineEditing

/// A history that lasts as long as the test.
final class MemoryHistory: LineHistory {
  private(set) var entries: [String]

  init(_ entries: [String] = []) {
    self.entries = entries
  }

  func append(_ entry: String) {
    entries.append(entry)
  }
}

/// A text goes on while more braces are open than closed; one with a colon has a hint.
final class BraceValidator: LineValidator {
  func isIncomplete(_ text: String) -> Bool {
    text.count { $0 == "{" } > text.count { $0 == "}" }
  }

  func hint(forIncomplete text: String) -> String? {
    text.contains(":") ? "The { is open." : nil
  }
}

/// Completes a few words, `many` with a hundred and fifty.
final class WordCompleter: LineCompleter {
  private let words = [
    Completion("gaps", summary: "What an article leaves without a source."),
    Completion("gather", summary: "Brings articles together."),
    Completion("日本語", summary: "a language"),
    Completion("日本人", summary: "a people"),
    Completion("été", summary: "a season"),
    Completion("\"two words", suffix: "\" "),
    Completion("news/", suffix: ""),
  ]

  func completions(of text: String, at cursor: Int) -> Completions {
    let before = Array(text.utf8.prefix(cursor))
    let start = (before.lastIndex { $0 == 0x20 || $0 == 0x0A }).map { $0 + 1 } ?? 0
    let word = String(decoding: before[start...], as: UTF8.self)
    let all = word == "many" ? (1...150).map { Completion("many\($0)") } : words
    return Completions(replacing: start..<cursor, with: all.filter { $0.text.hasPrefix(word) })
  }
}
