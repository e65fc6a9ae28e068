import Articles
import CommandLanguage

/// `find`: the sentences that hold some words.
struct FindCommand: Command {
  private static let schema = TableSchema(
    noun: "sentence",
    columns: [
      Columns.id, Columns.article.shown, Columns.outlet, Columns.paragraph,
      Column("count", .integer, "How often the words stand in it.", isShown: false),
      Columns.text, Columns.start, Columns.end,
    ]
  )

  let signature = Signature(
    name: "find",
    summary: "The sentences that hold some words.",
    group: "Reading an article",
    details: [
      "Capitals don't matter; ‘--word’ finds whole words alone. What is not the story, as a caption, has no id."
    ],
    output: .fixed(.table(schema)),
    parameters: [.init("text", .text, "What to look for."), .articles],
    options: [.init(switch: "word", short: "w", "Whole words alone.")]
  )

  let examples = [
    CommandExample("find \"roof\"", "Everywhere a word stands.", shows: "courier.s"),
    CommandExample("find \"closed doors\" herald", "A phrase in one article.", shows: "planning"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let phrase = call.text("text") ?? ""
    let search = TextSearch(phrase, wholeWords: call.has("word"))
    var rows: [[Value]] = []
    for article in try desk.articlesToSearch(for: phrase, in: call) {
      let source = RowSource(desk.document(of: article))
      let numbers = SentenceNumbers(source.document)
      for (index, sentence) in source.document.sentences.enumerated()
      where !article.blocks[sentence.block].kind.isParticulars {
        let matches = search.matches(in: source.document.text, span: sentence.span)
        guard !matches.isEmpty else { continue }
        let id = numbers.number(ofSentence: index).map { "\(article.name).s\($0)" }
        let row: [Value] = [
          source.paragraph(sentence.span), .integer(matches.count),
          .text(source.words([sentence.span])),
        ]
        rows.append([id.value] + source.article + row + source.offsets(sentence.span))
      }
    }
    return .table(Table(schema: Self.schema, rows: rows))
  }
}
