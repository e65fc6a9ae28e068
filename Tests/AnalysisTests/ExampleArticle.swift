import Articles
import Reading

/// Articles from a few lines of text, for tests.
enum ExampleArticle {
  /// Reads a text whose paragraphs are divided by line breaks.
  ///
  /// A first line that ends without a full stop and is followed by others is the headline.
  static func read(_ text: String, title: String? = nil, outlet: String? = nil) -> Document {
    var blocks: [Block] = []
    var offset = 0
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      let length = line.utf8.count
      if length > 0 {
        let isHeadline = blocks.isEmpty && lines.count > 1 && !endsSentence(line)
        let span = Span(offset, offset + length)
        blocks.append(Block(kind: isHeadline ? .headline : .body, span: span))
      }
      offset += length + 1
    }
    return read(text, blocks: blocks, title: title, outlet: outlet)
  }

  /// Reads a text with the blocks given.
  static func read(
    _ text: String,
    blocks: [Block],
    title: String? = nil,
    outlet: String? = nil
  ) -> Document {
    Reader.read(
      Article(
        name: "example",
        text: ArticleText(text),
        blocks: blocks,
        metadata: Article.Metadata(title: title, outlet: outlet),
        provenance: Article.Provenance(origin: "test", format: "text", byteCount: text.utf8.count)
      )
    )
  }

  private static func endsSentence(_ line: Substring) -> Bool {
    line.last.map { ".!?”\"".contains($0) } ?? false
  }
}

extension Array where Element == Finding {
  /// The words that the findings mark in a document; nil for those about the whole article.
  func words(in document: Document) -> [String?] {
    map { finding in finding.span.map { document.text[$0] } }
  }
}
