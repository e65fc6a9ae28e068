import Articles
import Rendering

/// A small document with something in every layer, and what is said of it.
enum InterchangeSamples {
  static func document(name: String) -> Document {
    let text = ArticleText("“Éclair” wins\n\nCritics said “no”. Why?")
    func span(_ words: String) -> Span {
      let target = Array(words.utf8)
      let start = (0...(text.count - target.count)).first {
        text.bytes[$0..<($0 + target.count)].elementsEqual(target)
      }
      return Span(start ?? 0, (start ?? 0) + target.count)
    }
    let article = Article(
      name: name,
      text: text,
      blocks: [
        Block(kind: .headline, span: span("“Éclair” wins")),
        Block(kind: .body, span: span("Critics said “no”. Why?")),
      ],
      metadata: .init(title: "“Éclair” wins", published: "1 May"),
      provenance: .init(origin: "test", format: "text", byteCount: text.count)
    )
    return Document(
      article: article,
      tokens: [],
      sentences: [
        Sentence(
          span: span("“Éclair” wins"),
          block: 0,
          tokens: 0..<0,
          voice: .writer,
          kind: .claim,
          checkworthiness: 0.8123
        ),
        Sentence(
          span: span("Critics said “no”."),
          block: 1,
          tokens: 0..<0,
          voice: .sourced,
          checkworthiness: 0.5,
          slant: 0.07
        ),
        Sentence(span: span("Why?"), block: 1, tokens: 0..<0),
      ],
      quotations: [],
      attributions: [
        Attribution(
          source: [span("Critics")],
          cue: [span("said")],
          content: [span("“no”")],
          form: .direct,
          sourceType: .vague,
          speaker: 0
        ),
        Attribution(
          source: [],
          cue: [],
          content: [span("“Éclair”")],
          form: .mixed,
          cueClass: .truthClaiming
        ),
      ],
      speakers: [
        Speaker(
          name: "critics",
          role: nil,
          type: .vague,
          mentions: [span("Critics")],
          wordCount: 1
        )
      ]
    )
  }

  static let gaps = [
    Finding(
      rule: "vague-source",
      span: Span(20, 27),
      severity: .medium,
      message: "“Critics” names nobody.",
      answer: "Who?"
    ),
    Finding(
      rule: "single-source",
      span: nil,
      severity: .low,
      message: "One side speaks.",
      answer: "Who else?"
    ),
  ]

  static let framing = [
    Finding(
      rule: "loaded-verb",
      span: Span(14, 18),
      severity: .low,
      message: "m",
      answer: "a",
      score: 0.9
    ),
    Finding(rule: "loaded-verb", span: nil, severity: .low, message: "m", answer: "a"),
  ]

  static var comparisonRecord: ComparisonRecord {
    let first = Comparison.Passage(article: 0, span: Span(20, 27))
    let second = Comparison.Passage(article: 1, span: Span(0, 13))
    let comparison = Comparison(
      articles: ["a", "b"],
      actors: [
        .init(
          name: "The critics",
          type: .group,
          labels: [first, second],
          deeds: [
            .init(verb: .init(article: 0, span: Span(28, 32)), role: .agent)
          ]
        )
      ],
      facts: [
        .init(
          statements: [
            .init(
              passage: first,
              clause: .init(article: 0, span: Span(20, 24)),
              voice: .sourced,
              speaker: "critics"
            ),
            .init(passage: .init(article: 0, span: Span(43, 47)), voice: .writer, speaker: nil),
          ],
          reportedBy: [0],
          missingFrom: [1],
          lookAlikes: [second]
        )
      ],
      quotes: [
        .init(
          versions: [first, second],
          speakers: ["Ann", nil],
          differs: true,
          difference: "A word is cut.",
          contexts: [.init(version: 0, passage: first, missingFrom: [1])]
        )
      ],
      figures: [
        .init(what: "injured", values: [.init(passage: second, value: "12", conflicts: [0])])
      ],
      sources: [
        .init(name: "critics", type: .vague, side: "Press", words: [1, 0], mentions: [first])
      ],
      shifts: [
        .init(
          attributed: first,
          other: second,
          kind: .source,
          from: "critics",
          to: nil,
          change: "The source is dropped."
        )
      ]
    )
    return ComparisonRecord(
      comparison,
      of: [document(name: "a"), document(name: "b")],
      ids: ["a", "b"],
      statements: ["critics …"],
      copies: [[0, 1]]
    )
  }
}
