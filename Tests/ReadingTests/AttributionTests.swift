import Articles
import TestSupport
import Testing

@Suite struct AttributionTests {
  /// Cues that the encoder misses in a sentence that stands alone, though it finds most of their
  /// kind in articles.
  private static let missed: Set<String> = [
    "⟦source: Ada Lim⟧⟦cue: :⟧ ⟦content: The Pool Must Close⟧",
    "⟦content: The manager⟧ ⟦cue: was accused⟧ ⟦content: of fraud⟧.",
    "⟦content: The council⟧ ⟦cue: reportedly⟧ ⟦content: spent a million⟧.",
    "The council rejected ⟦source: her⟧ ⟦cue: claim⟧ ⟦content: that the roof leaks⟧.",
  ]

  @Test(arguments: [
    // Subject, verb, content.
    "⟦source: The mayor⟧ ⟦cue: said⟧ ⟦content: that the pool would close⟧.",
    "⟦source: Ada Lim⟧ ⟦cue: has repeatedly said⟧ ⟦content: the roof is safe⟧.",
    "⟦source: Ada Lim, the mayor,⟧ ⟦cue: said⟧ ⟦content: the roof is safe⟧.",
    "⟦source: Ada Lim⟧ on Tuesday ⟦cue: said⟧ ⟦content: the roof is safe⟧.",
    "⟦source: Lim⟧ ⟦cue: told⟧ reporters ⟦content: that the roof is safe⟧.",
    "⟦source: A spokesman for the council⟧ ⟦cue: denied⟧ ⟦content: the report⟧.",
    // Inverted, trailing, put in between.
    "⟦content: “We are full,”⟧ ⟦cue: said⟧ ⟦source: Ada Lim, the mayor of Wexmoor⟧.",
    "⟦content: The pool is full⟧, ⟦source: she⟧ ⟦cue: said⟧.",
    "⟦content: The pool⟧, ⟦source: she⟧ ⟦cue: said⟧, ⟦content: is full⟧.",
    "⟦content: “We are full,”⟧ ⟦source: Lim⟧ ⟦cue: said⟧, ⟦content: “and tired.”⟧",
    // According to.
    "⟦content: The roof leaks⟧, ⟦cue: according to⟧ ⟦source: a report by the council⟧.",
    "⟦cue: According to⟧ ⟦source: the report⟧, ⟦content: the roof leaks⟧.",
    // Colon and label.
    "⟦source: Ada Lim⟧⟦cue: :⟧ ⟦content: The Pool Must Close⟧",
    // Nobody named.
    "⟦content: The pool⟧ ⟦cue: is expected⟧ ⟦content: to close in May⟧.",
    "⟦content: The manager⟧ ⟦cue: was accused⟧ ⟦content: of fraud⟧.",
    "⟦content: The council⟧ ⟦cue: reportedly⟧ ⟦content: spent a million⟧.",
    // Passive with a source.
    "⟦content: The plan⟧ ⟦cue: was praised⟧ by ⟦source: the unions⟧.",
    // Belief and plan.
    "⟦source: The council⟧ ⟦cue: hopes⟧ ⟦content: to sell the land⟧.",
    // A noun.
    "The council rejected ⟦source: her⟧ ⟦cue: claim⟧ ⟦content: that the roof leaks⟧.",
  ])
  func finds(_ marked: String) throws {
    try withKnownIssue("The encoder needs the article around such a sentence.") {
      let text = MarkedText(marked)
      let document = Document(reading: text.text)
      let found = try #require(
        document.attributions.first { document.words($0.cue) == document.words(text["cue"]) }
      )
      #expect(trimmed(document.words(found.source)) == trimmed(document.words(text["source"])))
      #expect(trimmed(document.words(found.content)) == trimmed(document.words(text["content"])))
    } when: {
      Self.missed.contains(marked)
    }
  }

  @Test(arguments: [
    "The pool closed on Tuesday.",
    "His claims, reports and plans filled two shelves.",
    "The State Department is near the Post Office.",
    "The support of the council ended.",
    "He was at sea and had no phone.",
  ])
  func findsNothing(in text: String) {
    let document = Document(reading: text)
    #expect(document.attributions.isEmpty)
  }

  @Test func aSecondCueTakesTheSubjectAndEndsTheFirst() {
    let document = Document(reading: "Lim said the roof leaks, adding that the walls are damp.")
    #expect(document.attributions.map { document.words($0.source) } == [["Lim"], ["Lim"]])
    #expect(document.words(document.attributions[0].content) == ["the roof leaks"])
    #expect(document.words(document.attributions[1].content) == ["that the walls are damp"])
  }

  @Test func aQuotationRunsOnOverSentencesAndParagraphs() {
    let document = Document(
      reading: "“It leaks,” Lim said. “It always has.\n“And it will.”\nThe pool is old."
    )
    #expect(document.attributions.count == 1)
    #expect(
      document.words(document.attributions[0].content)
        == ["“It leaks,”", "“It always has.", "“And it will.”"]
    )
    #expect(document.sentences.map(\.voice) == [.sourced, .sourced, .sourced, .writer])
  }

  @Test func quotedLinesGoOnFromTheLastSpeaker() {
    let quoted = [
      "I learned to swim there when I was six.", "My father took me every Sunday after church.",
      "We had no car, so we walked across the bridge.", "The water was cold and nobody minded.",
      "Later I took my own children.", "They liked the slide best of all.",
      "Now the roof leaks and the boiler is forty years old.",
      "So we had to choose between the pool and the library.",
    ]
    let lines = quoted.map { "\n“\($0)”" }.joined()
    let text = "The mayor, Ada Brook, said on Monday that there was no money." + lines
    let document = Document(reading: text + "\nThe council meets on Friday.")
    #expect(document.attributions.count == 1)
    #expect(document.attributions[0].content.last?.upperBound == text.utf8.count)
  }

  @Test func anUnclosedQuotationCostsNoOtherAttribution() {
    let document = Document(
      reading: "“It leaks, Lim said.\n“It holds,” Orr said.\nOrr said it holds."
    )
    let last = document.attributions.suffix(2)
    #expect(last.map { document.words($0.source) } == [["Orr"], ["Orr"]])
  }

  @Test(arguments: [
    ("“It leaks,” Lim said.", AttributionForm.direct),
    ("Lim said it leaks.", .indirect),
    ("Lim said it leaks “like a sieve”.", .mixed),
  ])
  func formFollowsTheMarks(_ text: String, form: AttributionForm) {
    #expect(Document(reading: text).attributions.first?.form == form)
  }

  @Test(arguments: [
    ("Lim said it leaks.", CueClass.neutral),
    ("Lim claimed it leaks.", .doubt),
    ("Lim admitted it leaks.", .guilt),
    ("Lim revealed that it leaks.", .truthClaiming),
    ("Lim slammed the plan.", .dramatic),
    ("Lim believes it leaks.", .belief),
    ("Lim plans to resign.", .plan),
  ])
  func cuesHaveClasses(_ text: String, cue: CueClass) {
    #expect(Document(reading: text).attributions.first?.cueClass == cue)
  }

  /// Words without the marks at their ends, which no reader would quarrel about.
  private func trimmed(_ words: [String]) -> [String] {
    words.map {
      String($0.drop { $0 == "," }.reversed().drop { $0 == "," || $0 == "." }.reversed())
    }
  }
}
