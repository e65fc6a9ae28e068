import Articles
import CommandLanguage

/// On whose behalf the sources of each article speak: their words, side by side.
struct SidesSection: ComparisonSection {
  let option = "sides"
  let summary =
    "For whom the sources speak, as the articles say, and how many words each side gets."
  let schema: TableSchema? = nil

  func table(of compared: ComparedArticles) -> Table {
    let columns = [
      Column("side", .text, "Whom the sources speak for; nothing where no article says it."),
      Column("sources", .text, "Who they are."),
    ]
    let sides = sides(of: compared)
    let rows = sides.map { side in
      [side.name.value, .text(side.sources.joined(separator: ", "))]
        + compared.wordValues(side.words)
    }
    return Table(
      schema: TableSchema(noun: "side", columns: columns + compared.wordColumns(givenTo: "them")),
      rows: rows,
      summary: unknown(sides) + (compared.areFew ? unheard(sides, compared) : [])
    )
  }

  /// How much of what is said comes from sources of whom no article says it: the row without a side.
  private func unknown(_ sides: [Side]) -> [String] {
    let words = sides.reduce(0) { $0 + $1.words.reduce(0, +) }
    let unknown = sides.filter { $0.name == nil }.reduce(0) { $0 + $1.words.reduce(0, +) }
    guard unknown > 0 else { return [] }
    return [
      "\(unknown.percent(of: words)) of the words come from sources of whom no article says for whom they "
        + "speak: the last row."
    ]
  }

  private struct Side {
    let name: String?
    var sources: [String] = []
    var words: [Int]
  }

  /// The sides, those with most words first; the sources of no known side last.
  private func sides(of compared: ComparedArticles) -> [Side] {
    var sides: [Side] = []
    for source in compared.comparison.sources {
      let known = sides.firstIndex { $0.name == source.side }
      let place = known ?? sides.count
      if known == nil { sides.append(Side(name: source.side, words: source.words.map { _ in 0 })) }
      sides[place].sources.append(source.name)
      for article in source.words.indices { sides[place].words[article] += source.words[article] }
    }
    return sides.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.name == nil ? 1 : 0, -a.words.reduce(0, +), left.offset)
        < (b.name == nil ? 1 : 0, -b.words.reduce(0, +), right.offset)
    }.map(\.element)
  }

  /// `nobody found in courier of: …`: the sides that at least two other articles hear, or the only
  /// other one. An article that hears somebody of no known side may hear them after all.
  private func unheard(_ sides: [Side], _ compared: ComparedArticles) -> [String] {
    compared.names.indices.compactMap { article in
      let document = compared.documents[article]
      let hasUnknown =
        sides.contains { $0.name == nil && $0.words[article] > 0 }
        || document.attributions.contains { $0.sourceType == .pronoun && $0.speaker == nil }
      guard !hasUnknown else { return nil }
      let described = described(in: document)
      let missing = sides.compactMap { side -> String? in
        let others = side.words.count { $0 > 0 }
        guard let name = side.name, side.words[article] == 0,
          others >= min(2, compared.names.count - 1),
          let head = name.lowercased().split(separator: " ").last, !described.contains(head)
        else { return nil }
        return name
      }
      return missing.isEmpty
        ? nil : "nobody found in \(compared.names[article]) of: \(missing.joined(separator: ", "))"
    }
  }

  /// The words by which an article names and describes its sources, in lower case.
  private func described(in document: Document) -> Set<Substring> {
    let sources = document.attributions.flatMap(\.source).map { document.text[$0] }
    let texts = sources + document.speakers.flatMap { [$0.name, $0.role ?? ""] }
    return Set(texts.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } })
  }
}
