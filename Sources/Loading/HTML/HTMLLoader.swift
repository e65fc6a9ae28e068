package import Articles

/// Reads web pages: finds the article in one.
package struct HTMLLoader: Loader {
  /// Makes the loader.
  package init() {}

  package let format = "html"
  package let summary = "Web pages: the article without what stands around it."
  package let endings = ["html", "htm", "xhtml"]

  /// Whether the bytes begin as a page does.
  package func recognizes(_ input: LoadInput) -> Bool {
    let start = input.bytes.prefix(1024).map(ASCII.lowercased)[...]
    return ["<!doctype html", "<html", "<head", "<body"].contains {
      start.contains(sequence: Array($0.utf8))
    }
  }

  /// The one article of the page.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    [try article(ofPage: input.bytes, input: input)]
  }

  private func article(ofPage page: [UInt8], input: LoadInput) throws(LoadError) -> Article {
    let tree = HTMLParser.tree(of: page)
    let finder = ContentFinder(tree)
    let gathered = PageBlocks(tree, in: finder.content(), isShut: finder.isShut).blocks
    let metadata = PageMetadata(tree)
    let found = BlockCleaning(gathered, in: tree, titles: metadata.titles).blocks
    var text: [UInt8] = []
    var blocks: [Block] = []
    for block in found {
      if !text.isEmpty { text += [ASCII.newline, ASCII.newline] }
      let start = text.count
      text += block.text
      blocks.append(Block(kind: block.kind, span: Span(start, text.count)))
    }
    guard !text.isEmpty else { throw .empty(origin: input.origin) }
    return Article(
      name: ArticleName.make(from: input.name),
      text: ArticleText(validating: text) ?? ArticleText(String(decoding: text, as: UTF8.self)),
      blocks: blocks,
      metadata: metadata.article,
      provenance: Article.Provenance(
        origin: input.origin,
        format: format,
        byteCount: input.bytes.count,
        notes: metadata.notes
      )
    )
  }
}
