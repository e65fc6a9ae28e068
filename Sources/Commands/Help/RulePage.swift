import Analysis
import Articles
import CommandLanguage

/// The page of a rule or frame, derived from what it says of itself.
enum RulePage {
  static func elements(of rule: any Rule, level: Int) -> [Page.Element] {
    var rows: [Page.Definition] = [
      row("Why it matters", rule.why)
    ]
    rows += rule.norms.map { norm in
      .init(
        [Run("Norm", .strong)],
        [Run("\(norm.holder): \(norm.statement) "), Run(norm.address, .faint)]
      )
    }
    rows += [row("Where it errs", rule.limits), row("Severity", rule.severity.rawValue)]
    let examples = rule.examples.map { example -> Page.Definition in
      let text = example.text.split(separator: "\n").joined(separator: " / ")
      let mark = example.marked.map { "marks “\($0)”" } ?? "marks the article"
      return .init([Run(example.fires ? mark : "stays silent", .name)], [Run(text, .quoted)])
    }
    return [
      .heading(rule.id, level: level), .text(rule.summary, indent: 0), .definitions(rows),
      .heading("Examples", level: level + 1), .definitions(examples),
    ]
  }

  static func elements(of frame: any Frame, level: Int) -> [Page.Element] {
    [
      .heading(frame.id, level: level), .text(frame.summary, indent: 0),
      .definitions([
        row("To ask", frame.question), row("Word list", frame.lexicon.origin),
        row(
          "Norm",
          "H. A. Semetko and P. M. Valkenburg, Framing European politics, Journal of Communication "
            + "50(2), 2000."
        ),
      ]),
    ]
  }

  private static func row(_ term: String, _ text: String) -> Page.Definition {
    .init([Run(term, .strong)], [Run(text)])
  }
}
