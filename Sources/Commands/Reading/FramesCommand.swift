import Analysis
import Articles
import CommandLanguage

/// `frames`: how often the words of the five generic frames stand in an article.
struct FramesCommand: Command {
  private static let schema = TableSchema(
    noun: "frame",
    columns: [
      Columns.article.shown, Columns.outlet,
      Column("frame", .text, "The frame's name; ‘help FRAME’ says what its words are about."),
      Column("count", .integer, "Words of the frame in the story."),
      Column("per-100-words", .decimal(digits: 1), "The same for every 100 words of the story."),
      Column("words", .text, "The words that count, the most frequent first."),
    ]
  )

  let signature = Signature(
    name: "frames",
    summary: "The five generic frames, counted, with the words that count.",
    group: "Reading an article",
    details: [
      "Conflict, human interest, responsibility, economy and morality, after Semetko and Valkenburg "
        + "(2000). The words are counted, not judged, and a count is no proof of a frame."
    ],
    output: .fixed(.table(schema)),
    parameters: [.articles]
  )

  let examples = [
    CommandExample("frames herald", "The frames of one article.", shows: "human-interest"),
    CommandExample(
      "frames | where frame == economy | sort count",
      "One frame on the whole desk.",
      shows: "bulletin"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var rows: [[Value]] = []
    for article in try desk.readArticles(for: call) {
      let document = desk.document(of: article)
      for count in FrameCatalog.counts(in: document) {
        let row: [Value] = [
          .text(count.frame), .integer(count.matches.count),
          .decimal(count.perHundredWords), .text(words(count.matches, in: document)),
        ]
        rows.append(article.named + row)
      }
    }
    return .table(Table(schema: Self.schema, rows: rows))
  }

  /// The distinct words, lower case, the most frequent first, with their counts from 2 on.
  private func words(_ spans: [Span], in document: Document) -> String {
    var counts: [(word: String, count: Int)] = []
    for span in spans {
      let word = document.text[span].lowercased()
      if let known = counts.firstIndex(where: { $0.word == word }) {
        counts[known].count += 1
      } else {
        counts.append((word, 1))
      }
    }
    return counts.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map { $0.element.count > 1 ? "\($0.element.word) (\($0.element.count))" : $0.element.word }
      .joined(separator: ", ")
  }
}

extension Column {
  /// The same column, shown in a grid.
  var shown: Column { Column(name, type, summary) }
}
