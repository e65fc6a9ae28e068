import Articles
import CommandLanguage

/// Articles laid side by side: what the sections of `compare` are made from.
struct ComparedArticles {
  let comparison: Comparison
  /// The documents, in the comparison's order.
  let documents: [Document]
  /// The framing words of each that stand outside quotations, in text order.
  let framing: [[Finding]]
  /// By fact, the sentence or clause that stands for it: of those without framing words, where there are
  /// any, that share most with the others and add least, one that tells no statement before, then the least
  /// slanted, then the shortest. Words that stand for one statement stand for another only where no others
  /// can.
  let wordings: [Comparison.Passage]

  /// Takes a comparison, the documents it was made of and their framing findings.
  init(comparison: Comparison, documents: [Document], framing: [[Finding]]) {
    self.comparison = comparison
    self.documents = documents
    self.framing = zip(documents, framing).map { document, findings in
      findings.filter { $0.span.map { !document.isQuoted(at: $0.lowerBound) } ?? false }
    }
    func isPlain(_ passage: Comparison.Passage) -> Bool {
      !framing[passage.article].contains { $0.span?.overlaps(passage.span) == true }
    }
    /// How slanted the sentence reads, in tenths: less is no difference between two wordings.
    func slant(_ passage: Comparison.Passage) -> Int {
      let document = documents[passage.article]
      let sentence = document.sentenceIndex(at: passage.span.lowerBound)
      return Int(((sentence.flatMap { document.sentences[$0].slant } ?? 0) * 10).rounded())
    }
    func folded(_ passage: Comparison.Passage) -> String {
      documents[passage.article].words([passage.span]).lowercased()
    }
    var used: Set<String> = []
    var told: Set<Comparison.Passage> = []
    func rank(_ passage: Comparison.Passage) -> (Int, Int, Int) {
      (told.contains(passage) ? 1 : 0, slant(passage), passage.span.count)
    }
    wordings = comparison.facts.map { fact in
      let passages = fact.statements.map(\.clause)
      let free = fact.statements.filter {
        ($0.clause != $0.passage || $0.passage.span.count >= Self.leastWording)
          && !used.contains(folded($0.clause))
      }
      let plain = free.filter { isPlain($0.clause) }
      let fit = plain.isEmpty ? free : plain
      let most = fit.map(\.typicality).max() ?? 0
      let typical = fit.filter { $0.typicality >= Self.typical * most }.map(\.clause)
      let chosen = typical.min { rank($0) < rank($1) } ?? passages.first
      if let chosen { used.insert(folded(chosen)) }
      told.formUnion(passages)
      return chosen ?? Comparison.Passage(article: 0, span: Span(0, 0))
    }
  }

  /// The articles' names, in order.
  var names: [String] { comparison.articles }

  /// A sentence of fewer bytes is a fragment.
  private static let leastWording = 30
  /// Which part of the highest typicality one that stands for them has: among these a plain and a short
  /// wording tell the same with less of their own.
  private static let typical = 0.7
  /// Past so many articles a column or line for each is too much for a reader.
  static let fewArticles = 10

  /// Whether each article can have a column or line of its own.
  var areFew: Bool { names.count <= Self.fewArticles }

  /// Columns of words by article, of few articles each its own, of many their sum and number, and the
  /// share of all words. `whom` is what the words are given to: "it", "them".
  func wordColumns(givenTo whom: String) -> [Column] {
    names.map { Column($0, .integer, "How many words \($0) gives \(whom).", isShown: areFew) } + [
      Column("words", .integer, "How many words there are in all.", isShown: !areFew),
      Column("heard", .integer, "How many articles hear \(whom).", isShown: !areFew),
      Column("heard-by", .list, "The articles that hear \(whom).", isShown: false),
      Column("share", .share, "The part of all words attributed."),
    ]
  }

  /// The cells of these columns for words by article.
  func wordValues(_ words: [Int]) -> [Value] {
    let all = words.reduce(0, +)
    let whole = comparison.sources.reduce(0) { $0 + $1.words.reduce(0, +) }
    return words.map(Value.integer) + [
      .integer(all), .integer(words.count { $0 > 0 }),
      list(words.indices.filter { words[$0] > 0 }),
      .decimal(Double(all) / Double(max(1, whole))),
    ]
  }

  func name(_ passage: Comparison.Passage) -> String { names[passage.article] }

  /// Names with commas.
  func names(_ articles: [Int]) -> String {
    articles.map { names[$0] }.joined(separator: ", ")
  }

  /// Names as a list.
  func list(_ articles: [Int]) -> Value {
    .list(articles.map { .text(names[$0]) })
  }

  /// The words of a passage, white space folded.
  func words(_ passage: Comparison.Passage) -> String {
    documents[passage.article].words([passage.span])
  }

  /// The sentence in which a passage begins.
  func sentence(around passage: Comparison.Passage) -> Comparison.Passage {
    let document = documents[passage.article]
    return document.sentenceIndex(at: passage.span.lowerBound).map {
      Comparison.Passage(article: passage.article, span: document.sentences[$0].span)
    } ?? passage
  }

  /// The number of a passage's paragraph, from 1.
  func paragraph(_ passage: Comparison.Passage) -> Int {
    documents[passage.article].paragraph(of: passage.span)
  }

  /// Where a passage stands, in short: `¶4`, `headline`.
  func place(_ passage: Comparison.Passage) -> String {
    documents[passage.article].place(of: passage.span)
  }

  /// The statement by which an article tells a fact.
  func statement(ofFact fact: Int, in article: Int) -> Comparison.Fact.Statement? {
    comparison.facts[fact].statement(in: article, wording: wordings[fact])
  }

  /// The articles that tell a fact with another number than what stands for it, with the figures.
  func conflicts(ofFact fact: Int) -> [Int: Int] {
    comparison.conflicts(with: wordings[fact], of: comparison.facts[fact])
  }

  /// What stands for a fact.
  func words(ofFact fact: Int) -> String { wording(of: wordings[fact]) }

  /// The words of a sentence or of a clause of it, with "…" where the sentence goes on.
  func wording(of clause: Comparison.Passage) -> String {
    let document = documents[clause.article]
    guard let sentence = document.sentenceIndex(at: clause.span.lowerBound) else {
      return words(clause)
    }
    let whole = document.sentences[sentence].span
    let before = clause.span.lowerBound > whole.lowerBound ? "… " : ""
    let after = clause.span.upperBound < whole.upperBound ? " …" : ""
    return before + words(clause) + after
  }

  /// The framing findings that overlap a passage.
  func framing(at passage: Comparison.Passage) -> [Finding] {
    framing[passage.article].filter { $0.span?.overlaps(passage.span) == true }
  }

  /// Texts with how often each is there from 2 on, in the order of their first: `Whitlock (2)`.
  static func counted(_ texts: [String]) -> String {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for text in texts {
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    return order.map { text in
      let count = counts[text, default: 1]
      return count > 1 ? "\(text) (\(count))" : text
    }.joined(separator: ", ")
  }
}

extension Desk {
  /// Articles laid side by side; two at least.
  func compared(_ articles: [Article]) -> ComparedArticles {
    ComparedArticles(
      comparison: comparison(of: articles),
      documents: articles.map(document(of:)),
      framing: articles.map(framing(in:))
    )
  }
}
