import Articles
import CommandLanguage
import Sessions

/// `amend`: puts right what is known of an article.
struct AmendCommand: Command {
  let signature = Signature(
    name: "amend",
    summary: "Puts right an article's title, outlet, byline, date or address; its text stays.",
    group: "The desk",
    details: [
      "What is not named stays; an empty text (\"\") makes it unknown. ‘info’ shows what is known."
    ],
    output: .fixed(.nothing),
    parameters: [.init("article", .article, "The name or number of an article.")],
    options: [
      .init("title", .text, "Its headline."),
      .init("outlet", .text, "Who published it."),
      .init("byline", .text, "Who wrote it."),
      .init("date", .text, "When it was published, as you want to see it."),
      .init("address", .text, "Its web address."),
    ]
  )

  let examples = [
    CommandExample(
      "amend courier --outlet \"Wexmoor Weekly\" --date 2026-03-11; info courier",
      "Give it another outlet and date.",
      shows: "Wexmoor Weekly"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let name = call.text("article") else { return .nothing }
    for article in try desk.articles(named: name) {
      var metadata = article.metadata
      func amended(_ option: String, _ present: String?) -> String? {
        guard let value = call.text(option) else { return present }
        return value.isEmpty ? nil : value
      }
      metadata.title = amended("title", metadata.title)
      metadata.outlet = amended("outlet", metadata.outlet)
      metadata.byline = amended("byline", metadata.byline)
      metadata.published = amended("date", metadata.published)
      metadata.url = amended("address", metadata.url)
      desk.session.amend(article.name, metadata)
      desk.forget(article.name)
    }
    return .nothing
  }
}
