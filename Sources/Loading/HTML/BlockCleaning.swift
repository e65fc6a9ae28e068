import Articles

/// Tells what kinds the blocks of a page really are, and drops what is no text of the article.
struct BlockCleaning {
  /// The blocks that stay, in the page's order.
  private(set) var blocks: [PageBlock] = []

  private let tree: HTMLTree

  /// Cleans blocks.
  ///
  /// - Parameters:
  ///   - blocks: the blocks of the article's element.
  ///   - tree: the page.
  ///   - titles: what the page calls its title, which isn't part of the text.
  init(_ blocks: [PageBlock], in tree: HTMLTree, titles: [[UInt8]]) {
    self.tree = tree
    let names = titles.map { FoldedText($0).head.filter(ASCII.isWord) }
    var hasProse = false
    let pulled = PullQuotes(blocks, in: tree).repeated
    for (index, var block) in blocks[..<Self.end(of: blocks)].enumerated() {
      if pulled.contains(index) { continue }
      let paragraph = Paragraph(block.text, Span(0, block.text.count))
      let name = paragraph.folded.head.filter { ASCII.isWord($0) || $0 == UInt8(ascii: "_") }
      if name.isEmpty || isLinks(block) { continue }
      if block.kind != .caption {
        if !hasProse, block.text.count < 250, names.contains(name) || isDeck(block) { continue }
        block.kind = kind(of: block, paragraph, isLead: !hasProse)
      }
      if block.kind == .body, block.text.count > 80 { hasProse = true }
      self.blocks.append(block)
    }
    while let last = self.blocks.last, last.kind == .subhead { self.blocks.removeLast() }
  }

  private func kind(of block: PageBlock, _ paragraph: Paragraph, isLead: Bool) -> BlockKind {
    if isLead, block.kind == .body, BylineForm.matches(paragraph) { return .byline }
    if isLead, Self.isDate(paragraph) { return .dateline }
    if block.kind == .body, Self.isChange(block, paragraph) { return .dateline }
    if BioForm.isCredit(paragraph) || Self.isContact(paragraph) { return .bio }
    if CaptionForm.matches(paragraph) { return .caption }
    if PromoForm.isInterlink(paragraph) {
      return block.linked > 0 && block.kind != .subhead ? .promo : block.kind
    }
    return PromoForm.matches(paragraph) ? .promo : block.kind
  }

  // MARK: - The head

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

  /// Whether a line says no more than when something was changed: "Updated at 11:41".
  private static func isChange(_ block: PageBlock, _ paragraph: Paragraph) -> Bool {
    paragraph.folded.prefix(among: ["updated", "last updated", "posted", "published"]) != nil
      && LiveEntries.isTime(block.text[...])
  }

  /// Whether an element's class says that it is the line under the headline.
  private func isDeck(_ block: PageBlock) -> Bool {
    guard let value = tree.attribute(.className, of: block.node) else { return false }
    return value.split(whereSeparator: ASCII.isSpace).contains { name in
      let folded = name.filter(ASCII.isLetter).map(ASCII.lowercased)[...]
      return Self.deckNames.contains { folded.contains(sequence: $0) }
    }
  }

  private static let deckNames = ["subhead", "subtitle", "standfirst", "dek", "tagline"].map {
    Array($0.utf8)
  }

  // MARK: - The foot

  /// Where the article ends: before a heading in its second half that announces comments, or in its
  /// last fifth other articles, which are announced in the middle of some.
  private static func end(of blocks: [PageBlock]) -> Int {
    let total = blocks.reduce(0) { $0 + $1.text.count }
    var before = 0
    for (index, block) in blocks.enumerated() {
      defer { before += block.text.count }
      guard before * 2 > total, block.text.count < 60,
        block.kind == .subhead || block.text.count < 20
      else { continue }
      let folded = FoldedText(block.text)
      if folded.prefix(among: commentHeadings) != nil { return index }
      if before * 5 > total * 4, folded.prefix(among: teaserHeadings) != nil { return index }
    }
    return blocks.count
  }

  /// How such headings begin, in the languages of many pages.
  private static let commentHeadings: [Phrase] = [
    "comments", "leave a comment", "leave a reply", "kommentare", "commentaires", "comentarios",
    "comentários", "commenti", "komentar", "reacties", "Отзывы", "Комментарии", "コメント", "评论",
  ]
  private static let teaserHeadings: [Phrase] = [
    "related articles", "related stories", "related posts", "related news", "related content",
    "more from", "more stories", "read next", "you may also like", "you might also like",
    "most popular", "most read", "recommended", "topics", "tags", "mehr zum thema", "à lire aussi",
    "leggi anche",
    "leia também", "lea también", "lees ook", "Читайте также", "関連記事", "相关阅读", "相关新闻",
  ]

  /// Whether a short line is an address of its writer: of mail, or alone on the line of the web.
  private static func isContact(_ paragraph: Paragraph) -> Bool {
    let head = paragraph.folded.head
    if paragraph.count <= 60, !head.contains(ASCII.space),
      let slash = head.firstIndex(of: UInt8(ascii: "/")),
      head[..<slash].contains(UInt8(ascii: "."))
    {
      return true
    }
    return paragraph.count <= 120 && !paragraph.endsSentence && paragraph.casing.words <= 12
      && paragraph.folded.head.split(separator: ASCII.space).contains { word in
        guard let at = word.firstIndex(of: UInt8(ascii: "@")), at > word.startIndex else {
          return false
        }
        return word[at...].contains(UInt8(ascii: "."))
      }
  }

  // MARK: - Links

  /// Whether a block is hardly more than links: interlinks, tags, menus.
  private func isLinks(_ block: PageBlock) -> Bool {
    let visible = block.text.count { $0 > 0x20 }
    guard block.linked * 10 >= visible * 8 else { return false }
    return block.kind != .subhead || isInList(block.node)
  }

  private func isInList(_ node: HTMLTree.Node) -> Bool {
    var current = tree.parent(node)
    while let node = current {
      if tree.tag(node) == .li { return true }
      current = tree.parent(node)
    }
    return false
  }
}
