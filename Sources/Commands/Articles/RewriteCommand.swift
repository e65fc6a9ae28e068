import Articles
import CommandLanguage
import Sessions

/// `rewrite`: other words for a sentence, and what the rules then say.
struct RewriteCommand: Command {
  let signature = Signature(
    name: "rewrite",
    otherNames: ["edit", "change", "correct"],
    summary: "Puts other words in the place of a sentence, and says which findings go and come.",
    group: "Reading an article",
    details: [
      "The place is the id of a finding, sentence or quotation: the sentence around it is rewritten, or each that it "
        + "is part of. An empty text (\"\") takes it out. The article is read again; notes stay with their words, files as "
        + "they are:  info courier --text | save new.txt  keeps the new version.",
      "‘rewrite courier --undo’ puts an article back as it was loaded.",
    ],
    output: .derived { _, words in
      words.contains("--undo") ? .nothing : .table(RewritingTable.schema)
    },
    parameters: [
      .init("place", .finding, "An id; with --undo, an article."),
      .init("text", .text, .optional, "What stands there instead."),
    ],
    options: [.init(switch: "undo", "Put the article back as it was loaded.")]
  )

  let examples = [
    CommandExample(
      "rewrite courier.g1 \"Mayor Dagny Orle says the roof is safe.\"",
      "A sentence that says who speaks.",
      shows: "gone"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let place = call.text("place") ?? ""
    if call.has("undo") {
      guard call.text("text") == nil else {
        throw CommandError.unsuitable(
          "--undo takes no text",
          help: "rewrite \(place) --undo"
        )
      }
      for article in try desk.articles(named: place) { try desk.restore(article) }
      return .nothing
    }
    let (article, item) = try desk.item(place)
    let document = desk.document(of: article)
    guard let span = item.sentences(in: document) else {
      throw CommandError.unsuitable(
        "‘\(place)’ is no place in a sentence",
        help: "take the id of a sentence:  claims \(article.name)"
      )
    }
    guard let text = call.text("text") else {
      throw CommandError.unsuitable(
        "the new words are missing; it says now: \(document.words([span]))",
        help: "rewrite \(place) \"...\""
      )
    }
    let old = RewritingTable.Version(article, rewrittenAt: span, on: desk)
    let rewritten = desk.rewrite(article, at: span, with: text)
    try desk.read([rewritten])
    desk.look(at: [rewritten])
    let length = span.count + rewritten.text.count - article.text.count
    let now = Span(span.lowerBound, span.lowerBound + length)
    let new = RewritingTable.Version(rewritten, rewrittenAt: now, on: desk)
    return .table(RewritingTable.table(from: old, to: new))
  }
}

extension DeskItem {
  /// The sentences it stands in, from the first's beginning to the last's end, within one block; nil for
  /// a speaker and for a whole article.
  fileprivate func sentences(in document: Document) -> Span? {
    if case .speaker = self { return nil }
    guard let place = spans(in: document).first else { return nil }
    let around = document.sentences.map(\.span).filter { $0.overlaps(place) }
    guard let first = around.first, let last = around.last else { return nil }
    let span = first.union(last)
    return document.article.blocks.lazy.compactMap { $0.span.intersection(span) }.first
  }
}
