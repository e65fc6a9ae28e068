import Articles
import TestSupport
import Testing

@Suite struct SpeakerFinderTests {
  @Test(arguments: [
    ("Ada Lim said the pool would close in May.", SourceType.namedPerson),
    ("Mayor Ada Lim said the pool would close in May.", .namedPerson),
    ("The White House said the pool would close in May.", .office),
    ("The council said the pool would close in May.", .office),
    ("The Ramblers Association said the pool would close in May.", .namedOrganization),
    ("The report said the pool would close in May.", .document),
    ("The Washington Post said the pool would close in May.", .media),
    ("A senior official said the pool would close in May.", .anonymous),
    ("Critics said the pool would close in May.", .vague),
    ("Some residents said the pool would close in May.", .vague),
    ("He said the pool would close in May.", .pronoun),
    ("It is widely expected that the pool will close in May.", .none),
  ])
  func sourcesHaveTypes(_ text: String, type: SourceType) {
    #expect(Document(reading: text).attributions.first?.sourceType == type)
  }

  @Test func whoIsTheDescriptionBeforeIt() {
    let document = Document(
      reading: """
        Mayor Ada Lim closed the pool on Tuesday. A council official who asked not to be named \
        because she was not allowed to speak to the press said a cheaper repair had been offered.
        """
    )
    let official = document.speakers.first { $0.name == "council official" }
    #expect(official?.type == .anonymous)
    #expect(!document.speakers.contains { $0.name == "who" })
  }

  @Test func namesTitlesAndPronounsAreOneSpeaker() {
    let document = Document(
      reading: """
        Council spokeswoman Ada Lim said the roof leaks.
        “It is old,” Lim said.
        She said it would close.
        “We are sorry,” Ms. Lim said.
        """
    )
    #expect(document.speakers.count == 1)
    #expect(document.speakers.first?.name == "Ada Lim")
    #expect(document.speakers.first?.role == "Council spokeswoman")
    #expect(document.attributions.allSatisfy { $0.speaker == 0 })
    #expect(document.speakers.first?.wordCount == 3 + 3 + 3 + 3)
    #expect(
      document.speakers.first.map { document.words($0.mentions) }
        == ["Council spokeswoman Ada Lim", "Lim", "She", "Ms. Lim"]
    )
  }

  @Test func genderTellsTwoSpeakersApart() {
    let document = Document(
      reading:
        "Mrs. Lim said the roof leaked. Mr. Orr said it did not. She said the pool would close. He said it would stay open."
    )
    #expect(document.attributions.map(\.speaker) == [0, 1, 0, 1])
    let apart = Document(
      reading: """
        The roof of the pool has leaked for years, Mrs. Lim said on Tuesday.
        Mr. Orr told the council that it was sound.
        She said the pool would close in May.
        He said it would stay open.
        """
    )
    #expect(apart.attributions.map(\.speaker) == [0, 1, 0, 1])
  }

  @Test func theFullerNameIsTakenWhereverItStands() {
    let document = Document(
      reading: "Lim said the pool would close.\nLater Ada Lim went home. Orr said the roof leaked."
    )
    #expect(document.speakers.map(\.name) == ["Ada Lim", "Orr"])
  }

  @Test(arguments: [
    ("“No,” mother of two Ada Lim said.", "Ada Lim", "mother of two"),
    ("“No,” said Ada Lim, the coach of the club.", "Ada Lim", "the coach of the club"),
    (
      "Chamber of Commerce president Ada Lim said the pool would close.", "Ada Lim",
      "Chamber of Commerce president"
    ),
  ])
  func rolesStandBesideNames(_ text: String, name: String, role: String) {
    let document = Document(reading: text)
    #expect(document.speakers.map(\.name) == [name])
    #expect(document.speakers.map(\.role) == [role])
    #expect(document.speakers.map(\.type) == [.namedPerson])
  }

  @Test func unnamedSourcesKeepTheirDescription() {
    let document = Document(
      reading:
        "A spokesman for the council said the pool would close. A clerk said it would stay open."
    )
    #expect(document.speakers.first?.name == "spokesman for the council")
    #expect(document.speakers.allSatisfy { $0.type == .anonymous })
    #expect(document.speakers.map(\.name) == ["spokesman for the council", "clerk"])
  }

  @Test func aRoleStandsForItsBearer() {
    let document = Document(
      reading: "Mayor Ada Lim said the pool would close. The mayor said the roof leaked."
    )
    #expect(document.attributions.map(\.speaker) == [0, 0])
  }

  @Test func anUnknownPronounHasNoSpeaker() {
    let document = Document(reading: "They said the pool would close in May.")
    #expect(document.speakers.isEmpty)
    #expect(document.attributions.map(\.speaker) == [nil])
  }

  @Test func twoNamesAreNoRoleOfOneAnother() {
    let document = Document(reading: "Ada Lim and Mayor Tom Bray said the pool would close in May.")
    #expect(document.speakers.allSatisfy { $0.role.map { !$0.contains("Lim") } ?? true })
  }

  @Test func anAgeAfterANameIsNoPartOfIt() {
    let document = Document(
      reading: "The captain, Jonas Eklund, 58, told reporters that the ferry was too heavy."
    )
    #expect(document.speakers.map(\.name) == ["Jonas Eklund"])
  }

  @Test func speakersStandInTheOrderOfTheirFirstMention() {
    let document = Document(reading: "“No,” said Ada Lim. Critics said yes. Lim said no.")
    #expect(document.speakers.map(\.name) == ["Ada Lim", "Critics"])
    #expect(document.speakers.map(\.type) == [.namedPerson, .vague])
  }
}
