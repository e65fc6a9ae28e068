import Articles
import TestSupport
import Testing

@Suite struct QuotationFinderTests {
  @Test(arguments: [
    ("She said ⟦q: “no”⟧ and ⟦q: “yes.”⟧", true),
    ("She said ⟦q: \"no\"⟧ and ⟦q: \"yes.\"⟧", true),
    ("⟦q: ''Now,''⟧ he said. ⟦q: ''Or never.''⟧", true),
    ("He called it ⟦q: ‘a farce’⟧ and ⟦q: 'a circus'⟧.", true),
    ("⟦q: “Mixed marks\"⟧ and ⟦q: \"the other way”⟧ pair.", true),
    ("⟦q: ”Turned marks“⟧ pair too, ⟦q: “and these”⟧.", true),
    ("⟦q: “He said ‘go’ and ‘stay’ to me.”⟧", true),
    ("⟦q: ‘He said “go” to me.’⟧", true),
    ("⟦q: “One “inside” the other”⟧ ends.", true),
    ("(⟦q: \"in brackets\"⟧)—⟦q: \"after a dash\"⟧", true),
    ("Don't trust the voters' list of '90s hits, 'tis Lim's.", true),
    ("He is 6'2\" tall and his dog's dogs' dog isn't.", true),
    ("It ended.” A stray mark, then ⟦q: “a pair”⟧.", true),
    ("⟦q: “Never closed, he said.⟧", false),
    ("⟦q: ‘The voters' rights matter,’⟧ he said.", true),
  ])
  func pairs(_ marked: String, areClosed: Bool) {
    let text = MarkedText(marked)
    let document = Document(reading: text.text)
    #expect(document.words(document.quotations.map(\.span)) == document.words(text["q"]))
    #expect(document.quotations.allSatisfy { $0.isClosed == areClosed })
  }

  @Test func aReopenedQuotationCostsNoOther() {
    let document = Document(reading: "“We will win, he said. “But not today,” he added.\nA “b” c.")
    #expect(document.quotations.map(\.isClosed) == [false, true, true])
    #expect(document.words([document.quotations[2].inner]) == ["b"])
  }

  @Test func theNextParagraphContinuesAnOpenQuotation() {
    let document = Document(reading: "She said: “One.\n“Two.\n“Three.”\n“Four.”")
    #expect(document.quotations.map(\.isClosed) == [false, false, true, true])
    #expect(document.quotations.map(\.continuesPrevious) == [false, true, true, false])
  }

  @Test func anOddMarkEndsWithItsParagraph() {
    let document = Document(reading: "One \" two.\n“All “well here.”\n\"Fine.\"")
    #expect(document.quotations.last.map { document.text[$0.span] } == "\"Fine.\"")
  }
}
