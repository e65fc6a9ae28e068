import Articles
import Reading
import TestSupport
import Testing

@testable import Analysis

@Suite struct CoverageFactTests {
  private static let long = """
    The harbour board voted on Monday to sell the lighthouse to a brewery.
    Captain Ada Holm said the lamp had burned for ninety years without a break.
    Fishermen have asked for a new lantern on the western breakwater.
    """
  private static let short = """
    The lighthouse will be sold to a brewery, the harbour board voted on Monday.
    Rain fell on the regatta all weekend and two boats capsized.
    """

  @Test func sentencesOfLikeContentBecomeOneFact() throws {
    let (comparison, documents) = compared(Self.long, Self.short)
    let shared = comparison.facts.filter { $0.reportedBy == [0, 1] }
    #expect(shared.count == 1)
    let fact = try #require(shared.first)
    #expect(
      fact.statements.map { documents.words($0.passage) }.allSatisfy { $0.contains("brewery") }
    )
    #expect(fact.missingFrom.isEmpty)
  }

  @Test func aStatementOfOneArticleIsMissingFromTheOther() throws {
    let (comparison, documents) = compared(Self.long, Self.short)
    let keeper = try #require(
      comparison.facts.first { fact in
        fact.statements.contains { documents.words($0.passage).contains("lamp") }
      }
    )
    #expect(keeper.reportedBy == [0])
    #expect(keeper.missingFrom == [1])
    #expect(keeper.statements.first?.speaker == "Ada Holm")
    #expect(keeper.statements.first?.voice == .sourced)
  }

  @Test func whatMostOthersTellIsTheFirstOmission() {
    let third = """
      A brewery buys the lighthouse after Monday’s vote of the harbour board.
      Captain Ada Holm told the board that the lamp had burned for ninety years without a break.
      """
    let (comparison, documents) = compared(Self.long, Self.short, third)
    let first = comparison.facts[0]
    #expect(first.reportedBy == [0, 2])
    #expect(first.missingFrom == [1])
    #expect(documents.words(first.statements[0].passage).contains("lamp"))
    // Then what all tell, then what one alone tells.
    let tellers = comparison.facts.map(\.reportedBy.count)
    #expect(
      tellers == tellers.filter { $0 == 2 } + tellers.filter { $0 == 3 }
        + tellers.filter { $0 == 1 }
    )
    #expect(tellers.contains(3) && tellers.last == 1)
  }

  @Test(arguments: [
    (
      "Ann Lowe, the mayor of Oster, said the road would open in May.",
      "Ann Lowe, the mayor of Oster, wept when she saw her old school."
    ),
    (
      "The engineer, Dora Finch, 41, had slept badly for weeks.",
      "Dora Finch, 41, an engineer, keeps bees and sings in a choir."
    ),
    (
      "The line carries 1.2 million passengers between six islands.",
      "Last year the company lost 4.1 million pounds.",
    ),
  ])
  func whoSomebodyIsIsNoStatement(_ one: String, _ other: String) {
    let (comparison, _) = compared(one, other)
    #expect(comparison.facts.allSatisfy { $0.reportedBy.count == 1 })
  }

  @Test func aCountrysPeopleShareItsTerms() {
    func terms(_ text: String) -> [[Int]] {
      let documents = [Reader.read(Article(lines: text, name: "a"))]
      return StatementIndex(documents).entries.map(\.terms)
    }
    let found = terms(
      "British trawlers left.\nTrawlers of the United Kingdom left.\nU.K. trawlers left."
    )
    #expect(Set(found).count == 1)
    #expect(Set(terms("London trawlers left.\nBritish trawlers left.")).count == 2)
  }

  @Test func whatIsToldOfOnePersonIsAStatement() {
    let (comparison, _) = compared(
      "Ann Lowe, the mayor of Oster, opened a new school by the river on Monday.",
      "The new school by the river was opened on Monday by Ann Lowe, mayor of Oster."
    )
    #expect(comparison.facts.map(\.reportedBy) == [[0, 1]])
  }

  @Test func unrelatedArticlesShareNothing() {
    let (comparison, _) = compared(
      "The orchestra opened its season with a symphony by a local composer.",
      "Engineers repaired the tram line between the station and the market."
    )
    #expect(comparison.facts.allSatisfy { $0.reportedBy.count == 1 })
    #expect(comparison.quotes.isEmpty)
    #expect(comparison.figures.isEmpty)
    #expect(comparison.shifts.isEmpty)
  }

  @Test func positionTellsLedeMiddleAndEnd() {
    let (comparison, _) = compared(Self.long, Self.short)
    let own = comparison.facts.filter { $0.reportedBy.contains(0) }
    let positions = own.flatMap(\.statements).filter { $0.passage.article == 0 }
      .sorted { $0.passage.span < $1.passage.span }.map(\.position)
    #expect(positions == [.lede, .middle, .end])
  }

  @Test func headingsAndQuestionsAloneTellNothing() {
    let (comparison, documents) = compared(
      """
      Why did nobody paint the northern kiln in June?
      Captain Ada Holm keeps the lamp of the western shoal.
      """,
      "Captain Ada Holm keeps the lamp of the western shoal."
    )
    let told = comparison.facts.flatMap(\.statements).map { documents.words($0.passage) }
    #expect(!told.contains { $0.hasSuffix("?") })
  }

  @Test func theStoryTellsAFactBeforeItsHeading() throws {
    let lines = Article(
      lines: """
        Twelve herons hurt as kiln burns in Hode
        Twelve herons were hurt when a kiln burned in Hode, wardens said.
        """
    )
    let article = Article(
      name: "a",
      text: lines.text,
      blocks: [Block(kind: .headline, span: lines.blocks[0].span), lines.blocks[1]],
      metadata: lines.metadata,
      provenance: lines.provenance
    )
    let other = Article(lines: "Twelve herons were hurt when a kiln burned in Hode.", name: "b")
    let comparison = Coverage.compare([Reader.read(article), Reader.read(other)])
    let fact = try #require(comparison.facts.first { $0.reportedBy == [0, 1] })
    #expect(fact.statement(in: 0)?.position == .lede)
  }

  @Test func comparingTwiceGivesTheSame() {
    let first = compared(Self.long, Self.short).comparison
    let second = compared(Self.long, Self.short).comparison
    #expect(first.facts == second.facts)
    #expect(first.actors == second.actors)
    #expect(first.sources == second.sources)
  }

  @Test(arguments: ["", "…", "“”", "12", "\u{301}\u{301} 9 to"])
  func oddTextsAreCompared(_ text: String) {
    let (comparison, _) = compared(text, Self.long, text)
    #expect(comparison.articles == ["a", "b", "c"])
  }

  @Test func whoTellsAnotherNumberThanTheWordingIsKnown() throws {
    let (comparison, documents) = compared(
      "The new ferry will cost 300,000 crowns, the council said.",
      "The new ferry is expected to cost at least 450,000 crowns.",
      "The new ferry will cost 300,000 crowns."
    )
    let fact = try #require(comparison.facts.first { $0.reportedBy.count == 3 })
    let wording = try #require(fact.statement(in: 2)).clause
    #expect(documents.words(wording).contains("300,000"))
    #expect(comparison.conflicts(with: wording, of: fact) == [1: 0])
  }

  @Test func aRowThatAddsAHeadingAloneIsNone() {
    func joined(_ groups: [[Int]]) -> [[Int]] {
      RepeatedGroups.joined(groups) {
        $0 / 10
      } isHeading: {
        $0 % 10 == 0
      }
    }
    #expect(joined([[1, 11, 20], [1, 11, 21]]) == [[1, 11, 20, 21]])
    #expect(joined([[1, 11], [1, 12, 20]]) == [[1, 11], [1, 12, 20]])
    #expect(joined([[1, 10], [1, 20]]) == [[1, 10], [1, 20]])
  }

  @Test func theStatementIsTheOneMostLikeTheOthers() {
    func statement(_ place: Int, _ typicality: Double) -> Comparison.Fact.Statement {
      Comparison.Fact.Statement(
        passage: Comparison.Passage(article: 0, span: Span(place, place + 1)),
        voice: .writer,
        speaker: nil,
        typicality: typicality
      )
    }
    let weak = statement(0, 0.3)
    let strong = statement(2, 1)
    let fact = Comparison.Fact(statements: [weak, strong], reportedBy: [0], missingFrom: [])
    #expect(fact.statement(in: 0) == strong)
    #expect(fact.statement(in: 0, wording: weak.clause) == weak)
  }
}
