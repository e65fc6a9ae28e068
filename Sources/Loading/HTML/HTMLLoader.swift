package import Articles

/// Reads web pages: finds the article in one.
package struct HTMLLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "html"
  package let summary = "Web pages: the article without what stands around it."
  package let endings = ["html", "htm", "xhtml"]

  /// The largest page that is read, in bytes: text may be longer, but markup costs more.
  private static let byteLimit = 32 << 20

  /// Whether the bytes begin as a page does.
  package func recognizes(_ input: LoadInput) -> Bool {
    let start = PageEncoding.utf8(ofStart: input.bytes).map(ASCII.lowercased)[...]
    return Self.openings.contains { start.contains(sequence: $0) }
  }

  private static let openings = ["<!doctype html", "<html", "<head", "<body"].map { Array($0.utf8) }

  /// The one article of the page, its headline at the beginning of the text where that is asked for.
  ///
  /// - Throws: `LoadError.noArticle` where the page shows no text, `.tooLarge` and `.refused` where it
  ///   goes over a limit of a page's bytes, elements, attributes, names or nesting.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    guard input.bytes.count <= Self.byteLimit else {
      let count = input.bytes.count
      throw .tooLarge(origin: input.origin, bytes: count, limit: Self.byteLimit)
    }
    let decoded = PageEncoding.decode(input.bytes)
    let tree = HTMLParser.tree(of: decoded.page)
    if let cut = tree.cut { throw .refused(origin: input.origin, reason: Self.reason(cut)) }
    let linked = LinkedData(tree)
    let metadata = PageMetadata(tree, linked)
    var provenance = input.provenance(format: format, notes: decoded.notes)
    (provenance.origins, provenance.particulars) = (metadata.origins, metadata.particulars)
    let isLive = linked.isLive || metadata.title.map { LiveEntries.isLive(title: $0.value) } == true
    var text = Self.text(of: tree, titles: metadata.titles, isLive: isLive)
    if let body = linked.body, text.wordCount * 2 < body.wordCount, body.wordCount > 100 {
      text = Self.text(ofPlain: body)
      provenance.notes.append("The text is from JSON-LD, since the page shows less.")
    }
    if input.options.leadsWithHeadline, metadata.heading != nil, !text.isEmpty {
      text.lead(with: metadata.title?.value)
    }
    guard !text.isEmpty else {
      throw .noArticle(origin: input.origin, reason: "the page shows no text")
    }
    var known = metadata.article
    if known.byline == nil, let line = text.blocks.first(where: { $0.kind == .byline }),
      let writer = BylineForm.writer(in: Paragraph(text.bytes, line.span))
    {
      known.byline = PageByline.names(of: String(decoding: writer, as: UTF8.self))
      provenance.origins[.byline] = "the text"
    }
    return [
      Article(
        name: ArticleName.make(from: input.name),
        text: ArticleText(validating: text.bytes)
          ?? ArticleText(String(decoding: text.bytes, as: UTF8.self)),
        blocks: text.blocks,
        metadata: known,
        provenance: provenance
      )
    ]
  }

  private static func reason(_ cut: HTMLTree.Cut) -> String {
    switch cut {
    case .depth: "its elements stand more than \(HTMLParser.nestingLimit) deep inside each other"
    case .attributes: "an element has more than \(TagCheck.attributeLimit) attributes"
    case .names: "its classes and ids have more than \(HTMLParser.nameLimit) bytes"
    case .nodes: "it has more than \(HTMLParser.nodeLimit) elements and texts"
    }
  }

  private static func text(of tree: HTMLTree, titles: [[UInt8]], isLive: Bool) -> MarkedText {
    let finder = ContentFinder(tree)
    let live = LiveEntries(tree, finder.text, isSaidLive: isLive)
    let content = finder.content(holding: live)
    let gathered = PageBlocks(tree, in: content, isShut: finder.isShut, live.entries).blocks
    var text = MarkedText()
    for block in BlockCleaning(gathered, in: tree, titles: titles).blocks {
      text.append(block.text, as: block.kind)
    }
    return text
  }

  private static func text(ofPlain body: [UInt8]) -> MarkedText {
    var text = MarkedText()
    for line in Paragraphs.lines(of: body) {
      text.append(Array(body[line.span.lowerBound..<line.span.upperBound]), as: .body)
    }
    return text
  }
}
