import Analysis
import Articles
import CommandLanguage

/// `claims`: sentence by sentence, who stands behind it.
struct ClaimsCommand: Command {
  private static let schema = TableSchema(
    noun: "sentence",
    columns: [
      Columns.id, Columns.article, Columns.outlet, Columns.paragraph,
      Column(
        "voice",
        .choice(["sourced", "mixed", "writer", "none"]),
        "Who stands behind it: sources, the writer, both (mixed)."
      ),
      Column(
        "kind",
        .choice(["event", "background", "claim", "opinion"]),
        "What the writer's own words are."
      ),
      Column("speaker", .text, "Who it is attributed to."),
      Column("check", .share, "How likely a checker would look into it."),
      Columns.text, Columns.start, Columns.end,
    ]
  )

  private static let summarySchema = TableSchema(
    noun: "article",
    columns: [
      Columns.article.shown, Columns.outlet,
      Column("statements", .integer, "Sentences of the story that state something."),
      Column("sourced", .integer, "Those that are attributed."),
      Column("mixed", .integer, "Those that are attributed in part."),
      Column("writer", .integer, "Those in the writer's own voice."),
      Column("attributed", .share, "The share of words that are attributed."),
      Column("named", .integer, "Speakers with a name."),
      Column("unnamed", .integer, "Speakers without one."),
    ]
  )

  let signature = Signature(
    name: "claims",
    summary: "What is sourced, by whom, and what is the writer's own, sentence by sentence.",
    group: "Reading an article",
    details: [
      "Voices and kinds: a sentence is sourced, mixed, or in the writer's voice; the writer's own words "
        + "are an event, background, a claim (a source is expected) or an opinion."
    ],
    output: .derived { _, words in
      .table(words.contains("--summary") ? summarySchema : schema)
    },
    parameters: [.articles],
    options: [
      .init(switch: "ranked", short: "r", "The statements most worth checking first."),
      .init("voice", .choice(["sourced", "mixed", "writer", "none"]), "This voice alone."),
      .init(switch: "summary", "One row an article instead: how much is sourced, by how many."),
    ]
  )

  let examples = [
    CommandExample("claims courier", "Who stands behind each sentence.", shows: "Whitlock"),
    CommandExample("claims --summary", "The whole desk at a glance.", shows: "bulletin"),
    CommandExample(
      "claims herald --voice writer --ranked | first 3",
      "What to check first.",
      shows: "herald.s"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let documents = try desk.readArticles(for: call).map(desk.document(of:))
    if call.has("summary") {
      return .table(Table(schema: Self.summarySchema, rows: documents.map(summaryRow)))
    }
    let voice = call.text("voice").flatMap(Voice.init(rawValue:))
    var ranked: [(check: Double, row: [Value])] = []
    for document in documents {
      let source = RowSource(document)
      let speakers = SentenceSpeakers(document)
      var number = 0
      for index in document.sentences.indices {
        let sentence = document.sentences[index]
        guard Claims.isStory(sentence, in: document) else { continue }
        number += 1
        guard voice == nil || sentence.voice == voice,
          !call.has("ranked") || sentence.voice != .none
        else { continue }
        ranked.append(
          (sentence.checkworthiness, row(index, numbered: number, from: source, speakers: speakers))
        )
      }
    }
    if call.has("ranked") {
      let ordered = ranked.enumerated().sorted {
        ($1.element.check, $0.offset) < ($0.element.check, $1.offset)
      }
      ranked = ordered.map(\.element)
    }
    return .table(
      Table(
        schema: Self.schema,
        rows: ranked.map(\.row),
        summary: documents.map(sentence),
        layout: .cards(
          heading: ["id", "voice", "kind", "speaker", "check"],
          body: ["text"],
          quoted: nil
        )
      )
    )
  }

  private func row(
    _ index: Int,
    numbered number: Int,
    from source: RowSource,
    speakers: SentenceSpeakers
  ) -> [Value] {
    let sentence = source.document.sentences[index]
    let row: [Value] = [
      source.paragraph(sentence.span), .text(sentence.voice.rawValue),
      (sentence.kind?.rawValue).value, speakers.names(ofSentence: index).value,
      .decimal(sentence.checkworthiness), .text(source.words([sentence.span])),
    ]
    return [.text("\(source.document.article.name).s\(number)")] + source.article + row
      + source.offsets(sentence.span)
  }

  private func summaryRow(_ document: Document) -> [Value] {
    let summary = Claims.summary(of: document)
    return document.article.named + [
      .integer(summary.stating), .integer(summary.sourced),
      .integer(summary.mixed), .integer(summary.writer), .decimal(summary.attributedShare),
      .integer(summary.namedSpeakers), .integer(summary.unnamedSpeakers),
    ]
  }

  /// `courier: 12 of 17 statements are sourced (71 %), 2 in part, 3 are the writer's own; …`
  private func sentence(_ document: Document) -> String {
    let summary = Claims.summary(of: document)
    return
      "\(document.article.name): \(summary.sourced) of \(summary.stating.counted("statement")) sourced"
      + " (\(summary.sourced.percent(of: summary.stating))), \(summary.mixed) in part, "
      + "\(summary.writer) the writer's own; "
      + "\((summary.namedSpeakers + summary.unnamedSpeakers).counted("speaker")), "
      + "\(summary.namedSpeakers) named, \(summary.unnamedSpeakers) not"
  }
}
