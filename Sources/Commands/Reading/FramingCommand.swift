import Analysis
import Articles
import CommandLanguage

/// `framing`: the writer's own words that frame the story.
struct FramingCommand: Command {
  let signature = Signature(
    name: "framing",
    summary: "Words that frame the story: labels, verbs, boosters, hedges and more.",
    group: "Reading an article",
    details: [
      "The words of others in quotation marks are theirs and left out; ‘--quoted’ includes them. "
        + "A word that frames may be fair: the finding says what it does, you judge."
    ],
    output: .fixed(.table(FindingTable.framing)),
    parameters: [.articles],
    options: [
      .init("category", short: "c", .choice(FramingCatalog.all.map(\.id)), "This category alone."),
      .init(
        "severity",
        short: "s",
        .choice(Severity.allCases.map(\.rawValue)),
        "Findings of this severity or a higher one."
      ),
      .quoted,
    ]
  )

  let examples = [
    CommandExample("framing herald", "The framing words of one article.", shows: "loaded"),
    CommandExample(
      "framing --category booster | select article text",
      "One category on the whole desk.",
      shows: "clearly"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var rows: [[Value]] = []
    var summary: [String] = []
    for article in try desk.readArticles(for: call) {
      let document = desk.document(of: article)
      let findings = desk.framing(in: article).chosen(by: call).filter { finding in
        call.has("quoted") || !(finding.span.map { document.isQuoted(at: $0.lowerBound) } ?? false)
      }
      rows += FindingTable.rows(findings, in: document)
      summary.append("\(article.name): \(findings.count.counted("framing word"))")
    }
    return .table(
      Table(
        schema: FindingTable.framing,
        rows: rows,
        summary: summary,
        layout: FindingTable.layout
      )
    )
  }
}
