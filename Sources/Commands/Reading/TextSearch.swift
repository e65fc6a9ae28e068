import Articles
import CommandLanguage

extension Desk {
  /// The articles that a search for `phrase` goes through, every one of them read.
  ///
  /// - Throws: what `readArticles(for:)` throws; `splitPhrase` where a name is that of no article and like none.
  func articlesToSearch(for phrase: String, in call: Call) throws -> [Article] {
    do {
      return try readArticles(for: call)
    } catch CommandError.unknownArticle(let name, nearest: nil) {
      let words = ([phrase] + call.texts("articles")).joined(separator: " ")
      throw CommandError.splitPhrase(name, whole: "\(call.name) \"\(words)\"")
    }
  }
}

/// Looks for words in a text, without regard to capitals or the kind of apostrophe and blank.
struct TextSearch {
  private let pattern: [UInt32]
  private let wholeWords: Bool

  /// Looks for `text`; one of white space alone is found nowhere.
  init(_ text: String, wholeWords: Bool) {
    let trimmed = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    pattern = trimmed.map(\.folded.value)
    self.wholeWords = wholeWords
  }

  /// Where it stands in a span of a text, in text order, none overlapping another.
  func matches(in text: ArticleText, span: Span) -> [Span] {
    guard !pattern.isEmpty else { return [] }
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    var offset = span.lowerBound
    for scalar in text[span].unicodeScalars {
      scalars.append(scalar.folded.value)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    var found: [Span] = []
    var start = 0
    while start + pattern.count <= scalars.count {
      if fits(at: start, of: scalars) {
        found.append(Span(offsets[start], offsets[start + pattern.count]))
        start += pattern.count
      } else {
        start += 1
      }
    }
    return found
  }

  private func fits(at start: Int, of scalars: [UInt32]) -> Bool {
    guard scalars[start] == pattern[0] else { return false }
    for index in 1..<max(1, pattern.count) where scalars[start + index] != pattern[index] {
      return false
    }
    guard wholeWords else { return true }
    let end = start + pattern.count
    return !(start > 0 && Self.isLetter(scalars[start - 1]))
      && !(end < scalars.count && Self.isLetter(scalars[end]))
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
