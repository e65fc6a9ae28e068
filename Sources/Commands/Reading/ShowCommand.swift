import Analysis
import Articles
import CommandLanguage
import Sessions

/// `show`: the article with marks in its margin.
struct ShowCommand: Command {
  let signature = Signature(
    name: "show",
    summary: "The article with marks in the margin: gaps, framing, sources or voices.",
    group: "Reading an article",
    details: [
      "With the id of a finding, the paragraph around it. In the margin stand the paragraph's "
        + "number and what is marked: the ids of findings, or the voice of its sentences."
    ],
    output: .fixed(.page),
    parameters: [
      .init(
        "articles",
        .finding,
        .repeated,
        "Articles, or ids of findings; the articles in hand unless told."
      )
    ],
    options: [
      .init(switch: "gaps", short: "g", "Mark attribution gaps; so it is unless told."),
      .init(switch: "framing", short: "f", "Mark framing words."),
      .init(switch: "sources", short: "s", "Mark sources, cues and what is attributed."),
      .init(switch: "claims", short: "c", "Mark the voice of every sentence."),
      .init(switch: "all", short: "a", "Mark gaps, framing, sources and voices."),
      .init(switch: "plain", "Mark nothing."),
      .init("at", .integer, unit: "paragraph", "This paragraph and its neighbours alone."),
    ]
  )

  let examples = [
    CommandExample("show courier", "An article with its gaps marked.", shows: "g1"),
    CommandExample(
      "show herald --framing --at 5",
      "The framing words of one place.",
      shows: "council"
    ),
    CommandExample("show courier.g1", "One finding in its paragraph.", shows: "g1"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let targets = try targets(of: call, on: desk)
    if let paragraph = call.integer("at"), let last = targets.map(\.article.blocks.count).max(),
      !(1...max(1, last)).contains(paragraph)
    {
      throw CommandError.outOfRange(argument: "at", value: paragraph, allowed: 1...max(1, last))
    }
    try desk.read(targets.map(\.article))
    var elements: [Page.Element] = []
    for target in targets {
      if !elements.isEmpty { elements.append(.blank) }
      elements += page(of: target, call: call, on: desk)
    }
    return .page(Page(elements))
  }

  /// An article, and the finding that is wanted of it.
  private struct Target {
    let article: Article
    var finding: Finding?
    var span: Span?
  }

  private func targets(of call: Call, on desk: Desk) throws(CommandError) -> [Target] {
    let names = call.texts("articles")
    if names.isEmpty { return try desk.articles(for: call).map { Target(article: $0) } }
    var targets: [Target] = []
    for name in names {
      if let (item, compared, _) = try desk.comparisonItem(name) {
        for passage in ItemReader(compared).passages(of: item) {
          let article = compared.documents[passage.article].article
          targets.append(Target(article: article, span: passage.span))
        }
      } else if desk.session.article(named: name) == nil, name.contains(".") {
        let (article, item) = try desk.item(name)
        let document = desk.document(of: article)
        var target = Target(article: article, span: item.span(in: document))
        if case .finding(let finding) = item { target.finding = finding }
        targets.append(target)
      } else {
        targets += try desk.articles(named: name).map { Target(article: $0) }
      }
    }
    return targets
  }

  private func page(of target: Target, call: Call, on desk: Desk) -> [Page.Element] {
    let document = desk.document(of: target.article)
    let marks = marks(of: target, call: call, on: desk)
    let paragraph = call.integer("at") ?? target.span.map { document.paragraph(of: $0) }
    let blocks = document.article.blocks.indices.filter { index in
      guard let paragraph else { return true }
      return target.span == nil ? abs(index + 1 - paragraph) <= 1 : index + 1 == paragraph
    }
    let pages = MarginPage(document: document, marks: marks)
    let wide = marks.filter { $0.span == nil }.map(\.note)
    var elements: [Page.Element] = [.heading(target.article.title, level: 1)]
    elements += pages.elements(ofBlocks: blocks)
    if !wide.isEmpty, paragraph == nil {
      elements.append(.blank)
      elements.append(.text("The whole article: " + wide.joined(separator: "; "), indent: 0))
    }
    return elements
  }

  private func marks(of target: Target, call: Call, on desk: Desk) -> [MarginPage.Mark] {
    let document = desk.document(of: target.article)
    if let finding = target.finding { return [.init(finding)] }
    if let span = target.span { return [.init(span: span, style: .marked, label: "", note: "")] }
    if call.has("plain") { return [] }
    let all = call.has("all")
    var marks: [MarginPage.Mark] = []
    if all || call.has("sources") { marks += MarginPage.sourceMarks(of: document) }
    if all || call.has("claims") { marks += MarginPage.voiceMarks(of: document) }
    if all || call.has("framing") {
      marks += desk.framing(in: target.article)
        .filter { !(($0.span.map { document.isQuoted(at: $0.lowerBound) }) ?? false) }
        .map(MarginPage.Mark.init)
    }
    let others = call.has("sources") || call.has("claims") || call.has("framing")
    if all || call.has("gaps") || !others {
      marks += desk.gaps(in: target.article).map(MarginPage.Mark.init)
    }
    return marks
  }
}

extension Article {
  /// `courier — The Wexmoor Courier: Council votes …`, as far as it is known.
  var title: String {
    let parts = [metadata.outlet, metadata.title].compactMap { $0 }
    return parts.isEmpty ? name : "\(name): " + parts.joined(separator: ", ")
  }
}

extension DeskItem {
  /// Where it stands; nil for the whole article.
  func span(in document: Document) -> Span? {
    switch self {
    case .finding(let finding): finding.span
    case .sentence(let index): document.sentences[index].span
    case .quotation(let words): words.content.first
    case .speaker(let index): document.speakers[index].mentions.first
    }
  }
}
