import Articles
package import CommandLanguage
import Rendering

/// `compare`: how articles tell one event.
package struct CompareCommand: Command {
  /// The parts of a comparison, as the options that show them are called.
  package static var parts: [String] { ComparisonSections.all.map(\.option) }

  /// How it is called.
  package let signature = Signature(
    name: "compare",
    summary: "How articles tell one event: what they share, leave out, call and count differently.",
    group: "Reading an article",
    details: [
      "Without an option, a screen that sums it up: what all tell, what each alone tells and leaves "
        + "out, whom each hears, and what differs. An option shows one part in full, ‘--all’ every part.",
      "Every row of a part has an id: ‘explain t3’ says what it rests on and ‘show t3’ shows it in "
        + "its paragraphs. A short id is of the last comparison; ‘courier+herald.t3’ of the one of "
        + "these two. What is ‘not found’ may be told in words that were not recognised.",
      "Past ten articles each article has no column of its own, and the largest differences come first.",
    ],
    output: .derived { _, words in
      if words.contains("--all") { return .page }
      if words.contains(where: { $0.hasPrefix("--svg") }) { return .nothing }
      return .table(ComparisonSections.all.first { words.contains("--" + $0.option) }?.schema)
    },
    parameters: [.articles],
    options: ComparisonSections.all.map { .init(switch: $0.option, $0.summary) }
      + [
        .init(switch: "all", "Every part, one under the other, as a page."),
        .init(
          "svg",
          .file,
          unit: "file",
          "Draw who tells what and who is heard to a file, for print without colour."
        ),
        .init(switch: "force", short: "f", "Overwrite a picture that exists."),
      ]
  )

  /// Uses of it.
  package let examples = [
    CommandExample("compare courier herald bulletin", "The summary.", shows: "left out by"),
    CommandExample("compare courier herald bulletin --facts", "Who tells what.", shows: "F lede"),
    CommandExample(
      "compare --deeds | where done-to-it contains dragged",
      "Who has what done to them.",
      shows: "protesters"
    ),
    CommandExample(
      "compare courier bulletin --figures",
      "Numbers for the same thing.",
      shows: "twelve"
    ),
    CommandExample(
      "compare --differences | where what == omission | first 3",
      "What somebody leaves out.",
      shows: "not found in"
    ),
    CommandExample("compare courier herald --side-by-side", "In columns.", shows: "herald"),
  ]

  /// Compares.
  ///
  /// - Throws: `noArticles`, `unknownArticle`, `tooFewArticles`, `unsuitable` for two parts at once;
  ///   `file` or `safe` for a picture.
  package func run(_ call: Call, on desk: Desk) throws -> Value {
    let part = try part(of: call)
    let articles = try desk.articles(for: call)
    guard articles.count > 1 else { throw CommandError.tooFewArticles(articles.count) }
    try desk.read(articles)
    let compared = desk.compared(articles)
    desk.lastCompared = compared.names
    if let path = call.text("svg") {
      try draw(compared, to: path, on: desk, mode: call.has("force") ? .replace : .new)
      return .nothing
    }
    if call.has("all") { return .page(ComparisonSections.page(of: compared)) }
    if let part { return .table(part.table(of: compared)) }
    return .table(ComparisonOverview(compared, of: articles).table())
  }

  /// The part that a call asks for; nil for the summary.
  private func part(of call: Call) throws(CommandError) -> (any ComparisonSection)? {
    let parts = ComparisonSections.all.filter { call.has($0.option) }
    guard parts.count <= 1 else {
      let named = parts.map { "‘--\($0.option)’" }.joined(separator: " and ")
      throw .unsuitable(
        "compare shows one part at a time, \(named) are \(parts.count)",
        help: "‘--all’ shows every part"
      )
    }
    return parts.first
  }

  /// Writes the picture whole or not at all.
  private func draw(
    _ compared: ComparedArticles,
    to path: String,
    on desk: Desk,
    mode: WriteMode
  ) throws(CommandError) {
    guard !desk.isSafe else { throw .safe("writing files") }
    guard !path.isEmpty else {
      throw .unsuitable("--svg has an empty file name", help: "name a file: --svg picture.svg")
    }
    let picture = ComparisonPicture(
      compared.comparison,
      of: compared.documents,
      wordings: compared.wordings.map(compared.wording(of:)),
      conflicts: compared.wordings.indices.map { Set(compared.conflicts(ofFact: $0).keys) }
    )
    do throws(FileError) {
      try desk.files.write(Array(picture.svg.utf8), to: path, mode: mode)
    } catch {
      throw .file(error)
    }
  }
}
