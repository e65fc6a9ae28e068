import Analysis
import Articles
import Testing

@Suite("Claims")
struct ClaimsTests {
  private let text = """
    The council met on Tuesday at the town hall.
    “The road will cost two million euros a year,” the mayor, Ada Brook, said.
    Critics say the road is not needed by anybody in the town.
    """

  @Test func voicesAndSpeakersAreCounted() {
    let summary = Claims.summary(of: ExampleArticle.read(text))
    #expect(summary.stating == 3)
    #expect(summary.writer == 1)
    #expect(summary.sourced == 2)
    #expect(summary.namedSpeakers == 1)
    #expect(summary.unnamedSpeakers == 1)
    #expect(summary.attributedShare > 0.4 && summary.attributedShare < 0.9)
  }

  @Test func sentencesWithFiguresRankBeforePlainOnes() {
    let document = ExampleArticle.read(text)
    let ranked = Claims.ranked(in: document)
    #expect(ranked.count == 3)
    #expect(Set(ranked) == [0, 1, 2])
    let worth = ranked.map { document.sentences[$0].checkworthiness }
    #expect(worth == worth.sorted(by: >))
  }

  @Test func wordsAreCountedWithoutMarks() {
    let document = ExampleArticle.read("“We are 12,” she said.")
    #expect(Claims.wordCount(of: document.text.span, in: document) == 5)
  }

  @Test func anEmptyArticleHasNothingSourced() {
    let summary = Claims.summary(of: ExampleArticle.read(""))
    #expect(summary.stating == 0)
    #expect(summary.attributedShare == 0)
  }
}
