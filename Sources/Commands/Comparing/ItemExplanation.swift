import Analysis
import Articles
import CommandLanguage

/// What `explain` says of something that a comparison found: what it rests on, by which rule it was
/// found, and what the rule cannot see.
struct ItemExplanation {
  private let item: ComparisonItem
  private let compared: ComparedArticles
  private let id: String

  /// Explains an item of a comparison under its id in full.
  init(_ item: ComparisonItem, of compared: ComparedArticles, id: String) {
    self.item = item
    self.compared = compared
    self.id = id
  }

  /// The explanation, top to bottom.
  var elements: [Page.Element] {
    let reader = ItemReader(compared)
    let passages = reader.passages(of: item)
    var rows = [Page.Definition([Run("What was seen", .strong)], [Run(reader.message(of: item))])]
    if item.part == .statement, passages.count > 1 {
      let shared = Coverage.sharedWords(of: passages, in: compared.documents)
      rows.append(
        .init(
          [Run("Why it is one row", .strong)],
          [Run("Words that they share: " + shared.joined(separator: ", "))]
        )
      )
    }
    if item.part == .actor {
      rows += reader.roles(of: compared.comparison.actors[item.index]).map { article, roles in
        .init([Run("Its part in \(article)", .strong)], [Run(roles)])
      }
    }
    rows.append(.init([Run("How it was found", .strong)], [Run(item.part.method)]))
    rows.append(.init([Run("Where this errs", .strong)], [Run(item.part.limits)]))
    let perhaps = reader.lookAlikes(of: item)
    rows += calls(showing: passages + perhaps).enumerated().map { place, call in
      .init([Run(place == 0 ? "In context" : "", .strong)], [Run(call, .name)])
    }
    return [
      .heading("\(id)  \(item.part.kind)", level: 1), .definitions(rows), .blank,
      .definitions(passages.map { definition($0) } + perhaps.map { definition($0, "perhaps ") }),
    ]
  }

  private func definition(_ passage: Comparison.Passage, _ mark: String = "") -> Page.Definition {
    let words =
      switch item.part {
      case .statement: compared.wording(of: passage)
      case .figure, .source: compared.words(compared.sentence(around: passage))
      case .actor, .quotation, .shift: compared.words(passage)
      }
    // A sentence that opens with a quotation has its marks.
    let opens = words.first.map { "“\"‘'„«".contains($0) } ?? false
    return .init(
      [Run(compared.name(passage), .name), Run(" \(mark)\(compared.place(passage))", .faint)],
      [Run(words, opens ? .plain : .quoted)]
    )
  }

  /// The calls that show the places, one an article and four at most.
  private func calls(showing passages: [Comparison.Passage]) -> [String] {
    var seen: Set<Int> = []
    return passages.filter { seen.insert($0.article).inserted }.prefix(4).map { passage in
      "show \(compared.name(passage)) --at \(compared.paragraph(passage))"
    }
  }
}

extension Comparison.Part {
  /// What it is, for people.
  var kind: String {
    switch self {
    case .statement: "statement"
    case .actor: "actor"
    case .quotation: "quotation"
    case .figure: "figure"
    case .source: "source"
    case .shift: "attribution"
    }
  }

  /// By which rule it was found.
  fileprivate var method: String {
    switch self {
    case .statement:
      "Sentences are one statement when the words they share weigh enough: a word weighs the more "
        + "the fewer sentences of these articles hold it. Of a sentence that tells several things the "
        + "clause is shown that holds four fifths of what is shared. The row is shown in the wording "
        + "that shares most with the others and adds least, a plain and short one first. F is told as "
        + "fact, A attributed; N is a sentence that states nothing, as a question or a label. Omissions "
        + "stand first that most others tell, early, with a source."
    case .actor:
      "Names are joined by their words, a role beside a name to that name, counts of the same "
        + "people to one group. Its verbs are those that stand right after or before it."
    case .quotation:
      "Quotation marks around mostly the same words in the same order are one quotation; the "
        + "versions are compared word for word."
    case .figure:
      "Numbers that count the same noun beside the same words are set side by side, “a dozen” as 12."
    case .source:
      "Whoever words are attributed to, joined across the articles by name; counted are the words "
        + "attributed."
    case .shift:
      "Two sentences that tell the same in more than names: one attributes it and the other does "
        + "not, or by a verb that doubts, admits or insists, or one has somebody deny it."
    }
  }

  /// What the rule cannot see.
  fileprivate var limits: String {
    switch self {
    case .statement:
      "The same thing told in wholly other words is not recognised: “not found” is not “not told”."
    case .actor:
      "“He” and “she” are left out, and labels of one crowd are taken for one group: look at the "
        + "places."
    case .quotation:
      "A quotation retold without quotation marks is not seen; what is said around it in other "
        + "words counts as left out."
    case .figure:
      "Two counts of different days or places can stand together: look at the places before you "
        + "say that they disagree."
    case .source:
      "A source named only as “he” or “she” is counted where the reading knows who it is."
    case .shift: "A source named in the sentence before can be missed."
    }
  }
}
