import Articles

/// Tells what kinds the blocks of a page really are, and drops what is no text of the article.
struct BlockCleaning {
  /// The blocks that stay, in the page's order.
  private(set) var blocks: [PageBlock]

  private let tree: HTMLTree

  /// Cleans blocks.
  ///
  /// - Parameters:
  ///   - blocks: the blocks of the article's element.
  ///   - tree: the page.
  ///   - titles: what the page calls its title, which isn't part of the text.
  init(_ blocks: [PageBlock], in tree: HTMLTree, titles: [[UInt8]]) {
    self.tree = tree
    self.blocks = []
    let names = titles.map { FoldedText($0).head.filter(ASCII.isWord) }
    var hasProse = false
    for var block in blocks {
      let paragraph = Paragraph(block.text, Span(0, block.text.count))
      let name = paragraph.folded.head.filter { ASCII.isWord($0) || $0 == UInt8(ascii: "_") }
      if name.isEmpty || isLinks(block) { continue }
      if block.kind != .caption {
        if !hasProse, block.text.count < 250, names.contains(name) { continue }
        block.kind = kind(of: block, paragraph, isLead: !hasProse)
      }
      if block.kind == .body, block.text.count > 80 { hasProse = true }
      self.blocks.append(block)
    }
    trimEnds()
  }

  private func kind(of block: PageBlock, _ paragraph: Paragraph, isLead: Bool) -> BlockKind {
    if isLead, Self.isDate(paragraph) { return .dateline }
    if BioForm.isCredit(paragraph) { return .bio }
    if CaptionForm.matches(paragraph) { return .caption }
    if PromoForm.isInterlink(paragraph) {
      return block.linked > 0 && block.kind != .subhead ? .promo : block.kind
    }
    return PromoForm.matches(paragraph) ? .promo : block.kind
  }

  /// Whether a short line is about a date, in whatever language: a year, and hardly more than
  /// numbers.
  private static func isDate(_ paragraph: Paragraph) -> Bool {
    let head = paragraph.folded.head
    guard paragraph.count <= 80, !paragraph.endsSentence else { return false }
    let numbers = head.split { !ASCII.isDigit($0) }
    let hasYear = numbers.contains {
      $0.count == 4 && ($0.starts(with: [0x31, 0x39]) || $0.starts(with: [0x32, 0x30]))
    }
    return hasYear && numbers.count >= 2 && head.count { ASCII.isLetter($0) } < 45
  }

  /// Whether a block is hardly more than links: interlinks, tags, menus.
  private func isLinks(_ block: PageBlock) -> Bool {
    let visible = block.text.count { $0 > 0x20 }
    guard block.linked * 10 >= visible * 8 else { return false }
    if block.kind == .subhead { return isInList(block.node) }
    return true
  }

  private func isInList(_ node: HTMLTree.Node) -> Bool {
    var current = tree.parent(node)
    while let node = current {
      if tree.tag(node) == .li { return true }
      current = tree.parent(node)
    }
    return false
  }

  /// A heading that nothing follows is no heading of the text.
  private mutating func trimEnds() {
    while let last = blocks.last, last.kind == .subhead { blocks.removeLast() }
  }
}
