import Articles

/// The lines of a printed conversation, each of which names its speaker in capitals before a colon: "BROOK: The roof
/// leaks."
struct TranscriptLines {
  /// Fewer lines are no conversation.
  private static let fewest = 3
  /// Most words of a name: "SENATOR ADA LIM".
  private static let longestName = 4

  private let passage: Passage

  init(_ passage: Passage) { self.passage = passage }

  /// Some drafts with those of the lines, where the article holds a conversation: two names at least, one of which
  /// returns.
  func adding(to drafts: [Draft]) -> [Draft] {
    let lines = lines()
    let names = Set(lines.map { passage.article.text[passage.span($0.source)] })
    guard lines.count >= Self.fewest, names.count > 1, names.count < lines.count else {
      return drafts
    }
    let colons = Set(lines.map(\.colon))
    return drafts.filter { !colons.contains($0.cue.lowerBound) } + lines.map(draft)
  }

  // MARK: - Lines

  private struct Line {
    let source: Range<Int>
    let colon: Int
    var content: [Range<Int>]
  }

  private func lines() -> [Line] {
    var lines: [Line] = []
    var isOpen = false
    for block in blocks() {
      if let line = line(block) {
        lines.append(line)
        isOpen = true
      } else if isOpen, goesOn(block) {
        lines[lines.count - 1].content.append(block)
      } else {
        isOpen = false
      }
    }
    return lines
  }

  /// The tokens of each block of the story.
  private func blocks() -> [Range<Int>] {
    var blocks: [(block: Int, tokens: Range<Int>)] = []
    for sentence in passage.sentences
    where passage.article.blocks[sentence.block].kind.isStory {
      if let last = blocks.last, last.block == sentence.block {
        blocks[blocks.count - 1].tokens = last.tokens.lowerBound..<sentence.tokens.upperBound
      } else {
        blocks.append((sentence.block, sentence.tokens))
      }
    }
    return blocks.map(\.tokens)
  }

  private func line(_ block: Range<Int>) -> Line? {
    let first = block.lowerBound + (passage.marks[block.lowerBound] == .quotation ? 1 : 0)
    let colon = (first..<min(block.upperBound, first + Self.longestName + 1)).first {
      !isCapitals($0)
    }
    guard let colon, colon > first, passage.marks[colon] == .colon, !passage.isArticle(first),
      colon + 1 < block.upperBound
    else { return nil }
    return Line(source: first..<colon, colon: colon, content: [colon + 1..<block.upperBound])
  }

  /// Whether a paragraph goes on with the speaker of the one before: it begins with a quotation mark, and not with
  /// what the writer puts in brackets.
  private func goesOn(_ block: Range<Int>) -> Bool {
    passage.marks[block.lowerBound] == .quotation && block.count > 1
      && passage.marks[block.lowerBound + 1] != .opening
  }

  private func isCapitals(_ index: Int) -> Bool {
    let letters = passage.article.text[passage.tokens[index].span].unicodeScalars
    return passage.isWord(index) && letters.count > 1
      && letters.contains { $0.properties.isUppercase }
      && !letters.contains { $0.properties.isLowercase }
  }

  private func draft(_ line: Line) -> Draft {
    Draft(
      sources: [line.source],
      cue: line.colon..<line.colon + 1,
      head: line.colon,
      content: line.content,
      sourceType: .namedPerson,
      confidence: 1
    )
  }
}
