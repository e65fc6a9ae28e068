import Articles
import TestSupport
import Testing

@testable import Reading

/// Conversations printed with their speakers' names in capitals.
@Suite struct TranscriptLinesTests {
  private static let conversation = """
    The panel met on Monday. A transcript follows:

    BROOK: Who saw the crack in the beam?

    ADA LIM: I did. It was there in May.

    (LAUGHTER)

    BROOK: And whom did you tell?
    """

  @Test func eachLineIsItsSpeakers() {
    let document = Document(reading: Self.conversation)
    #expect(
      document.attributions.map { document.words($0.source) } == [
        ["BROOK"], ["ADA LIM"], ["BROOK"],
      ]
    )
    #expect(
      document.attributions.map { document.words($0.content) } == [
        ["Who saw the crack in the beam?"], ["I did. It was there in May."],
        ["And whom did you tell?"],
      ]
    )
    #expect(document.attributions.map(\.speaker) == [0, 1, 0])
  }

  @Test func quotedParagraphsGoOn() {
    let document = Document(
      reading: """
        “BROOK: Who saw the crack?

        “LIM: I did.

        “It was there in May.

        “(CROSSTALK)

        “BROOK: And whom did you tell?”
        """
    )
    #expect(
      document.attributions.map { document.words($0.source) } == [["BROOK"], ["LIM"], ["BROOK"]]
    )
    #expect(document.attributions[1].content.count == 2)
  }

  @Test(arguments: [
    // No name returns.
    "WHERE: The town hall.\n\nWHEN: Monday at noon.\n\nCOST: Nothing at all.",
    // One name alone.
    "NOTE: The hall is closed.\n\nNOTE: The pool is open.\n\nNOTE: Bring a towel.",
    // Too few lines.
    "HALL: It is closed.\n\nPOOL: It is open.",
    // Not in capitals.
    "Hall: It is closed.\n\nPool: It is open.\n\nHall: It is open again.",
  ])
  func otherLabelsSpeakForNobody(_ text: String) {
    #expect(TranscriptLines(Passage(Article(lines: text))).adding(to: []).isEmpty)
  }
}
