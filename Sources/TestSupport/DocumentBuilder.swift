package import Articles
import Reading

extension Article {
  /// An article whose every line is a block of one kind, and of which nothing else is known.
  package init(lines: String, kind: BlockKind = .body, name: String = "article") {
    let text = ArticleText(lines)
    var blocks: [Block] = []
    var start = 0
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      let span = Span(start, start + line.utf8.count)
      if !span.isEmpty { blocks.append(Block(kind: kind, span: span)) }
      start = span.upperBound + 1
    }
    self.init(
      name: name,
      text: text,
      blocks: blocks,
      metadata: Metadata(),
      provenance: Provenance(origin: "paste", format: "text", byteCount: text.count)
    )
  }
}

extension Document {
  /// The reading of a text whose every line is a paragraph of the story.
  package init(reading lines: String) {
    self = Reader.read(Article(lines: lines))
  }

  /// The words of some spans.
  package func words(_ spans: [Span]) -> [String] {
    spans.map { text[$0] }
  }
}
