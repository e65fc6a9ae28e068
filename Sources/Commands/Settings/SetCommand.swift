import Articles
import CommandLanguage
import Sessions

/// `set`: the settings.
struct SetCommand: Command {
  private static let schema = TableSchema(
    noun: "setting",
    columns: [
      Column("name", .text, "Its name."),
      Column("value", .text, "What it is now."),
      Column("values", .text, "What it can be."),
      Column("summary", .text, "What it is for."),
    ]
  )

  let signature = Signature(
    name: "set",
    summary:
      "Changes a setting, or what is known of the article in hand; without words, lists settings.",
    group: "Language",
    details: SettingCatalog.all.map {
      "\($0.name) (\($0.values.joined(separator: ", "))): \($0.summary)"
    } + [
      "Of the article in hand (‘use’ takes one): "
        + ArticleFact.all.map(\.name).joined(separator: ", ")
        + "; ‘amend’ names the article itself."
    ],
    output: .derived { _, words in words.count > 1 ? .nothing : .table(schema) },
    parameters: [
      .init("name", .setting, .optional, "The setting, or what of the article."),
      .init("value", .settingValue, .optional, "What it shall be."),
    ]
  )

  let examples = [
    CommandExample("set", "The settings.", shows: "style"),
    CommandExample("set style plain; set style", "Change one.", shows: "plain"),
    CommandExample(
      "use courier; set outlet \"Wexmoor Weekly\"; info",
      "Put an article's outlet right.",
      shows: "Wexmoor Weekly"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let name = call.text("name") else { return table(SettingCatalog.all, of: desk) }
    if let fact = ArticleFact.all.first(where: { $0.name == name }) {
      return try set(fact, to: call.text("value"), on: desk)
    }
    guard let setting = SettingCatalog.all.first(where: { $0.name == name }) else {
      throw CommandError.unknownWord(
        what: "setting",
        word: name,
        known: SettingCatalog.all.map(\.name) + ArticleFact.all.map(\.name),
        argument: "name"
      )
    }
    guard let value = call.text("value").map(setting.plain) else {
      return table([setting], of: desk)
    }
    if setting.values.contains("number"), let number = Int(value), !setting.allows(value) {
      throw CommandError.outOfRange(argument: "value", value: number, allowed: setting.numbers)
    }
    guard setting.allows(value) else {
      throw CommandError.unknownWord(
        what: "value of \(name)",
        word: value,
        known: setting.alternatives,
        argument: "value"
      )
    }
    desk.session.settings[name] = value
    return .nothing
  }

  private func set(_ fact: ArticleFact, to value: String?, on desk: Desk) throws -> Value {
    let articles = desk.session.current
    guard let article = articles.first, articles.count == 1 else {
      throw CommandError.unsuitable(
        "one article must be in hand, \(articles.isEmpty ? "there is none" : "these are \(articles.count)")",
        help: "take one:  use ARTICLE"
      )
    }
    guard let value else {
      let known = article.metadata[fact.field].value
      return table(rows: [[.text(fact.name), known, .text("any text"), .text(fact.summary)]])
    }
    desk.amend(article, [(fact, value)])
    return .nothing
  }

  private func table(_ settings: [Setting], of desk: Desk) -> Value {
    table(
      rows: settings.map { setting in
        [
          .text(setting.name), .text(desk.session.value(of: setting)),
          .text(setting.values.joined(separator: ", ")), .text(setting.summary),
        ]
      }
    )
  }

  private func table(rows: [[Value]]) -> Value {
    .table(Table(schema: Self.schema, rows: rows))
  }
}
