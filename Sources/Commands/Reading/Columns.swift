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
