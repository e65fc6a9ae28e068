import Analysis
import Articles
import Testing

/// Who is accused, and whose answer counts.
@Suite("NoResponse")
struct NoResponseTests {
  private func findings(_ rule: String, in text: String) -> [Finding] {
    GapCatalog.findings(in: ExampleArticle.read(text)).filter { $0.rule == rule }
  }

  @Test func anAnswerSilencesNoResponse() {
    let charge = "The union's chair, Tom Ferris, accused Carl Voss of lying about the mill."
    #expect(findings("no-response", in: charge).count == 1)
    #expect(findings("no-response", in: charge + " Voss denied it.").isEmpty)
    #expect(findings("no-response", in: charge + " A minister later denied it.").count == 1)
  }

  @Test(arguments: [
    "Tom Ferris praised Ada Brook for refusing to take bribes.",
    "Carl Voss said Ada Brook reported the fraud to police in May.",
    "Tom Ferris said he met Ada Brook in 2014, when crime in the harbour was high.",
    "Tom Ferris said that Ada Brook was robbed and threatened.",
    "Sue Perkins left the party on Monday.",
    "Tom Ferris condemned Islamic terrorism in a speech.",
    "Tom Ferris criticised the Clean Harbour Act on Monday.",
    "Raiders attacked the USS Brook in May.",
    "Tom Ferris has avoided blaming Ada Brook.",
    "Tom Ferris said he had never accused Ada Brook of anything.",
    "Tom Ferris criticised Brook supporters on Monday.",
    "Rip Torrance walked in late.",
    "The union was accused by Ada Brook on Monday.",
    "A nephew of Ada Brook was accused of lying.",
    "Ada Brook was attacked by two dogs on Monday.",
    "Ada Brook was never accused of anything.",
    "Ada Brook was critical of the plan.",
  ])
  func whoIsNotAccusedNeedsNoAnswer(_ text: String) {
    #expect(findings("no-response", in: text).isEmpty)
  }

  @Test(arguments: [
    "Tom Ferris said that Ada Brook was a liar.",
    "Tom Ferris said that Ada Brook lied to the council.",
    "Tom Ferris said that he was tired of Ada Brook's propaganda.",
    "In a statement, the union described Ada Brook as a corrupt liar.",
    "Tom Ferris said that Ada Brook had ignored the warnings and put lives at risk.",
    "Tom Ferris accused the Russian government of dumping waste.",
    "Officials, not residents, blamed Carl Voss for the fire.",
    "Ada Brook was accused of lying.",
    "Ada Brook has been sharply criticised by unions.",
    "The council's leader, Ada Brook, was blamed for the delay by Carl Voss.",
    "Acme Foods, which has been accused of dumping waste, opened a shop on Monday.",
    "Tom Ferris, accused of taking bribes, left the party on Monday.",
  ])
  func whatSomebodyIsSaidToBeAccuses(_ text: String) {
    #expect(findings("no-response", in: text).count == 1)
  }

  @Test func everybodyAccusedIsNamedOnce() {
    let text = """
      Unions accused Carl Voss of lying. Ada Brook was blamed for the fire. The union blamed Voss.
      """
    let found = findings("no-response", in: text)
    #expect(found.count == 1)
    #expect(found.first?.message.contains("Carl Voss (“accused”) and Ada Brook (“blamed”)") == true)
  }

  @Test(arguments: [
    "Voss could not be reached for comment.": true,
    "A request for comment was not returned on Monday.": true,
    "Tom Bray, a minister, denied that the budget had grown.": false,
  ])
  func anAnswerIsTheAccuseds(_ answer: String, _ isAnswer: Bool) {
    let charge = "Unions accused Carl Voss of lying about the mill."
    #expect(findings("no-response", in: charge + "\n" + answer).isEmpty == isAnswer)
  }

  @Test func anAccusedFirmAnswersThroughItsPeople() {
    let charge = "Tom Ferris accused Acme Foods of dumping waste in the harbour."
    #expect(findings("no-response", in: charge).count == 1)
    let answers = [
      "“We take this very seriously,” a company spokesperson said.",
      "The company said that it followed the rules.",
    ]
    for answer in answers {
      #expect(findings("no-response", in: charge + "\n" + answer).isEmpty, "\(answer)")
    }
    let person = "Tom Ferris, who leads the union, accused Carl Voss of lying about the mill."
    let other = "A spokeswoman for the council said that it would look into the sale."
    #expect(findings("no-response", in: person + "\n" + other).count == 1)
  }
}
