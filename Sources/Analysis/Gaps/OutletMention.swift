import Articles

/// A place where a sentence names another news outlet.
struct OutletMention {
  /// The outlet's name, without an article before it.
  let tokens: Range<Int>
  /// The sentence's tokens.
  let sentence: Range<Int>
  /// Whether only its spelling shows it: two words written as one, as firms write theirs too.
  private let isJoined: Bool

  /// The outlets that a sentence names, in text order; the article's own is none of them.
  static func all(in sentence: Sentence, of document: Document) -> [OutletMention] {
    var found: [OutletMention] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard let end = end(ofOutletAt: index, in: sentence.tokens, of: document) else {
        index += 1
        continue
      }
      let mention = OutletMention(
        tokens: index..<end,
        sentence: sentence.tokens,
        isJoined: knownEnd(ofOutletAt: index, in: sentence.tokens, of: document) == nil
      )
      if !isOwn(mention, of: document) { found.append(mention) }
      index = end
    }
    return found
  }

  /// Whether an outlet's name ends before a token, the article's own outlet's too, or a word for a
  /// paper.
  static func endsName(before index: Int, in range: Range<Int>, of document: Document) -> Bool {
    guard index > range.lowerBound else { return false }
    return Lexicon.paperNouns.contains(document.tokens[index - 1])
      || (max(range.lowerBound, index - 5)..<index).contains { start in
        end(ofOutletAt: start, in: range, of: document) == index
      }
  }

  /// The outlet's name with "the" before it where the text gives it so.
  func name(in document: Document) -> String {
    let name = document.text[document.span(of: tokens)]
    return hasArticle(in: document) ? "the \(name)" : name
  }

  /// The words that show that something was passed on, with the outlet's name; nil where the sentence
  /// only mentions it.
  func passing(in document: Document) -> Span? {
    let all = document.tokens
    var start = tokens.lowerBound
    while start > sentence.lowerBound, tokens.lowerBound - start < 4,
      isBeforeName(all[start - 1], in: document)
    {
      start -= 1
    }
    let words = isJoined ? Lexicon.telling : Lexicon.passingOn
    for length in stride(from: 5, through: 1, by: -1) where start - length >= sentence.lowerBound {
      let from = start - length
      if let match = words.match(at: from, of: all), match.count == length {
        return document.span(of: from..<tokens.upperBound)
      }
    }
    var next = tokens.upperBound
    while next < sentence.upperBound, isMark(all[next], in: document), next - tokens.upperBound < 2
    {
      next += 1
    }
    guard !isJoined, next < sentence.upperBound,
      let match = Lexicon.reporting.match(at: next, of: all)
    else {
      return nil
    }
    let first = hasArticle(in: document) ? tokens.lowerBound - 1 : tokens.lowerBound
    return document.span(of: first..<next + match.count)
  }

  private func hasArticle(in document: Document) -> Bool {
    tokens.lowerBound > sentence.lowerBound && document.tokens[tokens.lowerBound - 1].key == the
  }

  private var the: WordKey { WordKey("the") }

  /// The end of an outlet's name that begins at a token.
  private static func end(ofOutletAt index: Int, in sentence: Range<Int>, of document: Document)
    -> Int?
  {
    knownEnd(ofOutletAt: index, in: sentence, of: document)
      ?? (isJoined(document.tokens[index], in: document) ? index + 1 : nil)
  }

  /// The same of names that a list holds or whose last word is a paper's.
  private static func knownEnd(
    ofOutletAt index: Int,
    in sentence: Range<Int>,
    of document: Document
  ) -> Int? {
    let tokens = document.tokens
    if let match = Lexicon.outlets.match(at: index, of: tokens),
      tokens[index + match.count - 1].isCapitalized
    {
      return index + match.count
    }
    var next = index
    while next < sentence.upperBound, next - index < 4, tokens[next].isCapitalized { next += 1 }
    guard next > index else { return nil }
    if next < sentence.upperBound, Lexicon.paperNouns.contains(tokens[next]) { return next + 1 }
    if Lexicon.broadcasters.contains(tokens[index]) {
      let number = NumberReader(document).number(at: index + 1, before: sentence.upperBound)
      if let number { return number.tokens.upperBound }
      if next > index + 1, tokens[index].key == WordKey("radio") { return next }
    }
    return (index + 1..<max(index + 1, next)).last { Lexicon.mastheads.contains(tokens[$0]) }.map {
      $0 + 1
    }
  }

  /// Whether a word is two written as one, as companies write their names ("BuzzFeed"): a capital
  /// after four letters or more; people's names have it earlier ("MacLeod") or after a hyphen.
  private static func isJoined(_ token: Token, in document: Document) -> Bool {
    let bytes = document.text.bytes[token.span.lowerBound..<token.span.upperBound]
    return token.isCapitalized && !bytes.contains(UInt8(ascii: "-"))
      && bytes.dropFirst(4).contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
      && bytes.dropFirst().prefix(3).allSatisfy {
        $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")
      }
  }

  private static func isOwn(_ mention: OutletMention, of document: Document) -> Bool {
    guard let outlet = document.article.metadata.outlet else { return false }
    return OutletName(outlet).isAlso(OutletName(document.text[document.span(of: mention.tokens)]))
  }

  /// Whether a word can stand between "told" and the outlet's name: an article, an adjective, a place.
  private func isBeforeName(_ token: Token, in document: Document) -> Bool {
    token.key == the || token.key == WordKey("a") || token.key == WordKey("an")
      || token.key == WordKey("recent") || token.key == WordKey("local")
      || token.isCapitalized && Lexicon.passingOn.match(at: 0, of: [token]) == nil
      || isMark(token, in: document)
  }

  private func isMark(_ token: Token, in document: Document) -> Bool {
    guard token.kind == .punctuation else { return false }
    let text = document.text[token.span]
    return text == "'s" || text == "’s" || text == "“" || text == "\""
  }
}
