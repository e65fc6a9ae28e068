import CommandLanguage
import Sessions

/// `articles`: what is on the desk.
struct ArticlesCommand: Command {
  let signature = Signature(
    name: "articles",
    otherNames: ["ls", "list", "dir"],
    summary: "The articles on the desk.",
    group: "The desk",
    output: .fixed(.table(ArticleTable.schema)),
    parameters: [.articles]
  )

  let examples = [
    CommandExample("articles", "What is on the desk.", shows: "courier"),
    CommandExample(
      "articles | each { $it.name } | join \", \"",
      "The names alone.",
      shows: "herald"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let articles =
      call.texts("articles").isEmpty ? desk.session.articles : try desk.articles(for: call)
    return .table(Table(schema: ArticleTable.schema, rows: ArticleTable.rows(articles, on: desk)))
  }
}
