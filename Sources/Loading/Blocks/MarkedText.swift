import Articles

/// An article's text while it is put together from blocks whose kinds the format tells.
struct MarkedText {
  /// The text so far: the blocks with an empty line between them.
  private(set) var bytes: [UInt8] = []
  /// The blocks so far, in text order.
  private(set) var blocks: [Block] = []

  /// Whether it has no block.
  var isEmpty: Bool { blocks.isEmpty }

  /// The words of its story, to judge whether there is enough of it.
  var wordCount: Int {
    blocks.reduce(0) { count, block in
      guard block.kind.isStory else { return count }
      return count + bytes[block.span.lowerBound..<block.span.upperBound].wordCount
    }
  }

  /// Appends a block; white space around it is dropped, and a block of nothing is left out.
  ///
  /// - Parameters:
  ///   - text: its text; malformed UTF-8 becomes U+FFFD.
  ///   - kind: what it is.
  mutating func append(_ text: [UInt8], as kind: BlockKind) {
    let valid = text.repairedUTF8
    let span = Paragraphs.trimmed(Span(0, valid.count), in: valid)
    guard !span.isEmpty else { return }
    if !bytes.isEmpty { bytes += [ASCII.newline, ASCII.newline] }
    let start = bytes.count
    bytes += valid[span.lowerBound..<span.upperBound].filter { $0 != 0 }
    blocks.append(Block(kind: kind, span: Span(start, bytes.count)))
  }

  /// Appends the blocks of another text.
  mutating func append(_ other: MarkedText) {
    for block in other.blocks {
      append(Array(other.bytes[block.span.lowerBound..<block.span.upperBound]), as: block.kind)
    }
  }

  /// Whether the first block of the story says the same as a title, marks and spaces aside.
  func begins(with title: String) -> Bool {
    guard let first = blocks.first(where: { $0.kind.isStory }) else { return false }
    let words = FoldedText(bytes, first.span).head.filter(ASCII.isWord)
    return words == FoldedText(title).head.filter(ASCII.isWord)
  }

  /// Puts a title that the text doesn't begin with before it, as its headline.
  mutating func lead(with title: String?) {
    guard let title, !begins(with: title) else {
      if let index = blocks.firstIndex(where: { $0.kind.isStory }), title != nil {
        blocks[index] = Block(kind: .headline, span: blocks[index].span)
      }
      return
    }
    var whole = MarkedText()
    whole.append(Array(title.utf8), as: .headline)
    whole.append(self)
    self = whole
  }

  /// Makes the article that the text is.
  ///
  /// - Parameters:
  ///   - name: its name on the desk.
  ///   - known: what the format says of it, which holds against what the text says.
  ///   - source: where the format says it ("the feed").
  ///   - provenance: where it came from.
  /// - Returns: the article, its blocks told apart by form where the format leaves that open.
  func article(
    named name: String,
    known: Article.Metadata,
    from source: String,
    provenance: Article.Provenance
  ) -> Article {
    let text = ArticleText(validating: bytes) ?? ArticleText(String(decoding: bytes, as: UTF8.self))
    let found = BlockFinder(text, marked: blocks, title: known.title)
    var metadata = known
    let headline = found.blocks.first { $0.kind == .headline }
    metadata.title = known.title ?? headline.map { text[$0.span] }
    metadata.byline = known.byline ?? found.metadata.byline
    metadata.published = known.published ?? found.metadata.published
    return Article(
      name: name,
      text: text,
      blocks: found.blocks,
      metadata: metadata,
      provenance: provenance.withOrigins(of: metadata, known: known, from: source)
    )
  }
}

extension Article.Provenance {
  /// The provenance with where each value was found: what was known in `source`, the rest in the text.
  func withOrigins(
    of metadata: Article.Metadata,
    known: Article.Metadata,
    from source: String
  ) -> Article.Provenance {
    var result = self
    for field in Article.Metadata.Field.allCases where metadata[field] != nil {
      result.origins[field] = known[field] == nil ? "the text" : source
    }
    return result
  }
}

extension [UInt8] {
  /// The bytes with malformed UTF-8 replaced by U+FFFD.
  var repairedUTF8: [UInt8] {
    withUnsafeBufferPointer(UTF8Validation.isValid)
      ? self : Array(String(decoding: self, as: UTF8.self).utf8)
  }
}

extension Collection where Element == UInt8 {
  /// Runs of bytes between ASCII blanks.
  var wordCount: Int {
    var count = 0
    var inWord = false
    for byte in self {
      let isBlank = ASCII.isSpace(byte)
      if !isBlank, !inWord { count += 1 }
      inWord = !isBlank
    }
    return count
  }

  /// The bytes without ASCII white space at the ends.
  var trimmedASCII: SubSequence {
    var rest = drop(while: ASCII.isSpace)
    while !rest.isEmpty {
      let last = rest.index(rest.startIndex, offsetBy: rest.count - 1)
      guard ASCII.isSpace(rest[last]) else { break }
      rest = rest[rest.startIndex..<last]
    }
    return rest
  }

  /// The text of bytes, without white space at the ends; nil where nothing is left.
  var trimmedText: String? {
    let trimmed = trimmedASCII
    return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
  }
}
