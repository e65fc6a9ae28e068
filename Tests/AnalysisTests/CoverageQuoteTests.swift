import Analysis
import Articles
import Testing

@Suite struct CoverageQuoteTests {
  private func quotes(_ articles: String...) -> [Comparison.SharedQuote] {
    switch articles.count {
    case 2: compared(articles[0], articles[1]).comparison.quotes
    default: compared(articles[0], articles[1], articles[2]).comparison.quotes
    }
  }

  private static let full = """
    “We will close the mine in spring, but every worker keeps a job with the company,” Mayor Lena \
    Frost told the meeting.
    """

  @Test func aCutIsOfAsFewStretchesAsCanBe() throws {
    let quote = try #require(
      quotes(
        "“We are not taking phones away from pupils; we are giving them back their day,” Ada Lim said.",
        "“We are giving them back their day,” Ada Lim said."
      ).first
    )
    #expect(quote.difference.contains("We are not taking phones away from pupils"))
  }

  @Test func aCutIsToldWordForWord() throws {
    let quote = try #require(
      quotes(Self.full, "“We will close the mine in spring,” Mayor Lena Frost said.").first
    )
    #expect(quote.differs)
    #expect(
      quote.difference
        == "Against a, b leaves out “but every worker keeps a job with the company”."
    )
    #expect(
      quote.changes == [
        .init(
          article: 1,
          version: 1,
          words: "leaves out “but every worker keeps a job with the company”"
        )
      ]
    )
  }

  @Test func aChangeNamesBothWordings() throws {
    let quote = try #require(
      quotes(
        Self.full,
        "“We will shut the mine in spring, but every worker keeps a job with the company,” she said."
      ).first
    )
    #expect(quote.difference == "Against a, b has “shut” for “close”.")
  }

  @Test func twoPiecesOfTheSameQuotationMeetInTheWhole() throws {
    let found = quotes(
      Self.full,
      "“We will close the mine in spring,” Mayor Lena Frost said.",
      "Mayor Lena Frost promised that “every worker keeps a job with the company”."
    )
    #expect(found.count == 1)
    #expect(found.first?.versions.map(\.article) == [0, 1, 2])
    let difference = try #require(found.first?.difference)
    #expect(difference.contains("c leaves out “We will close the mine in spring, but”"))
  }

  @Test func anotherOrderIsSaid() throws {
    let quote = try #require(
      quotes(
        "“The tunnel is safe and dry today. Nobody needs to fear the night train,” Oda Lund said.",
        """
        “Nobody needs to fear the night train,” Oda Lund said. “The tunnel is safe and dry today.”
        """
      ).first
    )
    #expect(quote.difference == "Against a, b gives the pieces in another order.")
  }

  @Test func theSameWordsDoNotDiffer() throws {
    let quote = try #require(
      quotes(
        "“The bells will ring again at Easter,” the sexton said.",
        "The sexton said: “The bells will ring again at Easter.”"
      ).first
    )
    #expect(!quote.differs)
    #expect(quote.difference.isEmpty)
  }

  @Test func commonPhrasesAreNoSharedQuotation() {
    #expect(
      quotes(
        "“This is a good day for the river,” the warden said.",
        "“This is a sad end of the season,” the coach said."
      ).isEmpty
    )
    #expect(
      quotes(
        "The brewer spoke of “a scandal” at the fair in Hode.",
        "For the referee the late penalty was “a scandal” of the cup."
      ).isEmpty
    )
  }

  @Test func whatStandsAroundItInOneAloneIsTold() throws {
    let quote = try #require(
      quotes(
        """
        Asked about the flood plan for the harbour, Mayor Lena Frost said: “The wall will hold this \
        winter.”
        """,
        "“The wall will hold this winter,” Mayor Lena Frost said."
      ).first
    )
    #expect(!quote.differs)
    let context = try #require(quote.contexts.first)
    #expect(quote.contexts.count == 1)
    #expect(context.version == 0)
    #expect(context.passage.article == 0)
    #expect(context.missingFrom == [1])
  }

  @Test func theQuestionBeforeItIsContext() throws {
    let articles = compared(
      """
      A farmer from Hode asked whether the dyke needs new stones. “The wall will hold this winter,” \
      Mayor Lena Frost said.
      """,
      "“The wall will hold this winter,” Mayor Lena Frost said."
    )
    let quote = try #require(articles.comparison.quotes.first)
    let words = quote.contexts.map { articles.documents[0].text[$0.passage.span] }
    #expect(words.contains { $0.contains("the dyke needs new stones") })
  }

  @Test func whatBothTellAroundItIsNoDifference() {
    let quote = quotes(
      "Asked about the flood plan, Mayor Lena Frost said: “The wall will hold this winter.”",
      "“The wall will hold this winter,” Mayor Lena Frost said when asked about the flood plan."
    ).first
    #expect(quote?.contexts == [])
  }

  @Test func anotherSpeakerIsADifference() throws {
    let (comparison, _) = compared(
      """
      The council closed the mill.
      “The roof could come down at any moment,” said Ada Lint, an engineer.
      """,
      """
      The town council closed the mill.
      “The roof could come down at any moment,” said Tom Brandle, the mayor.
      """
    )
    let quote = try #require(comparison.quotes.first)
    #expect(quote.speakers == ["Ada Lint", "Tom Brandle"])
    #expect(quote.difference == "Against a, b names Tom Brandle as the speaker, not Ada Lint.")
    #expect(quote.differs)
  }

  @Test func aFewWordsInCommonAreNoSharedQuotation() {
    #expect(
      quotes(
        "Captain Avi Lorn spoke of “Tolmia’s growth in the northern straits and Hode.”",
        """
        “Tolmia seems to be behind all trouble. You look at any place in the northern straits, and Tolmia \
        is behind it,” Mayor Lena Frost said.
        """
      ).isEmpty
    )
  }

  private func difference(_ first: String, _ second: String) throws -> String {
    try #require(quotes(first, second).first).difference
  }

  private static let roof = "“The roof could come down at any moment, and nobody listens,” said"

  @Test(arguments: [
    ("Ada Calvén, an engineer.", "Ada Calven, an engineer."),
    ("Vicenta Lint, an engineer.", "Vincenta Lint, an engineer."),
    ("Richard Lint, an engineer.", "Dick Lint, the engineer."),
    ("Roger Lint, an engineer.", "Roger J. Lint Jr., the engineer."),
  ])
  func aNameInAnotherSpellingIsNoOtherSpeaker(_ first: String, _ second: String) throws {
    let (one, other) = (
      "The mill closed.\n\(Self.roof) \(first)", "The mill shut.\n\(Self.roof) \(second)"
    )
    #expect(try difference(one, other).isEmpty)
  }

  @Test func aPronounNamesNobody() throws {
    let difference = try difference(
      "Ada Lint and Tom Brandle met in Hode.\n\(Self.roof) Ada Lint, an engineer.",
      """
      Ada Lint and Tom Brandle met in Hode. Brandle, the mayor, was cross.
      “The roof could come down at any moment, and nobody listens,” he said.
      """
    )
    #expect(!difference.contains("speaker"))
  }

  @Test func aSpokesmanWithoutANameIsAnotherSpeaker() throws {
    let difference = try difference(
      "The mill closed.\n\(Self.roof) Ada Lint, an engineer.",
      "The mill closed.\n\(Self.roof) a spokesman for Hollin Mills."
    )
    #expect(difference.contains("names a spokesman for Hollin Mills as the speaker, not Ada Lint"))
  }

  @Test func whatStandsBesideTheMarksIsNotLeftOut() throws {
    let difference = try difference(
      "“The crew was in full accordance with the law of the sea,” Oda Lund said.",
      "Oda Lund claimed that the crew was “in full accordance with the law of the sea”."
    )
    #expect(difference.isEmpty)
  }

  @Test func whatTheArticleTellsElsewhereIsNotLeftOut() throws {
    let difference = try difference(
      """
      “The harbour wall will hold the winter storms. We shall plant reeds behind every single dyke,” \
      Oda Lund said.
      """,
      """
      “We shall plant reeds behind every single dyke,” Oda Lund said.
      The harbour wall will hold the winter storms, the town believes.
      """
    )
    #expect(difference.isEmpty)
  }

  @Test func aChangeStandsByThePieceThatItChanges() throws {
    let quote = try #require(
      quotes(
        "“The tunnel is safe and dry today. Nobody living on this coast needs to fear the slow night train out of Hode,” Oda Lund said.",
        "“The tunnel is safe and dry today,” said Oda Lund. “Nobody living on this coast needs to fear the night train out of Hode.”"
      ).first
    )
    #expect(quote.changes == [.init(article: 1, version: 2, words: "leaves out “slow”")])
  }

  @Test func onePersonsWordsInAnotherFormAreOneQuotation() throws {
    let quote = try #require(
      quotes(
        "“They locked the doors every night,” said Oda Lund, a guard.",
        "“They locked every door at night,” said Oda Lund, a guard."
      ).first
    )
    #expect(quote.differs)
    #expect(
      quotes(
        "“They locked the doors every night,” said Oda Lund, a guard.",
        "“They locked every door at night,” said Tom Bray, a guard."
      ).isEmpty
    )
  }
}
