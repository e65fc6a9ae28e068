import Articles
import Testing

@Suite struct CoverageLookAlikeTests {
  @Test func anOmissionNamesTheSentenceThatPerhapsTellsIt() throws {
    let (comparison, documents) = compared(
      """
      The harbour board fined the ferry line 40,000 crowns for rusty lifeboats after an inspection.
      The regatta drew record crowds on a windless Sunday.
      """,
      """
      Passengers learned of rusty lifeboats from a notice on the quay at Hode before the summer season.
      A choir from Hode sang in the old customs house.
      """
    )
    let fine = try #require(
      comparison.facts.first { fact in
        fact.reportedBy == [0]
          && fact.statements.contains { documents.words($0.passage).contains("fined") }
      }
    )
    #expect(fine.missingFrom == [1])
    #expect(fine.lookAlikes.map(documents.words).first?.contains("rusty lifeboats") == true)
    let regatta = comparison.facts.first { fact in
      fact.statements.contains { documents.words($0.passage).contains("regatta") }
    }
    #expect(regatta?.lookAlikes == [])
  }

  @Test func whatAllTellHasNoLookAlikes() {
    let line = "The harbour board voted on Monday to sell the lighthouse to a brewery."
    let (comparison, _) = compared(line, line)
    #expect(comparison.facts.allSatisfy { $0.missingFrom.isEmpty && $0.lookAlikes.isEmpty })
  }

  @Test func aLookAlikeIsOfAnArticleThatLeavesTheFactOut() {
    let (comparison, _) = compared(
      "Captain Holm said the lamp had burned for ninety years. The board fined the ferry line.",
      "The lamp burned for ninety years, Captain Holm said. A ferry line was sold to the board.",
      "For ninety years a lamp has burned at the mole. The board met and the line was fined."
    )
    for fact in comparison.facts {
      let articles = fact.lookAlikes.map(\.article)
      #expect(Set(articles).isSubset(of: fact.missingFrom))
      #expect(articles == articles.sorted() && Set(articles).count == articles.count)
    }
  }
}
