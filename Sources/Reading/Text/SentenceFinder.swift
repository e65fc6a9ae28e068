import Articles

/// Divides the tokens of a block into sentences.
///
/// A sentence ends after `.`, `!`, `?` or `…` with the quotation marks and brackets that cling to
/// it, where white space and then a capital, a figure or an opening mark follows. It doesn't end
/// after a title (`Mr.`), before a number (`No. 10`), inside a decimal, or where a saying follows a
/// question or exclamation in quotation marks (`“Really?” Lim asked`).
struct SentenceFinder {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let classes: [WordClass]

  /// Divides `tokens`, whose classes stand beside them.
  init(_ text: ArticleText, _ tokens: [Token], _ classes: [WordClass]) {
    bytes = text.bytes
    self.tokens = tokens
    self.classes = classes
  }

  /// Appends the sentences of one block; together they hold all its tokens, in order.
  func append(sentencesOf range: Range<Int>, block: Int, to sentences: inout [Sentence]) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let end = endOfSentence(at: index, from: start, limit: range.upperBound)
      if let end {
        sentences.append(sentence(start..<end, block))
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < range.upperBound { sentences.append(sentence(start..<range.upperBound, block)) }
  }

  private func sentence(_ range: Range<Int>, _ block: Int) -> Sentence {
    let first = tokens[range.lowerBound].span
    let last = tokens[range.upperBound - 1].span
    return Sentence(span: first.union(last), block: block, tokens: range)
  }

  /// The index after the last token of a sentence that begins at `start` and ends with the mark at
  /// `index`, or nil.
  private func endOfSentence(at index: Int, from start: Int, limit: Int) -> Int? {
    guard isTerminal(index) else { return nil }
    var next = index + 1
    var closesQuotation = false
    while next < limit, !isSpaceBefore(next), isTerminal(next) || isClosing(next) {
      if isQuotationMark(next) { closesQuotation = true }
      next += 1
    }
    guard next < limit else { return limit }
    guard isSpaceBefore(next), beginsSentence(next), !isNumberSign(before: index, next) else {
      return nil
    }
    if tokens[index].kind == .word {
      guard !classes[index].contains(.title),
        endsWithHour(index, from: start, before: next) || classes[next].contains(.starter)
          || !isWord(next)
      else { return nil }
    }
    let asks = bytes[tokens[index].span.lowerBound] != UInt8(ascii: ".")
    if closesQuotation, asks, sayingFollows(next, limit: limit) { return nil }
    return next
  }

  /// Whether a period belongs to "No." or "Nos." before a number.
  private func isNumberSign(before index: Int, _ next: Int) -> Bool {
    index > 0 && next == index + 1 && tokens[next].kind == .number && !isSpaceBefore(index)
      && tokens[index - 1].isCapitalized && Self.numberSigns.contains(tokens[index - 1].key)
  }

  /// Whether an hour ends a sentence before a capital: "It shut at 5 p.m. Police came". It doesn't
  /// before what belongs to it ("5 p.m. Monday") and where a sentence only begins with it ("At 5 p.m.
  /// Ada Lim left").
  private func endsWithHour(_ index: Int, from start: Int, before next: Int) -> Bool {
    Self.hours.contains(tokens[index].key) && index - start >= Self.fewestBeforeHour
      && !classes[next].contains(.time) && !Self.timeZones.contains(tokens[next].key)
  }

  /// So many tokens before an hour are taken for a sentence of their own.
  private static let fewestBeforeHour = 4
  private static let numberSigns = keys("no nos")
  private static let hours = keys("a.m. p.m.")
  /// Time zones by their letters and by the words that stand for them: "5 p.m. Eastern".
  private static let timeZones = keys(
    """
    bst cdt central cest cet cst eastern edt est gmt greenwich local mdt mountain msk mst pacific \
    pdt pst utc
    """
  )

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey($0.utf8) })
  }

  private func isWord(_ index: Int) -> Bool { tokens[index].kind != .punctuation }

  /// Whether a token can end a sentence: a terminal mark or an abbreviation with its period.
  private func isTerminal(_ index: Int) -> Bool {
    let span = tokens[index].span
    switch bytes[span.upperBound - 1] {
    case UInt8(ascii: "."): return tokens[index].kind != .number
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0xA6: return Glyph(bytes, at: span.lowerBound).scalar == "…"
    default: return false
    }
  }

  private func isQuotationMark(_ index: Int) -> Bool {
    QuotationMark(bytes, tokens[index]) != nil
  }

  private func isClosing(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    let byte = bytes[tokens[index].span.lowerBound]
    return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || isQuotationMark(index)
  }

  private func isSpaceBefore(_ index: Int) -> Bool {
    tokens[index - 1].span.upperBound < tokens[index].span.lowerBound
  }

  /// Whether a token can begin a sentence: not a small letter, not a mark that only continues.
  private func beginsSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .word {
      let glyph = Glyph(bytes, at: token.span.lowerBound)
      return token.isCapitalized || !glyph.scalar.properties.isLowercase
    }
    guard token.kind == .punctuation else { return true }
    switch Glyph(bytes, at: token.span.lowerBound).scalar {
    case ",", ";", ":", ")", "]", "%", "-", "–", "—", "/": return false
    default: return true
    }
  }

  /// Whether a name and a verb of saying follow a quotation: `“Really?” Dana Whitlock asked`.
  private func sayingFollows(_ start: Int, limit: Int) -> Bool {
    for index in start..<min(limit, start + 5) {
      guard tokens[index].kind == .word else { return false }
      if classes[index].contains(.saying), classes[index].intersects([.third, .past]) {
        return index > start
      }
      guard tokens[index].isCapitalized, index > start || !classes[index].contains(.relative) else {
        return false
      }
    }
    return false
  }
}
