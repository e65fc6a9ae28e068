import Articles
import Testing

@testable import Analysis

/// What kind of claim a clause tells.
@Suite("ClaimKind")
struct ClaimKindTests {
  private func kind(_ text: String) -> ClaimKind {
    let document = ExampleArticle.read(text)
    return ClaimKind.found(in: document.sentences[0].tokens, of: document).kind
  }

  @Test func whoeverWasHurtTellsNoCause() {
    #expect(kind("Nobody was hurt on the pier.") != .cause)
    #expect(kind("The closure hurt the town.") == .cause)
  }

  @Test func pointsAndWhatAReportHoldsAreFigures() {
    #expect(kind("The index lost 300 points.") == .figure)
    #expect(kind("The report holds that 300 families left.") == .figure)
    #expect(kind("She scored 11 goals for the club.") == .plain)
  }

  @Test func aDayIsNoFigureOnEitherSideOfItsMonth() {
    #expect(kind("The ferry ran into the pier on 9 March.") == .plain)
    #expect(kind("The ferry ran into the pier on March 9.") == .plain)
    #expect(kind("The ferry held 9 crates.") == .figure)
    #expect(kind("At least 12 may be out of work.") == .figure)
  }
}
