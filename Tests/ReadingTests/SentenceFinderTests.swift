import Articles
import TestSupport
import Testing

@Suite struct SentenceFinderTests {
  @Test(arguments: [
    ["The pool closed.", "Nobody came."],
    ["Mr. Lim met Sen. Ada Orr (D-Wex.) on Jan. 3.", "They spoke."],
    ["He moved to the U.S. in May.", "He left the U.S.", "The visa had run out."],
    ["J. R. Lim of Acme Inc. paid 3.1 million.", "It fell by 2.5 percent."],
    ["“Really?” she asked.", "“Yes!” he said."],
    ["“Really?” Ada Lim asked.", "Nobody answered."],
    ["“We lost.”", "Lim said nothing."],
    ["“We lost.", "And we know it,” she said.", "“It hurts.”"],
    ["\"It is over.\"", "\"It is not,\" he said."],
    ["He waited… and waited.", "Then…", "Nothing came."],
    ["It opens at 9 a.m. on Monday.", "Was it shut (again?) by noon?", "Yes."],
    ["(It had closed.)", "The rest stayed."],
    ["It rose by a third.", "49 people queued."],
    ["It was No. 10 on the list.", "Nos. 3 and 4 fell.", "He said no.", "49 agreed."],
    ["The gates closed at 5 p.m. Monday.", "They shut at 9 p.m. GMT.", "That was all."],
    ["The harbour gates closed at 5 p.m.", "Police came.", "At 6 p.m. Ada Lim left."],
    ["no capital here. so this goes on."],
  ])
  func sentences(are expected: [String]) {
    let document = Document(reading: expected.joined(separator: " "))
    #expect(document.words(document.sentences.map(\.span)) == expected)
  }

  @Test func aSentenceNeverLeavesItsBlock() {
    let document = Document(reading: "No stop here\nNor here\n\nEnd.")
    #expect(document.sentences.map(\.block) == [0, 1, 2])
    #expect(document.words(document.sentences.map(\.span)) == ["No stop here", "Nor here", "End."])
  }
}
