import Articles
import TestSupport
import Testing

@Suite struct SpeakerFinderTests {
  @Test(arguments: [
    ("Ada Lim said so.", SourceType.namedPerson),
    ("Mayor Ada Lim said so.", .namedPerson),
    ("The White House said so.", .office),
    ("The council said so.", .office),
    ("The Ramblers Association said so.", .namedOrganization),
    ("The report said so.", .document),
    ("The Washington Post said so.", .media),
    ("A senior official said so.", .anonymous),
    ("Critics said so.", .vague),
    ("Some residents said so.", .vague),
    ("He said so.", .pronoun),
    ("It is expected to close.", .none),
  ])
  func sourcesHaveTypes(_ text: String, type: SourceType) {
    #expect(Document(reading: text).attributions.first?.sourceType == type)
  }

  @Test func namesTitlesAndPronounsAreOneSpeaker() {
    let document = Document(
      reading: """
        Council spokeswoman Ada Lim said the roof leaks.
        “It is old,” Lim said. She added that it would close.
        “We are sorry,” Ms. Lim said.
        """
    )
    #expect(document.speakers.count == 1)
    #expect(document.speakers.first?.name == "Ada Lim")
    #expect(document.speakers.first?.role == "Council spokeswoman")
    #expect(document.attributions.allSatisfy { $0.speaker == 0 })
    #expect(document.speakers.first?.wordCount == 3 + 3 + 4 + 3)
    #expect(
      document.speakers.first.map { document.words($0.mentions) }
        == ["Council spokeswoman Ada Lim", "Lim", "She", "Ms. Lim"]
    )
  }

  @Test func genderTellsTwoSpeakersApart() {
    let document = Document(
      reading: "Mrs. Lim said no. Mr. Orr said yes. She added a word. He added two."
    )
    #expect(document.attributions.map(\.speaker) == [0, 1, 0, 1])
  }

  @Test func theFullerNameIsTakenWhereverItStands() {
    let document = Document(reading: "Lim said no.\nLater Ada Lim went home. Orr said yes.")
    #expect(document.speakers.map(\.name) == ["Ada Lim", "Orr"])
  }

  @Test(arguments: [
    ("“No,” mother of two Ada Lim said.", "Ada Lim", "mother of two"),
    ("“No,” said Ada Lim, the coach of the club.", "Ada Lim", "the coach of the club"),
    ("Chamber of Commerce president Ada Lim said no.", "Ada Lim", "Chamber of Commerce president"),
  ])
  func rolesStandBesideNames(_ text: String, name: String, role: String) {
    let document = Document(reading: text)
    #expect(document.speakers.map(\.name) == [name])
    #expect(document.speakers.map(\.role) == [role])
    #expect(document.speakers.map(\.type) == [.namedPerson])
  }

  @Test func unnamedSourcesKeepTheirDescription() {
    let document = Document(reading: "A spokesman for the council said no. A clerk said yes.")
    #expect(document.speakers.map(\.name) == ["spokesman for the council", "clerk"])
    #expect(document.speakers.map(\.type) == [.anonymous, .anonymous])
  }

  @Test func aRoleStandsForItsBearer() {
    let document = Document(reading: "Mayor Ada Lim said no. The mayor said more.")
    #expect(document.attributions.map(\.speaker) == [0, 0])
  }

  @Test func anUnknownPronounHasNoSpeaker() {
    let document = Document(reading: "They said so.")
    #expect(document.speakers.isEmpty)
    #expect(document.attributions.map(\.speaker) == [nil])
  }

  @Test func speakersStandInTheOrderOfTheirFirstMention() {
    let document = Document(reading: "“No,” said Ada Lim. Critics said yes. Lim said no.")
    #expect(document.speakers.map(\.name) == ["Ada Lim", "Critics"])
    #expect(document.speakers.map(\.type) == [.namedPerson, .vague])
  }
}
