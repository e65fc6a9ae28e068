import Articles
import Reading
import TestSupport
import Testing

@testable import Analysis

@Suite struct CoverageClauseTests {
  private static let both = """
    A brewery bought the old lighthouse on Monday for two million dollars, and Captain Ada Holm said \
    that the lamp had burned for ninety years without a break.
    """
  private static let sale = """
    The old lighthouse went to a brewery for two million dollars on Monday.
    Boats capsized at the regatta in heavy rain.
    """
  private static let lamp = """
    The lamp burned for ninety years without a break, Captain Ada Holm told reporters.
    Fishermen want the western breakwater repaired.
    """

  private func clauses(of text: String) -> [String] {
    let document = Reader.read(Article(lines: text, name: "a"))
    return ClauseCutter(document).clauses(of: document.sentences[0].tokens)
      .map { document.text[document.span(of: $0)] }
  }

  /// The words by which article a tells what it shares with another, and in whose voice.
  private func told(withArticle other: Int) throws -> (words: String, voice: Voice) {
    let (comparison, documents) = compared(Self.both, Self.sale, Self.lamp)
    let fact = try #require(comparison.facts.first { $0.reportedBy == [0, other] })
    let statement = try #require(fact.statements.first { $0.passage.article == 0 })
    #expect(documents.words(statement.passage) == Self.both)
    return (documents.words(statement.clause), statement.voice)
  }

  @Test func aSentenceOfTwoThingsTellsEachByAClause() throws {
    let sale = try told(withArticle: 1)
    #expect(sale.words == "A brewery bought the old lighthouse on Monday for two million dollars")
    #expect(sale.voice == .writer)
    let lamp = try told(withArticle: 2)
    #expect(lamp.words.hasPrefix("and Captain Ada Holm said that the lamp had burned"))
    #expect(lamp.voice == .sourced)
  }

  @Test func theOtherArticlesTellByTheWholeSentence() throws {
    let (comparison, _) = compared(Self.both, Self.sale, Self.lamp)
    let statements = comparison.facts.flatMap(\.statements).filter { $0.passage.article > 0 }
    #expect(!statements.isEmpty)
    #expect(statements.allSatisfy { $0.clause == $0.passage })
  }

  @Test func aClauseThatNobodyElseTellsIsToldAlone() throws {
    let (comparison, documents) = compared(Self.both, Self.sale)
    let alone = try #require(
      comparison.facts.first { $0.reportedBy == [0] }?.statements.first
    )
    #expect(documents.words(alone.clause).hasPrefix("and Captain Ada Holm said"))
    #expect(documents.words(alone.passage) == Self.both)
    #expect(alone.speaker == "Ada Holm")
  }

  @Test(arguments: [
    (
      "Police closed the bridge after a lorry struck its northern pillar.",
      ["Police closed the bridge", "after a lorry struck its northern pillar."]
    ),
    (
      "The mayor resigned on Tuesday; two council members want her seat.",
      ["The mayor resigned on Tuesday", "two council members want her seat."]
    ),
  ])
  func aCutStandsBetweenTwoThingsTold(_ text: String, _ expected: [String]) {
    #expect(clauses(of: text) == expected)
  }

  @Test(arguments: [
    "The mayor, who resigned over the bridge contract, wants the seat back.",
    "The council closed the pool on Tuesday, two weeks after an inspection found cracks in the roof.",
    "Trains, buses and ferries stopped running on Friday.",
    "After years of delay the bridge opened to traffic.",
    "The timing of that earlier sale came just before the council raised the harbour fees.",
    "“We waited for years, and nobody repaired the bridge,” the ferry captain said.",
    "The council spent 3–4 million crowns on the roof repairs that auditors wanted.",
    "Voters rejected the bond, which would have paid for three new schools.",
    "The union wants the bridge repaired, and that the port pays for the work.",
    "They came, and they left.",
  ])
  func whatBelongsTogetherIsNotCut(_ text: String) {
    #expect(clauses(of: text) == [text])
  }

  @Test func aDatelineIsNoClause() {
    let text = "HODE, March 4 — The nitrate plant on the quay was closed on Tuesday."
    #expect(clauses(of: text) == [text])
  }

  @Test func aFragmentIsNotToldAlone() {
    let (comparison, documents) = compared(
      "A brewery bought the old lighthouse on Monday for two million dollars, and its owner knew it.",
      "The old lighthouse went to a brewery for two million dollars on Monday."
    )
    let told = comparison.facts.flatMap(\.statements).map { documents.words($0.clause) }
    #expect(!told.contains { $0.hasPrefix("and its owner") })
  }

  @Test func whatTwoMembersTellBesidesIsToldByBoth() {
    let sale = """
      brewery from the northern hills bought the old lighthouse of Hode with its lamp, stairs, \
      garden, cellar and jetty for two million dollars on Monday
      """
    let (comparison, documents) = compared(
      "A \(sale), and wardens cheered loudly.",
      "This \(sale), and wardens cheered loudly.",
      "A \(sale)."
    )
    let cheers = comparison.facts.filter { fact in
      fact.statements.contains { documents.words($0.clause).hasPrefix("and wardens") }
    }
    #expect(cheers.map(\.reportedBy) == [[0, 1]])
  }
}
