import Analysis
import Articles
import CommandLanguage
import Sessions

/// `explain`: one finding, sentence, quotation or speaker in full.
struct ExplainCommand: Command {
  let signature = Signature(
    name: "explain",
    summary:
      "One finding in full: what was seen, by which rule, why it matters, what would answer it.",
    group: "Reading an article",
    details: [
      "Takes any id: a gap (courier.g3), framing (f), a sentence (s), a quotation (q), a speaker (p), "
        + "or a row of ‘compare’ (t3 of the last comparison, courier+herald.t3 of the one of these two). "
        + "A bare g3, as margins show it, is of the article you looked at last."
    ],
    output: .fixed(.page),
    parameters: [.init("ids", .finding, .repeatedAtLeastOnce, "Ids, as the tables show them.")]
  )

  let examples = [
    CommandExample("explain courier.g1", "Why a rule fired.", shows: "Why it matters"),
    CommandExample("explain herald.q1", "What the reading sees in a quotation.", shows: "Source"),
    CommandExample(
      "explain courier+herald.n1",
      "A row of a comparison.",
      shows: "courier"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var elements: [Page.Element] = []
    for id in desk.fullIDs(call.texts("ids")) {
      if !elements.isEmpty { elements.append(.blank) }
      elements += try page(of: id, on: desk)
    }
    return .page(Page(elements))
  }

  private func page(of id: String, on desk: Desk) throws(CommandError) -> [Page.Element] {
    if let (item, compared, id) = try desk.comparisonItem(id) {
      return ItemExplanation(item, of: compared, id: id).elements + notes(on: id, desk)
    }
    let (article, item) = try desk.item(id)
    let document = desk.document(of: article)
    let elements: [Page.Element] =
      switch item {
      case .finding(let finding): explanation(of: finding, in: document)
      case .sentence(let index): ItemPages.sentence(index, in: document)
      case .quotation(let words): ItemPages.quotation(words, in: document)
      case .speaker(let index): ItemPages.speaker(index, in: document)
      }
    return elements + notes(on: id, desk)
  }

  private func notes(on id: String, _ desk: Desk) -> [Page.Element] {
    desk.notes(on: id).map(\.element)
      .map { note in
        let writer = note.from.map { "Note of \($0)" } ?? "Your note"
        return .definitions([.init([Run(writer, .strong)], [Run(note.text)])])
      }
  }

  private func explanation(of finding: Finding, in document: Document) -> [Page.Element] {
    guard let rule = RuleBook.rule(named: finding.rule) else { return [] }
    var rows: [Page.Definition] = [
      .init([Run("What was seen", .strong)], [Run(finding.message)]),
      .init([Run("Why it matters", .strong)], [Run(rule.why)]),
      .init([Run("What would answer it", .strong)], [Run(finding.answer)]),
      .init([Run("The rule", .strong)], [Run(rule.id, .name), Run(": " + rule.summary)]),
    ]
    for norm in rule.norms {
      rows.append(
        .init(
          [Run("The norm", .strong)],
          [Run("\(norm.holder): \(norm.statement) "), Run(norm.address, .faint)]
        )
      )
    }
    rows.append(.init([Run("Where the rule errs", .strong)], [Run(rule.limits)]))
    rows.append(
      .init(
        [Run("Confidence", .strong)],
        [Run("\(Int((100 * finding.score).rounded())) %")]
      )
    )
    var elements: [Page.Element] = [
      .heading("\(finding.id)  \(finding.rule), \(finding.severity.rawValue)", level: 1)
    ]
    if let span = finding.span {
      elements.append(ItemPages.context(of: span, in: document))
    }
    return elements + [.definitions(rows)]
  }
}
