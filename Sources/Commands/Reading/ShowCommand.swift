import Analysis
import Articles
import CommandLanguage

/// `show`: the article with marks in its margin.
struct ShowCommand: Command {
  let signature = Signature(
    name: "show",
    summary: "The article with marks in the margin: gaps, framing, sources or voices.",
    group: "Reading an article",
    details: [
      "With the id of a finding, the paragraph around it; with a number behind an article's name, that "
        + "paragraph and its neighbours: show courier 5. In the margin stand the paragraph's number and "
        + "what is marked: the ids of findings, or the voice of its sentences."
    ],
    output: .fixed(.page),
    parameters: [
      .init(
        "articles",
        .finding,
        .repeated,
        "Articles, a number behind one for its paragraph, or ids; the articles in hand unless told."
      )
    ],
    options: [
      .init(switch: "gaps", short: "g", "Mark attribution gaps; so it is unless told."),
      .init(switch: "framing", short: "f", "Mark framing words."),
      .init(switch: "sources", short: "s", "Mark sources, cues and what is attributed."),
      .init(switch: "claims", short: "c", "Mark the voice of every sentence."),
      .init(switch: "all", short: "a", "Mark gaps, framing, sources and voices."),
      .init(switch: "plain", "Mark nothing."),
      .init(
        "at",
        .integer,
        unit: "paragraph",
        "This paragraph and its neighbours alone; 0 is what stands above the first."
      ),
    ]
  )

  let examples = [
    CommandExample("show courier", "An article with its gaps marked.", shows: "g1"),
    CommandExample(
      "show herald --framing --at 1",
      "The framing words of one place.",
      shows: "council"
    ),
    CommandExample("show courier.g1", "One finding in its paragraph.", shows: "g1"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let targets = try ShowTarget.all(of: call, on: desk)
    try desk.read(targets.map(\.article))
    let last = targets.map { desk.document(of: $0.article).paragraphCount }.max() ?? 0
    if call.has("at"), targets.contains(where: \.isPlace) {
      throw CommandError.unsuitable(
        "--at narrows whole articles, and a place in one is named already",
        help: "leave one of them out"
      )
    }
    if let paragraph = call.integer("at"), !(0...last).contains(paragraph) {
      throw CommandError.outOfRange(argument: "at", value: paragraph, allowed: 0...last)
    }
    desk.look(at: targets.count == 1 ? targets.map(\.article) : [])
    var elements: [Page.Element] = []
    for target in targets {
      if !elements.isEmpty { elements.append(.blank) }
      elements += try page(of: target, call: call, on: desk)
    }
    return .page(Page(elements))
  }

  private func page(
    of target: ShowTarget,
    call: Call,
    on desk: Desk
  ) throws(CommandError) -> [Page.Element] {
    let document = desk.document(of: target.article)
    let paragraph = target.paragraph ?? call.integer("at")
    if let paragraph, target.paragraph != nil, !(0...document.paragraphCount).contains(paragraph) {
      throw .noParagraph(paragraph, of: target.article.name, last: document.paragraphCount)
    }
    let marks = marks(of: target, call: call, on: desk)
    let blocks = document.article.blocks.indices.filter { index in
      let block = document.article.blocks[index]
      if paragraph == nil {
        return target.spans.isEmpty || target.spans.contains { $0.overlaps(block.span) }
      }
      let distance = abs(document.paragraph(ofBlock: index) - (paragraph ?? 0))
      return distance == 0 || distance == 1 && block.kind.isParagraph
    }
    let page = MarginPage(document: document, marks: marks)
    var elements: [Page.Element] = [.heading(target.article.title, level: 1)]
    if target.spans.isEmpty, let key = page.key(ofBlocks: blocks) { elements += [key, .blank] }
    elements += page.elements(ofBlocks: blocks)
    let wide = marks.filter { $0.span == nil }.map(\.note)
    if !wide.isEmpty, paragraph == nil, target.spans.isEmpty {
      elements.append(.blank)
      elements.append(.text("The whole article: " + wide.joined(separator: "; "), indent: 0))
    }
    return elements
  }

  private func marks(of target: ShowTarget, call: Call, on desk: Desk) -> [MarginPage.Mark] {
    let document = desk.document(of: target.article)
    if let finding = target.finding { return [.init(finding)] }
    if !target.spans.isEmpty {
      return target.spans.map { .init(span: $0, style: .marked, label: "", note: "") }
    }
    if call.has("plain") { return [] }
    let all = call.has("all")
    var marks: [MarginPage.Mark] = []
    if all || call.has("claims") { marks += MarginPage.voiceMarks(of: document) }
    if all || call.has("sources") { marks += MarginPage.sourceMarks(of: document) }
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
