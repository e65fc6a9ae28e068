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
      "What is not named stays; an empty text (\"\") makes it unknown. ‘info’ shows what is known. "
        + "‘set outlet NAME’ does it for the article in hand."
    ],
    output: .fixed(.nothing),
    parameters: [.init("article", .article, "The name or number of an article.")],
    options: ArticleFact.all.map { .init($0.name, .text, $0.summary) }
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
    let values = ArticleFact.all.compactMap { fact in
      call.text(fact.name).map { (fact: fact, value: $0) }
    }
    for article in try desk.articles(named: name) { desk.amend(article, values) }
    return .nothing
  }
}
