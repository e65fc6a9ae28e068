package import Articles

/// Words and phrases of one meaning, looked up in a document's tokens.
package struct Lexicon: Sendable {
  /// What it is called in the manual.
  package let name: String
  /// Where its words come from, a sentence.
  package let origin: String
  /// Entries by the key of their first word; the longest first, so that it wins.
  private let entries: [WordKey: [Entry]]

  private struct Entry: Sendable {
    let keys: [WordKey]
    let text: String
  }

  /// A place where an entry stands.
  package struct Match: Sendable, Hashable {
    /// The words.
    package let span: Span
    /// The entry as the list spells it.
    package let entry: String
  }

  /// Reads a list: an entry a line, words with blanks between, compared without case.
  package init(name: String, origin: String, words: String) {
    self.name = name
    self.origin = origin
    var entries: [WordKey: [Entry]] = [:]
    for line in words.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let first = parts.first else { continue }
      let entry = Entry(keys: parts.map { WordKey($0.utf8) }, text: parts.joined(separator: " "))
      entries[WordKey(first.utf8), default: []].append(entry)
    }
    self.entries = entries.mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
  }

  /// The entry that begins at a token, the longest, and how many tokens it takes.
  package func match(at index: Int, of tokens: [Token]) -> (entry: String, count: Int)? {
    guard let candidates = entries[tokens[index].key] else { return nil }
    for candidate in candidates where index + candidate.keys.count <= tokens.count {
      let fits = candidate.keys.indices.allSatisfy {
        candidate.keys[$0] == tokens[index + $0].key
      }
      if fits { return (candidate.text, candidate.keys.count) }
    }
    return nil
  }

  /// Every entry in the story's sentences, in text order, none overlapping another.
  package func matches(in document: Document) -> [Match] {
    var matches: [Match] = []
    for sentence in document.sentences where Claims.isStory(sentence, in: document) {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let (entry, count) = match(at: index, of: document.tokens),
          index + count <= sentence.tokens.upperBound
        else {
          index += 1
          continue
        }
        let last = document.tokens[index + count - 1].span.upperBound
        let span = Span(document.tokens[index].span.lowerBound, last)
        matches.append(Match(span: span, entry: entry))
        index += count
      }
    }
    return matches
  }
}
