import Articles
import CommandLanguage

/// What rows need of an article: its name, its text and offsets for other programs.
struct RowSource {
  let document: Document
  private let map: CodePointMap

  init(_ document: Document) {
    self.document = document
    map = CodePointMap(document.text)
  }

  /// The article's name and its outlet.
  var article: [Value] { document.article.named }

  /// The words of spans, with … between pieces and white space folded.
  func words(_ spans: [Span]) -> String { document.words(spans) }

  /// Start and end in code points; nothing for the whole article.
  func offsets(_ span: Span?) -> [Value] {
    guard let span else { return [.nothing, .nothing] }
    let range = map.range(span)
    return [.integer(range.start), .integer(range.end)]
  }

  /// The paragraph's number; nothing for the whole article.
  func paragraph(_ span: Span?) -> Value {
    span.map { .integer(document.paragraph(of: $0)) } ?? .nothing
  }
}

extension Document {
  /// The words of spans, with … between pieces and white space folded.
  func words(_ spans: [Span]) -> String {
    spans.map { folded(text[$0]) }.joined(separator: " … ")
  }

  private func folded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
