import Analysis
import Articles
import CommandLanguage

/// `gaps`: where the reader cannot tell who stands behind a statement.
struct GapsCommand: Command {
  let signature = Signature(
    name: "gaps",
    summary: "Where nobody, or nobody in particular, stands behind a statement.",
    group: "Reading an article",
    details: [
      "Ten rules, each with the newsroom norm it rests on. A gap is a question to ask of the text, "
        + "not a fault: ‘explain’ says what was seen, why it matters and what would answer it."
    ],
    output: .fixed(.table(FindingTable.gaps)),
    parameters: [.articles],
    options: [
      .init("rule", .choice(GapCatalog.all.map(\.id)), "This rule alone."),
      .init(
        "severity",
        short: "s",
        .choice(Severity.allCases.map(\.rawValue)),
        "Findings of this severity or a higher one."
      ),
    ]
  )

  let examples = [
    CommandExample("gaps courier", "The gaps of one article.", shows: "vague-source"),
    CommandExample(
      "gaps | where severity == high | select id rule text",
      "The weightiest on the whole desk.",
      shows: "herald.g"
    ),
    CommandExample("gaps --rule agentless", "One rule alone.", shows: "agentless"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var rows: [[Value]] = []
    var summary: [String] = []
    for article in try desk.readArticles(for: call) {
      let findings = desk.gaps(in: article).chosen(by: call)
      rows += FindingTable.rows(findings, in: desk.document(of: article))
      let tally = FindingTable.tally(findings)
      summary.append(
        "\(article.name): \(findings.count.counted("gap"))\(tally.isEmpty ? "" : " (\(tally))")"
      )
    }
    return .table(
      Table(
        schema: FindingTable.gaps,
        rows: rows,
        summary: summary,
        layout: FindingTable.layout
      )
    )
  }
}

extension [Finding] {
  /// Those that the options `rule`, `category` and `severity` of a call leave.
  func chosen(by call: Call) -> [Finding] {
    let rule = call.text("rule") ?? call.text("category")
    let least = call.text("severity").flatMap(Severity.init(rawValue:)) ?? .low
    return filter { (rule == nil || $0.rule == rule) && $0.severity >= least }
  }
}
