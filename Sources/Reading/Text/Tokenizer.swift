import Articles

/// Cuts text into words, numbers and marks.
///
/// - Words keep inner apostrophes, hyphens and ampersands (`don't`, `so-called`, `AT&T`) and the
///   periods of initials and known abbreviations (`U.S.`, `Mr.`).
/// - A final 's is a mark of its own, so that a name has the same key with and without it.
/// - Numbers keep inner periods, commas and colons and whatever letters cling to them (`3.1`, `40th`).
/// - A run of periods is one mark, as are two single quotation marks or two hyphens in a row.
///
/// White space and invisible marks lie between tokens. Every scalar is looked at once or twice.
struct Tokenizer {
  private let bytes: [UInt8]
  private var limit = 0

  /// Cuts a text.
  init(_ text: ArticleText) {
    bytes = text.bytes
  }

  /// Appends the tokens of a span, in text order.
  mutating func append(tokensOf span: Span, to tokens: inout [Token]) {
    limit = min(bytes.count, span.upperBound)
    var index = max(0, span.lowerBound)
    while index < limit {
      let glyph = Glyph(bytes, at: index)
      switch glyph.kind {
      case .space: index += glyph.length
      case .letter: index = appendWord(from: index, to: &tokens)
      case .digit: index = appendNumber(from: index, to: &tokens)
      case .mark:
        let end = endOfMark(from: index, glyph)
        append(.punctuation, index, end, to: &tokens)
        index = end
      }
    }
  }

  // MARK: - Words

  private func appendWord(from start: Int, to tokens: inout [Token]) -> Int {
    var end = start
    var runStart = start
    var isInitials = false
    while end < limit {
      let glyph = Glyph(bytes, at: end)
      if glyph.isWordPart {
        end = min(limit, end + glyph.length)
        continue
      }
      guard let next = joiner(at: end, glyph) else { break }
      if bytes[end] == UInt8(ascii: ".") {
        let isSingle = isOneLetter(runStart, end)
        guard isSingle || isLowercase(end - 1) && isLowercase(next) else { break }
        isInitials = isSingle
      }
      end = next
      runStart = next
    }
    if end < limit, bytes[end] == UInt8(ascii: ".") {
      let closesInitials = isInitials && isOneLetter(runStart, end)
      if closesInitials || isAbbreviation(start, end) { end += 1 }
    }
    append(.word, start, end, to: &tokens)
    return appendPossessive(at: end, to: &tokens)
  }

  /// The end of a mark that joins two halves of a word, or nil where it ends the word.
  private func joiner(at index: Int, _ glyph: Glyph) -> Int? {
    let next = index + glyph.length
    guard next < limit, Glyph(bytes, at: next).isWordPart else { return nil }
    switch glyph.scalar {
    case "-", "\u{2010}", "\u{2011}", "&", ".": return next
    case "'", "’": return possessiveEnd(at: index) == nil ? next : nil
    default: return nil
    }
  }

  /// The end of a final 's at `index`, or nil.
  private func possessiveEnd(at index: Int) -> Int? {
    guard index < limit else { return nil }
    let glyph = Glyph(bytes, at: index)
    guard glyph.scalar == "'" || glyph.scalar == "’" else { return nil }
    let letter = index + glyph.length
    guard letter < limit, bytes[letter] | 0x20 == UInt8(ascii: "s") else { return nil }
    let after = letter + 1
    return after >= limit || !Glyph(bytes, at: after).isWordPart ? after : nil
  }

  private func appendPossessive(at index: Int, to tokens: inout [Token]) -> Int {
    guard let end = possessiveEnd(at: index) else { return index }
    append(.punctuation, index, end, to: &tokens)
    return end
  }

  /// Whether a word before a period is a single capital or a known abbreviation.
  private func isAbbreviation(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 6 else { return false }
    let isCapital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
    if end - start == 1 { return isCapital && bytes[start] != UInt8(ascii: "I") }
    let classes = Vocabulary.shared.classes(of: WordKey(bytes[start..<end]))
    return classes.contains(.abbreviation) && (isCapital || classes.contains(.adverb))
  }

  private func isOneLetter(_ start: Int, _ end: Int) -> Bool {
    start < end && start + Glyph(bytes, at: start).length == end
  }

  private func isLowercase(_ index: Int) -> Bool {
    bytes[index] >= 0x61 && bytes[index] <= 0x7A
  }

  // MARK: - Numbers and marks

  private func appendNumber(from start: Int, to tokens: inout [Token]) -> Int {
    var end = start
    while end < limit {
      let glyph = Glyph(bytes, at: end)
      if glyph.isWordPart {
        end = min(limit, end + glyph.length)
        continue
      }
      let next = end + glyph.length
      guard next < limit else { break }
      let following = Glyph(bytes, at: next)
      let joins: Bool =
        switch glyph.scalar {
        case ".", ",", ":": following.kind == .digit
        case "-": following.isWordPart
        default: false
        }
      guard joins else { break }
      end = next
    }
    append(.number, start, end, to: &tokens)
    return appendPossessive(at: end, to: &tokens)
  }

  private func endOfMark(from start: Int, _ glyph: Glyph) -> Int {
    var end = min(limit, start + glyph.length)
    let longest: Int
    switch glyph.scalar {
    case ".", "-": longest = Int.max
    case "'", "’", "‘", "`": longest = 1
    default: return end
    }
    var taken = 0
    while end < limit, taken < longest, Glyph(bytes, at: end).scalar == glyph.scalar {
      end += glyph.length
      taken += 1
    }
    return end
  }

  private func append(_ kind: Token.Kind, _ start: Int, _ end: Int, to tokens: inout [Token]) {
    let token = Token(
      span: Span(start, end),
      kind: kind,
      key: WordKey(bytes[start..<end]),
      isCapitalized: kind == .word && Glyph(bytes, at: start).isUppercase
    )
    tokens.append(token)
  }
}
