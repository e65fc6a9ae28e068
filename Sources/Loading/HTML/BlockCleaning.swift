import Articles

/// Tells what kinds the blocks of a page really are, and drops what is no text of the article.
struct BlockCleaning {
  /// The blocks that stay, in the page's order.
  private(set) var blocks: [PageBlock]

  /// Cleans blocks.
  ///
  /// - Parameters:
  ///   - blocks: the blocks of the article's element.
  ///   - titles: the page's titles, which aren't part of the text.
  init(_ blocks: [PageBlock], titles: [FoldedText]) {
    let names = titles.map { $0.head.filter(ASCII.isWord) }
    self.blocks = blocks.compactMap { block in
      var block = block
      let paragraph = Paragraph(block.text, Span(0, block.text.count))
      let name = paragraph.folded.head.filter(ASCII.isWord)
      if name.isEmpty { return nil }
      if block.kind == .subhead || block.text.count < 200, names.contains(name) { return nil }
      if block.kind == .caption { return block }
      if Self.isLinks(block) { return nil }
      if PromoForm.matches(paragraph) {
        block.kind = .promo
      }
      return block
    }
    trimEnds()
  }

  /// Whether a block is hardly more than links: interlinks, tags, menus.
  private static func isLinks(_ block: PageBlock) -> Bool {
    let visible = block.text.count { $0 > 0x20 }
    return block.linked * 10 >= visible * 8 && block.kind != .subhead && visible < 300
  }

  /// A heading that nothing follows is no heading of the text.
  private mutating func trimEnds() {
    while let last = blocks.last, last.kind == .subhead { blocks.removeLast() }
  }
}
