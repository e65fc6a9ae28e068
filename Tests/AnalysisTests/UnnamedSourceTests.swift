import Analysis
import Articles
import Testing

/// Sources without a name, counted, grouped or single.
@Suite("UnnamedSources")
struct UnnamedSourceTests {
  private func findings(_ rule: String, in text: String) -> [Finding] {
    GapCatalog.findings(in: ExampleArticle.read(text)).filter { $0.rule == rule }
  }

  @Test(arguments: [
    "Two people familiar with the talks said they had failed.",
    "People close to the talks said they had failed.",
    "Three officials briefed on the talks said they had failed.",
    "At least three lawmakers said the talks had failed.",
    "Three of the residents said the alarm never rang.",
    "More than 20 women told the inquiry that the alarm never rang.",
    "Environmentalists said the lake would dry up.",
    "Nurses said the ward was full.",
    "Fishermen said the lake was empty.",
    "Senior figures said the plan was dead.",
    "Data show that the lake is empty.",
    "Leaked emails show that the council knew.",
    "Some of the Harbour Trust's members said the alarm never rang.",
  ])
  func peopleWithoutNamesAreVague(_ text: String) {
    #expect(findings("vague-source", in: text).count == 1)
  }

  @Test(arguments: [
    "A furious fisherman said the oil had killed the coast.",
    "One mother, who gave her name only as Dee, said the alarm never rang.",
    "One of the residents said the alarm never rang.",
    "At least one nurse said the ward was full.",
    "One scout said that he was the best of them.",
    "A skipper said the harbour was closed to boats.",
    "A new study found that the lake was empty.",
    "The lake is empty, according to a survey released on Monday.",
  ])
  func aPersonWithoutANameIsAnonymous(_ text: String) {
    #expect(findings("anonymous-source", in: text).count == 1)
  }

  @Test(arguments: [
    "A spokeswoman said the talks had failed.",
    "A sign said that the harbour was closed to boats.",
    "A ferry company said the harbour was closed to boats.",
    "Three members of the council, Ada Lim, Tom Bray and Ines Okoro, said the alarm never rang.",
    "Another former minister, Carl Voss, said the talks had failed.",
    "One of them, Carl Voss, said: “I took it.”",
    "Critics, including Carl Voss, a grocer, say the council lied.",
    "The two nurses said the ward was full.",
    "A memo on the Harbour Trust's website said the talks had failed.",
    "Many residents have heard by now that the ward is full.",
    "Police figures show that the lake is safe.",
    "Figures from the town hall show that the lake is safe.",
    "Data from Northland show that the lake is safe.",
    "A study by two nurses found that the lake is safe.",
    "A Northland University survey found that the lake is safe.",
  ])
  func whoIsKnownIsNoGap(_ text: String) {
    #expect(findings("vague-source", in: text).isEmpty)
    #expect(findings("anonymous-source", in: text).isEmpty)
  }

  @Test(arguments: [
    "Critics say the new bridge is unsafe.": "no name and no number",
    "Three officials said the new bridge is unsafe.": "how many they are and not who",
    "Analysts at Brook & Lowe said the bridge is unsafe.": "where they belong and not who",
    "Studies show that the bridge is unsafe.": "too little to look it up",
  ])
  func theMessageSaysWhatIsMissing(_ text: String, _ words: String) {
    #expect(findings("vague-source", in: text).first?.message.contains(words) == true)
  }

  @Test func aPaperWeighsLessThanAPerson() {
    let paper = findings("anonymous-source", in: "A memo said the talks had failed.")
    #expect(paper.map(\.severity) == [.medium])
  }

  @Test(arguments: [
    "A senior official said the talks had failed. The official, Jane Doe, leads the water department.",
    "A nurse said the ward was full.\nThe ward closed in May.\nThe nurse, Ida Moss, has left since.",
  ])
  func aNameFurtherOnWeighsLess(_ text: String) {
    let found = findings("anonymous-source", in: text)
    #expect(found.map(\.severity) == [.low])
    #expect(found.first?.message.contains("further on") == true)
  }

  @Test func aNameFarAwayIsTooLate() {
    let text = """
      A nurse said the ward was full.
      The ward closed in May.
      It had nine beds.
      The nurse, Ida Moss, has left since.
      """
    #expect(findings("anonymous-source", in: text).map(\.severity) == [.high])
  }

  @Test func aSceneOfCrimeIsNoAccusation() {
    let found = findings("vague-source", in: "Officials said the crime scene was closed.")
    #expect(found.map(\.severity) == [.medium])
  }
}
