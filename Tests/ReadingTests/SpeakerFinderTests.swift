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
    ("A new Washington Post poll said the pool would close in May.", .document),
    ("A study by engineer Ada Lim said the pool would close in May.", .document),
    ("A long report released by two doctors said the pool would close in May.", .document),
    ("A report by the Rural Institute said the pool would close in May.", .document),
    ("A lawsuit filed on Monday said the pool would close in May.", .document),
    ("The Lim administration said the pool would close in May.", .office),
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

  @Test(arguments: [
    "There are fears that the roof of the pool will fall.",
    "Nobody believes that the pool will open again.",
    "No one believes the mayor of the town.",
    "Concerns have been raised about the bridge.",
    "Questions are being asked about her role in the sale of the pool.",
    "Carl Voss, the owner of the mill, is accused of lying.",
    "The owner, Carl Voss, is said to have taken money from the makers.",
    "The jury heard that Voss had forged the papers.",
    "The driver had slept for two hours, the inquest heard.",
    "The committee was told that the fund had been emptied.",
    "Ministers learned that the fund had been emptied.",
    "Many residents have heard that the mill will close.",
    "Ada Lim has faced sharp criticism for closing the mill.",
    "The board came under fire for its failure to mend the roof.",
    "Ada Lim allegedly emptied the fund.",
    "Talk had been mounting about a strike at the mill.",
    "Ada Lim seems confident that the mill will close.",
  ])
  func whoIsNobodyIsNoSpeaker(_ text: String) {
    #expect(Document(reading: text).speakers.isEmpty)
  }

  @Test(arguments: [
    ("The jury heard from Ada Lim that Voss had forged the papers.", "Ada Lim"),
    ("The jury was told by Ada Lim that Voss had forged the papers.", "Ada Lim"),
    ("The pool will close, its owner, Ada Lim of Norhaven, said.", "Ada Lim"),
    ("Ada Lim is worried that the pool will close.", "Ada Lim"),
    ("Ada Lim seems to believe that the pool will close.", "Ada Lim"),
    ("Ada Lim reportedly told the board that the pool would close.", "Ada Lim"),
    ("The board drew criticism from Ada Lim for closing the pool.", "Ada Lim"),
    ("Ada Lim is on record as saying that the pool will close.", "Ada Lim"),
  ])
  func whoTellsIsTheSpeaker(_ text: String, _ name: String) {
    #expect(Document(reading: text).speakers.map(\.name) == [name])
  }

  @Test func anArticleAloneIsNoSpeaker() {
    let document = Document(
      reading: "Asked about the money, a spokeswoman said she could not comment on cases."
    )
    #expect(document.speakers.map(\.name) == ["spokeswoman"])
  }

  @Test(arguments: [
    ("One of them, Carl Voss, said: “I took it.”", ["Carl Voss"]),
    (
      "Two of the nurses, Ada Lim and Ruth Hale, said they would return.", ["Ada Lim and Ruth Hale"]
    ),
    ("Islanders on Osk say the ferry is dead.", ["Islanders"]),
  ])
  func aNameBesideAGroupIsTheSpeakers(_ text: String, _ names: [String]) {
    let speakers = Document(reading: text).speakers
    #expect(speakers.map(\.name) == names)
    #expect(speakers.map(\.type) == [text.hasPrefix("Islanders") ? .vague : .namedPerson])
  }

  @Test(arguments: [
    "Critics, including the teacher Ada Lim, say the plan is dead.": "teacher",
    "Experts such as Professor Ada Lim say birds will die.": "Professor",
  ])
  func aRoleIsTheOnesAlone(_ text: String, _ role: String) {
    #expect(Document(reading: text).speakers.map(\.role) == [role])
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

  /// A text and the names of those who speak in it, attribution by attribution; "-" where nobody is found.
  @Test(arguments: [
    (
      """
      Dana Whitlock, the mayor, said the bridge would close. A spokeswoman for the water company said \
      repairs would take a month. “We are working around the clock,” she said. The mayor said she was sorry.
      """,
      [
        "Dana Whitlock", "spokeswoman for the water company", "spokeswoman for the water company",
        "Dana Whitlock",
      ]
    ),
    (
      """
      Emma Smith said she was happy. Smith's coach, Dan Reed, said she was a champion.
      “She has got everything,” he said.
      """,
      ["Emma Smith", "Dan Reed", "Dan Reed"]
    ),
    (
      """
      Police found Tyler Mason, 21, bleeding on the street. Mason's father, Greg Mason, said his son was \
      kind. “He would not hurt a fly,” Mason said. Laura Mason, his mother, wept. Mrs. Mason said she would sue.
      """,
      ["Greg Mason", "Greg Mason", "Laura Mason"]
    ),
    (
      """
      Carl Voss said the wall would be built. Ida Voss said she agreed. “It is a great wall,” Voss said.
      """,
      ["Carl Voss", "Ida Voss", "Carl Voss"]
    ),
    (
      "The union boss, Ruth Halloran, remained defiant. “We will not be silenced,” she shouted.",
      ["Ruth Halloran"]
    ),
    (
      """
      The Ministry of Defence said the exercise would go on. The Ministry of Health said it knew nothing. \
      The ministry said no more.
      """,
      ["Ministry of Defence", "Ministry of Health", "Ministry of Health"]
    ),
    (
      "Councilman Rob Tillery said the plan was dead. Rob Tillery said it again on Monday.",
      ["Rob Tillery", "Rob Tillery"]
    ),
    (
      "Headteacher Ravi Nair and chair of governors Susan Bell said the school would close. They said parents would be told.",
      [
        "Ravi Nair and chair of governors Susan Bell",
        "Ravi Nair and chair of governors Susan Bell",
      ]
    ),
    (
      """
      The Rovers coach, Pat Keogh, said the pitch was wet. The City coach, Erik Lund, said it was fine. \
      The City coach said no more.
      """,
      ["Pat Keogh", "Erik Lund", "Erik Lund"]
    ),
    (
      """
      Agriculture Minister Tobias Renn said he understood. Shadow minister Wilma Cross said he did not. \
      The minister rejected that.
      """,
      ["Tobias Renn", "Wilma Cross", "Tobias Renn"]
    ),
    (
      "Tony Marino and Sofia Marino run a shop. Tony Marino said takings were down. “We tried,” Sofia said.",
      ["Tony Marino", "Sofia Marino"]
    ),
    (
      "“It works,” said Nora Feld, founder and chief executive of Open Lens. Feld said prices would fall.",
      ["Nora Feld", "Nora Feld"]
    ),
    (
      """
      The company's chief executive, Ada Lim, who joined in May, said sales rose. Lim said they would rise again.
      """,
      ["Ada Lim", "Ada Lim"]
    ),
    (
      """
      Tom Bray said the roof leaked. A driver who saw the crash said the car was fast. He said the lights \
      were off.
      """,
      ["Tom Bray", "driver who saw the crash", "driver who saw the crash"]
    ),
    (
      """
      Tunde Bello said the minister was ignorant. The British ambassador, Sir Hugh Tennant, visited the \
      airport. He said he had seen worse.
      """,
      ["Tunde Bello", "Hugh Tennant"]
    ),
    (
      "Sheila Park said she had been lied to. “I want him in prison,” said Mr Park.",
      ["Sheila Park", "Park"]
    ),
    (
      "Gov. Patrick Shea said the road was shut. The governor said help was coming.",
      ["Patrick Shea", "Patrick Shea"]
    ),
    (
      "Hugo Bellweather said he had left. Bellweather & Sons said it was sorry.",
      ["Hugo Bellweather", "Bellweather & Sons"]
    ),
    (
      "A lawyer for Ada Lim and Tom Bray said they were innocent.",
      ["lawyer for Ada Lim and Tom Bray"]
    ),
  ])
  func everyStatementHasItsSpeaker(_ text: String, speakers: [String]) {
    let document = Document(reading: text)
    let found = document.attributions.map { attribution in
      attribution.speaker.map { document.speakers[$0].name } ?? "-"
    }
    #expect(found == speakers)
  }

  @Test func bodiesWithoutAnArticleAreNobody() {
    let document = Document(
      reading: "Greenpeace said the river was dying. It said the mill was to blame."
    )
    #expect(document.speakers.map(\.name) == ["Greenpeace"])
    #expect(document.speakers.map(\.type) == [.namedOrganization])
    #expect(document.attributions.map(\.speaker) == [0, 0])
  }

  @Test func theOfficialIsTheOneBefore() {
    let document = Document(
      reading: """
        A senior official said the talks had failed. The official said they would resume in May.
        """
    )
    #expect(document.attributions.map(\.speaker) == [0, 0])
    #expect(document.attributions.map(\.sourceType) == [.anonymous, .anonymous])
  }

  @Test(arguments: [
    "Mary Jones,", "It said Mary Jones,", "“It rained,” said Mary Jones,", "Mary Jones, a",
  ])
  func aTextMayEndAfterANamesComma(_ text: String) {
    #expect(Document(reading: text).text.count == text.utf8.count)
  }

  @Test func aSourceEndsWithItsSentence() {
    let document = Document(
      reading: "“We want to go,” said Tom Bray. Bray, a nurse, has worked there since 2009."
    )
    #expect(document.attributions.map { document.words($0.source) } == [["Tom Bray"]])
  }

  @Test func aRoleEndsWithoutTitlesAndConjunctions() {
    let document = Document(
      reading: "County health officer Dr. Ada Lim said the pool would close in May."
    )
    #expect(document.speakers.map(\.role) == ["County health officer"])
  }
}
