extension Article {
  /// The article with other words in a place.
  ///
  /// White space around the words is dropped and each line break inside them is a blank, so that no block
  /// falls apart; without words what stood there is taken out with the white space beside it. The title
  /// follows a headline that was it.
  ///
  /// - Parameters:
  ///   - place: what is replaced; it lies inside one block, or else the article stays as it is.
  ///   - words: what stands there instead.
  /// - Returns: the article, its blocks moved along; a block of which nothing is left is gone.
  package func rewritten(at place: Span, with words: String) -> Article {
    guard let index = blocks.firstIndex(where: { $0.span.contains(place) }) else { return self }
    let inserted = Array(Self.line(of: words).utf8)
    var (block, place) = (blocks[index].span, place)
    if inserted.isEmpty { place = withWhiteSpace(place, in: block) }
    let change = inserted.count - place.count
    block.upperBound += change
    let kept = Block(kind: blocks[index].kind, span: block)
    var article = Article(
      name: name,
      text: ArticleText(
        String(
          decoding: text.bytes[..<place.lowerBound] + inserted + text.bytes[place.upperBound...],
          as: UTF8.self
        )
      ),
      blocks: blocks[..<index] + (block.isEmpty ? [] : [kept])
        + blocks[(index + 1)...].map { later in
          let span = Span(later.span.lowerBound + change, later.span.upperBound + change)
          return Block(kind: later.kind, span: span)
        },
      metadata: metadata,
      provenance: provenance
    )
    if kept.kind == .headline, metadata.title == text[blocks[index].span] {
      article.metadata.title = block.isEmpty ? nil : article.text[block]
    }
    if !provenance.notes.contains(Self.rewritingNote) {
      article.provenance.notes.append(Self.rewritingNote)
    }
    return article
  }

  private static let rewritingNote = "Rewritten here: it is not as it was published."

  /// Words on one line, without white space around them.
  private static func line(of words: String) -> Substring {
    var line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
      .drop(while: \.isWhitespace)
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }

  /// A place with the white space behind it or, at the end of a block, before it.
  private func withWhiteSpace(_ place: Span, in block: Span) -> Span {
    let isWhiteSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var wider = place
    let behind = text.bytes[place.upperBound..<block.upperBound]
    wider.upperBound += behind.prefix(while: isWhiteSpace).count
    if wider.upperBound == block.upperBound {
      let before = text.bytes[block.lowerBound..<place.lowerBound]
      wider.lowerBound -= before.reversed().prefix(while: isWhiteSpace).count
    }
    return wider
  }
}
