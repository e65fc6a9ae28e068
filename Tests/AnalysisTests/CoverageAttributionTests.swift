import Articles
import Testing

@Suite struct CoverageAttributionTests {
  @Test func aSourceOfSeveralArticlesIsCountedInEach() throws {
    let (comparison, _) = compared(
      "Captain Ada Holm said the lamp had burned for ninety years.",
      "“The lamp never failed,” Holm said.",
      "The lamp has burned for ninety years."
    )
    let source = try #require(comparison.sources.first)
    #expect(source.name == "Ada Holm")
    #expect(source.type == .namedPerson)
    #expect(source.words.map { $0 > 0 } == [true, true, false])
  }

  @Test func hearsayInPlaceOfASourceIsNoFact() throws {
    let (comparison, _) = compared(
      "The bridge cables have rusted through near the northern tower, engineer Ivo Stern said.",
      "The bridge cables have reportedly rusted through near the northern tower."
    )
    let shift = try #require(comparison.shifts.first)
    #expect(shift.change == "a attributes this to Ivo Stern; b has only “reportedly”.")
  }

  @Test func aDroppedSourceIsAShift() throws {
    let (comparison, documents) = compared(
      "The bridge cables have rusted through near the northern tower, engineer Ivo Stern said.",
      "The bridge cables have rusted through near the northern tower."
    )
    let shift = try #require(comparison.shifts.first)
    #expect(shift.attributed.article == 0)
    #expect(documents.words(shift.other).hasPrefix("The bridge cables"))
    #expect(shift.change == "a attributes this to Ivo Stern; b states it as fact.")
  }

  @Test func aWeightierVerbIsAShift() throws {
    let (comparison, _) = compared(
      "“The dam will hold for a hundred years,” engineer Ivo Stern said.",
      "“The dam will hold for a hundred years,” engineer Ivo Stern claimed."
    )
    #expect(
      comparison.shifts.map(\.change) == [
        "a has “said”; b has “claimed”, which casts doubt on the words."
      ]
    )
  }

  @Test func theSameAttributionIsNoShift() {
    let (comparison, _) = compared(
      "The bridge cables have rusted through, engineer Ivo Stern said.",
      "Engineer Ivo Stern said the bridge cables have rusted through."
    )
    #expect(comparison.shifts.isEmpty)
  }

  @Test func aSourceNamedElsewhereInTheArticleIsNotDropped() {
    let (comparison, _) = compared(
      "The bridge cables have rusted through near the northern tower, engineer Ivo Stern said.",
      """
      The bridge cables have rusted through near the northern tower.
      The bridge cables have rusted through near the tower, engineer Ivo Stern said.
      """
    )
    #expect(!comparison.shifts.contains { $0.change.contains("as fact") })
  }

  @Test func whoTellsOfTheSourceItselfDropsNone() {
    let (comparison, _) = compared(
      "Captain Ada Holm was sober on the night of the collision, harbour police said.",
      """
      The captain, Ada Holm, was questioned on the night of the collision by harbour police, sober or \
      not, and released.
      """
    )
    #expect(comparison.shifts.isEmpty)
  }

  @Test func aDemandIsNotStatedAsFact() {
    let (comparison, _) = compared(
      "Dockers demanded a new crane for the northern quay of the fishing harbour.",
      "A new crane for the northern quay of the fishing harbour arrived on Monday."
    )
    #expect(comparison.shifts.isEmpty)
  }

  @Test func whoActsOrIsToldIsNoSource() {
    let (comparison, _) = compared(
      """
      Lawmakers approved a lighthouse for the western shoal on Monday.
      The operator had been told of faults in the lamp in January.
      Captain Ada Holm said the lamp had burned for ninety years.
      """,
      "The lamp has burned for ninety years."
    )
    #expect(comparison.sources.map(\.name) == ["Ada Holm"])
    let voices = comparison.facts.flatMap(\.statements).filter { $0.passage.article == 0 }
      .sorted { $0.passage.span < $1.passage.span }.map(\.voice)
    #expect(voices == [.writer, .writer, .sourced])
  }

  @Test func aBodyIsOneSourceWithAndWithoutItsArticle() {
    let (comparison, _) = compared(
      "The Northern Lantern Council said prices would rise.",
      "The NLC said prices would rise.",
      "Northern Lantern Council said prices would rise."
    )
    #expect(comparison.sources.map(\.name) == ["Northern Lantern Council"])
  }

  @Test func aSpokeswomanIsNotWhomSheSpeaksFor() {
    let (comparison, _) = compared(
      """
      Governor Karl Brandt opened the dam. “The governor is proud of this dam,” Brandt spokeswoman Vera \
      Elm said. “It will hold for a century,” said Ada Lim, daughter of Karl Brandt.
      """,
      "Governor Karl Brandt opened the dam."
    )
    #expect(Set(comparison.sources.map(\.name)) == ["Vera Elm", "Ada Lim"])
  }

  @Test func whoPaysForABodyDoesNotSpeakForIt() {
    let (comparison, _) = compared(
      "The Tolm Institute, a body financed by the company Marr Salt, said the quay was unsafe.",
      "The Tolm Institute said the quay was unsafe."
    )
    #expect(comparison.sources.map(\.name) == ["Tolm Institute"])
  }

  @Test(arguments: [
    ("Every crew will receive a new boat before the quay is torn down.", 1),
    ("Every crew received a new boat before the quay was torn down.", 0),
    ("Every crew could receive a new boat before the quay is torn down.", 0),
  ])
  func aPromiseStatedAsFactIsAShift(_ statement: String, _ count: Int) {
    let (comparison, _) = compared(
      "Mayor Lena Frost promised that every crew would receive a new boat before the quay is torn down.",
      statement
    )
    #expect(comparison.shifts.count == count)
  }

  @Test(arguments: [
    ("Dockers blocked the gate of the salt works on Monday.", "b states it as fact."),
    (
      "Dockers blocked the gate of the salt works on Monday, police said.",
      "b attributes it to police."
    ),
  ])
  func whatIsDeniedIsNotAttributed(_ statement: String, _ end: String) throws {
    let (comparison, _) = compared(
      "The union denies that dockers blocked the gate of the salt works on Monday.",
      statement
    )
    let shift = try #require(comparison.shifts.first)
    #expect(shift.kind == .denial)
    #expect(shift.change == "a has the union deny this; \(end)")
  }

  @Test(arguments: [
    // Only words for what was said stand there, and nobody denies.
    "The file, full of unproven allegations, says that dockers blocked the gate of the salt works on Monday.",
    "The board rejected the offer after dockers blocked the gate of the salt works on Monday.",
    // The line denies one thing and says another.
    """
    The union denied having called a strike and said that dockers blocked the gate of the salt works on \
    Monday.
    """,
    // What is quoted is how the denial was put.
    "The union dismissed claims of a strike as “dockers who blocked the gate of the salt works on Monday”.",
  ])
  func whatIsSaidBesideADenialIsNotDenied(_ denial: String) {
    let (comparison, _) = compared(
      denial,
      "Dockers blocked the gate of the salt works on Monday."
    )
    #expect(!comparison.shifts.contains { $0.kind == .denial })
  }

  @Test(arguments: ["rejected claims", "dismissed the suggestion", "disputes any allegation"])
  func toRejectAClaimIsToDeny(_ verb: String) {
    let (comparison, _) = compared(
      "The union \(verb) that dockers blocked the gate of the salt works on Monday.",
      "Dockers blocked the gate of the salt works on Monday."
    )
    #expect(comparison.shifts.map(\.kind) == [.denial])
  }

  @Test func aSourceOfOtherWordsIsNoSourceOfThese() throws {
    let (comparison, _) = compared(
      "Harbour master Ines Roth said a gust of 50 knots pushed the freighter onto the northern mole.",
      """
      A gust of 50 knots pushed the freighter onto the northern mole.
      Harbour master Ines Roth said the freighter Tolm would be towed to Hode.
      """
    )
    let shift = try #require(comparison.shifts.first)
    #expect(shift.change == "a attributes this to Ines Roth; b states it as fact.")
  }

  @Test func whatAnOutletIsToldIsHearsay() throws {
    let (comparison, _) = compared(
      "The bridge cables have rusted through near the northern tower, engineer Ivo Stern said.",
      "The bridge cables have rusted through near the northern tower, Hode Radio has learned."
    )
    #expect(!comparison.shifts.contains { $0.change.contains("as fact") })
  }

  @Test func oneWordingAgainstSeveralIsOneShift() {
    let words = "“The dam will hold for a hundred years,” engineer Ivo Stern"
    let (comparison, _) = compared("\(words) said.", "\(words) claimed.", "\(words) said.")
    #expect(
      comparison.shifts.map(\.change) == [
        "a, c have “said”; b has “claimed”, which casts doubt on the words."
      ]
    )
    #expect(comparison.shifts.map(\.attributedIn) == [[0, 2]])
    #expect(comparison.shifts.map(\.toldIn) == [[1]])
  }

  @Test func toDenyIsNotToAdmit() {
    let (comparison, _) = compared(
      "Mayor Lena Frost said she had not taken money from the brewery in March.",
      "Mayor Lena Frost denied she had taken money from the brewery in March."
    )
    #expect(comparison.shifts.isEmpty)
  }

  @Test func sharedNamesAndRolesAreNoSharedStatement() {
    let (comparison, _) = compared(
      "Frost says she advised Bray to call the acting harbour master, Captain Ada Holm.",
      "Captain Ada Holm is a former acting harbour master who advised Frost."
    )
    #expect(comparison.shifts.isEmpty)
  }

  @Test func copiesMakeOneShift() {
    let copy =
      "The kiln was shut on Thursday after wardens found cracks in two pillars, the board said."
    let (comparison, _) = compared(
      copy,
      copy,
      "On Thursday wardens found cracks in two pillars, and the kiln had to be shut."
    )
    #expect(
      comparison.shifts.map(\.change) == [
        "a, b attribute this to the board; c states it as fact."
      ]
    )
  }

  @Test func aCountrySpeaksUnderTheLabelThatSpeaks() {
    let (comparison, _) = compared(
      "An envoy will go to the talks in June, the Kremlin said.",
      "The envoy goes to the talks in June, the Kremlin said. Russia has prepared for weeks."
    )
    #expect(comparison.sources.map(\.name) == ["Kremlin"])
  }

  @Test func aPossessiveRoleIsTheNextNames() {
    let (comparison, _) = compared(
      "Boats will need longer to the clinic in East Hode, its medical director, Tamsin Orr, said.",
      "“That decides who lives,” said Tamsin Orr, medical director of the clinic."
    )
    #expect(comparison.sources.map(\.name) == ["Tamsin Orr"])
  }

  @Test func documentsOfAKindAndMakerAreOne() {
    let (comparison, _) = compared(
      "The lawsuit says that the brewery welcomed the sale.",
      "The new suit says that the brewery knew of the sale.",
      "The 40-page complaint says that the brewery gained from the sale."
    )
    #expect(comparison.sources.count == 1)
    #expect(comparison.sources.first?.words.allSatisfy { $0 > 0 } == true)
  }
}
