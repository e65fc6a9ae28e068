import Articles
import CommandLanguage

/// Columns that several tables share.
enum Columns {
  static let id = Column("id", .text, "Its short name, for explain, show and note.")
  static let article = Column("article", .text, "The article's name on the desk.", isShown: false)
  /// Hidden: the table of articles shows it, and rows can be grouped by it.
  static let outlet = Column("outlet", .text, "Who published the article.", isShown: false)
  static let paragraph = Column(
    "paragraph",
    .integer,
    "The body's paragraph it stands in, from 1; 0 is above the first.",
    zero: "above the text"
  )
  static let text = Column("text", .text, "The article's words.")
  static let start = Column(
    "start",
    .integer,
    "Where it begins, in code points of the text.",
    isShown: false
  )
  static let end = Column(
    "end",
    .integer,
    "Where it ends, in code points of the text.",
    isShown: false
  )
  static let severity = Column(
    "severity",
    .choice(Severity.allCases.map(\.rawValue)),
    "How much it should weigh."
  )
}

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

extension Article {
  /// Its name and its outlet, for the columns of both.
  var named: [Value] { [.text(name), metadata.outlet.value] }
}

extension Optional<String> {
  /// The text as a value; nothing where there is none.
  var value: Value { map(Value.text) ?? .nothing }
}

extension Signature.Parameter {
  /// The articles a command works on.
  static let articles = Signature.Parameter(
    "articles",
    .article,
    .repeated,
    "Names or numbers of articles, or all; those in hand unless told."
  )
}

extension Signature.Option {
  /// Words in quotation marks as well.
  static let quoted = Signature.Option(
    switch: "quoted",
    "Include the words of others in quotation marks."
  )
}
