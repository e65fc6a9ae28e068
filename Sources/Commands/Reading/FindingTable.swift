import Analysis
import Articles
import CommandLanguage

/// Findings as rows: what `gaps` and `framing` give.
enum FindingTable {
  /// Of gaps.
  static let gaps = schema(rules: GapCatalog.all.map(\.id))
  /// Of framing words.
  static let framing = schema(rules: FramingCatalog.all.map(\.id))

  private static func schema(rules: [String]) -> TableSchema {
    TableSchema(
      noun: "finding",
      columns: [
        Columns.id, Columns.article, Columns.outlet, Columns.paragraph, Columns.severity,
        // In the order of the alphabet, in which rules have no rank.
        Column(
          "rule",
          .choice(rules.sorted()),
          "The rule or category that found it; ‘help RULE’ explains it."
        ),
        Columns.text,
        Column("message", .text, "What was seen."),
        Column("answer", .text, "What would answer it.", isShown: false),
        Column("confidence", .share, "How sure the rule is.", isShown: false),
        Columns.start, Columns.end,
      ]
    )
  }

  static let layout = TableLayout.cards(
    heading: ["id", "severity", "rule", "paragraph"],
    body: ["message"],
    quoted: nil
  )

  /// The rows of one article's findings, in their order.
  static func rows(_ findings: [Finding], in document: Document) -> [[Value]] {
    let source = RowSource(document)
    return findings.map { finding in
      let text: Value = finding.span.map { .text(source.words([$0])) } ?? .nothing
      let row: [Value] = [
        source.paragraph(finding.span), .text(finding.severity.rawValue), .text(finding.rule), text,
        .text(finding.message), .text(finding.answer), .decimal(finding.score),
      ]
      return [.text(finding.id)] + source.article + row + source.offsets(finding.span)
    }
  }

  /// `3 high, 2 medium, 1 low` of an article's findings.
  static func tally(_ findings: [Finding]) -> String {
    Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? "\(count) \(severity.rawValue)" : nil
    }.joined(separator: ", ")
  }
}

extension Int {
  /// `1 gap`, `2 gaps`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }

  /// Itself as a percentage of a whole, rounded: `42 %`.
  func percent(of whole: Int) -> String {
    whole == 0 ? "0 %" : "\((100 * self + whole / 2) / whole) %"
  }
}
