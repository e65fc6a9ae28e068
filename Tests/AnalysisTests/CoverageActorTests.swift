import Articles
import Testing

@Suite struct CoverageActorTests {
  @Test func namesAndRolesOfOnePersonComeTogether() throws {
    let (comparison, documents) = compared(
      """
      Council leader Ruth Amsel opened the dam on Friday. Amsel said the valley was safe.
      """,
      """
      Ms. Amsel, the council leader, opened the dam. The council leader smiled.
      """
    )
    let person = try #require(comparison.actors.first { $0.name == "Ruth Amsel" })
    #expect(person.type == .person)
    #expect(
      documents.labels(person) == [
        "a: Council leader", "a: Ruth Amsel", "a: Amsel", "b: Amsel", "b: the council leader",
        "b: The council leader",
      ]
    )
  }

  @Test func twoBearersOfASurnameStayTwo() {
    let (comparison, documents) = compared(
      "Director Karl Brandt met the singer Vera Brandt in Hode. Director Brandt left early.",
      "Director Karl Brandt praised the choir."
    )
    let karl = comparison.actors.first { $0.name == "Karl Brandt" }
    let vera = comparison.actors.first { $0.name == "Vera Brandt" }
    #expect(vera.map(documents.labels) == ["a: Vera Brandt"])
    #expect(karl.map(documents.labels)?.contains("a: Brandt") == true)
  }

  @Test func labelsOfOneCrowdAreOneGroup() throws {
    let (comparison, documents) = compared(
      "Peaceful campaigners gathered outside the mill.",
      "A noisy mob of activists besieged the mill."
    )
    let group = try #require(comparison.actors.first { $0.type == .group })
    #expect(documents.labels(group) == ["a: Peaceful campaigners", "b: noisy mob of activists"])
  }

  @Test func countsOfTheSamePeopleJoinTheirNouns() throws {
    let (comparison, documents) = compared(
      "Some 60 people protested outside the mill.",
      "At least 150 protesters stood outside the mill."
    )
    let group = try #require(comparison.actors.first { $0.type == .group })
    #expect(documents.labels(group) == ["a: people", "b: protesters"])
  }

  @Test func initialsFindTheirOrganisation() throws {
    let (comparison, documents) = compared(
      "The National Rivers Commission fined the mill. The commission will appeal.",
      "In the end the NRC fined the mill."
    )
    let body = try #require(comparison.actors.first { $0.name == "National Rivers Commission" })
    #expect(body.type == .organization)
    #expect(documents.labels(body).contains("b: NRC"))
    #expect(documents.labels(body).contains("a: The commission"))
  }

  @Test func aCountryIsOneActorUnderItsNames() throws {
    let (comparison, documents) = compared(
      "Norway signed the treaty. Norwegian officials praised it.",
      "They flew home to Oslo on Sunday."
    )
    let country = try #require(comparison.actors.first { $0.name == "Norway" })
    #expect(country.type == .place)
    #expect(documents.labels(country) == ["a: Norway", "a: Norwegian officials", "b: Oslo"])
  }

  @Test func aRoleOfAnotherCountryFindsNobody() {
    let (comparison, documents) = compared(
      "French President Luc Morel arrived late.",
      "The German president waited for an hour."
    )
    let person = comparison.actors.first { $0.name == "Luc Morel" }
    #expect(person.map(documents.labels) == ["a: French President", "a: Luc Morel"])
  }

  @Test func wordsThatOnlyOpenASentenceAreNoNames() {
    let (comparison, _) = compared(
      "Yesterday the mill closed. Workers left.",
      "Nobody saw the mill."
    )
    #expect(!comparison.actors.contains { ["Yesterday", "Nobody"].contains($0.name) })
  }

  @Test func aWordThatIsAlsoAnAcronymLeavesAPersonAPerson() throws {
    let (comparison, documents) = compared(
      "Chairman Pak Song Un spoke for an hour. Pak then left the hall.",
      "Mr. Pak left the hall early."
    )
    let person = try #require(comparison.actors.first { $0.name == "Pak Song Un" })
    #expect(person.type == .person)
    #expect(
      documents.labels(person) == ["a: Chairman", "a: Pak Song Un", "a: Pak", "b: Pak"]
    )
  }

  @Test func whatStandsBeforeANameDoesNotMakeItAnOrganisation() throws {
    let (comparison, documents) = compared(
      "The vote made Treasury-designate Ilse Marrow smile. Director Ilse Marrow thanked them.",
      "Marrow thanked nobody."
    )
    let person = try #require(comparison.actors.first { $0.type == .person })
    #expect(documents.labels(person).contains("b: Marrow"))
  }

  @Test func theFirstWordOfACountryFindsIt() throws {
    let (comparison, documents) = compared(
      "North Korea fired a rocket. Envoys said the North would talk.",
      "Hikers from the North reached the hut."
    )
    let country = try #require(comparison.actors.first { $0.name == "North Korea" })
    #expect(documents.labels(country) == ["a: North Korea", "a: North"])
  }

  @Test func aSurnameThatIsAMonthIsTheMonthInDates() throws {
    let (comparison, documents) = compared(
      "Prime Minister Clara May met the miners. They told May that the pit had closed in May.",
      "The miners met on May 3."
    )
    let person = try #require(comparison.actors.first { $0.name == "Clara May" })
    #expect(documents.labels(person) == ["a: Prime Minister", "a: Clara May", "a: May"])
  }

  @Test func theRoleOfTheNextNameInAListIsNotThatOfTheFirst() throws {
    let (comparison, documents) = compared(
      "They met Vera Brandt, campaign chair Karl Amsel and others.",
      "The mill closed."
    )
    let vera = try #require(comparison.actors.first { $0.name == "Vera Brandt" })
    let karl = try #require(comparison.actors.first { $0.name == "Karl Amsel" })
    #expect(documents.labels(vera) == ["a: Vera Brandt"])
    #expect(documents.labels(karl) == ["a: campaign chair", "a: Karl Amsel"])
  }

  @Test func aFatherAndHisSonAreTwoWhereAnArticleNamesBoth() throws {
    let (comparison, documents) = compared(
      "Mr. Ivo Brandt sold the mill. Ivo Brandt Jr. bought the dam.",
      "Ivo Brandt Jr. is proud."
    )
    let son = try #require(comparison.actors.first { $0.name == "Ivo Brandt Jr." })
    #expect(documents.labels(son) == ["a: Ivo Brandt Jr.", "b: Ivo Brandt Jr."])
  }

  @Test func aPartyIsOneActorUnderItsNames() throws {
    let (comparison, documents) = compared(
      "The Republican Party lost a seat. The party blamed the rain.",
      "A loss for the GOP made Republicans cross."
    )
    let party = try #require(comparison.actors.first { $0.name == "Republican Party" })
    #expect(party.type == .organization)
    #expect(
      documents.labels(party) == [
        "a: Republican Party", "a: The party", "b: GOP", "b: Republicans",
      ]
    )
  }

  @Test func bodiesOfOtherNamesAreKeptApart() {
    let (comparison, documents) = compared(
      """
      The Tarrow Institute said the quay was unsafe.
      A poll by the Solm institute shows that many want it.
      """,
      "The Tarrow Institute said the quay was unsafe."
    )
    let tarrow = comparison.actors.filter { $0.name.contains("Tarrow") }
    let labels = tarrow.map { documents.labels($0).joined(separator: ", ") }
    #expect(labels.count == 1)
    #expect(!labels.joined().contains("Solm"))
  }

  @Test func aCompanyInWhichOneHoldsSharesIsNoPlace() throws {
    let (comparison, _) = compared(
      """
      Shares in Hollin Ferries fell on Tuesday.
      Hollin Ferries regretted the accident.
      """,
      "Hollin Ferries regretted the accident."
    )
    let actor = try #require(comparison.actors.first { $0.name == "Hollin Ferries" })
    #expect(actor.type != .place)
  }

  @Test func aHeadlineInCapitalsDoesNotMakeTwoPeopleOne() throws {
    let (comparison, documents) = compared(
      """
      Karl Brandt Rebukes Vera Elm Amsel
      The miller Karl Brandt met the singer Vera Elm Amsel in Hode. Mr. Brandt was cross. Ms. Amsel sang.
      """,
      """
      Brandt Scolds Singer Amsel Over Mill Lease
      Director Karl Brandt told the singer Vera Elm Amsel to be still.
      """
    )
    let karl = try #require(comparison.actors.first { $0.name == "Karl Brandt" })
    let vera = try #require(comparison.actors.first { $0.name == "Vera Elm Amsel" })
    #expect(documents.labels(karl).contains("a: Karl Brandt"))
    #expect(documents.labels(vera).contains("b: Amsel"))
    #expect(!documents.labels(karl).contains { $0.contains("Amsel") })
    #expect(!comparison.actors.contains { $0.name.contains("Rebukes") })
  }

  @Test func marksOnLettersDoNotMakeTwoPeople() throws {
    let (comparison, documents) = compared(
      "Mayor Ana Calvén opened the dam. Calvén smiled.",
      "Mayor Ana Calven opened the dam."
    )
    let people = comparison.actors.filter { $0.type == .person }
    #expect(people.count == 1)
    #expect(people.first.map(documents.labels)?.contains("b: Ana Calven") == true)
  }

  @Test(arguments: [
    ("The dam opened in March and closed in June.", "March"),
    ("She spoke of NO MISCHIEF at all, as mischief goes.", "MISCHIEF"),
    ("Four Hode farmers came. Hode is far.", "Four Hode"),
    ("The Hode-based choir sang.", "Hode-based"),
    ("She resigned from her post on the first day.", "her post"),
  ])
  func whatOnlyLooksLikeANameIsNoActor(_ text: String, _ name: String) {
    let (comparison, _) = compared(text, "The dam opened.")
    #expect(!comparison.actors.map(\.name).contains(name))
  }

  @Test(arguments: [
    ("He was taken to Kellan General Hospital.", "Kellan General Hospital"),
    ("The Ferry Drivers’ Union said no.", "Ferry Drivers’ Union"),
    ("They met at the Reed Centre of Trade in Hode.", "Reed Centre of Trade"),
  ])
  func aNameIsNotCut(_ text: String, _ name: String) {
    let (comparison, _) = compared(text, "The dam opened.")
    #expect(comparison.actors.map(\.name).contains(name))
  }

  @Test(arguments: [
    ("The disgraced mayor, Lena Marrow, left the hall.", "The disgraced mayor"),
    ("A jilted lover, Lena Marrow, told the paper so.", "A jilted lover"),
    ("They waited for Lena Marrow, a corrupt politician, in the hall.", "a corrupt politician"),
    ("They owe it to the heroic captain, Lena Marrow.", "the heroic captain"),
  ])
  func aPhraseInCommasBesideANameIsALabel(_ text: String, _ label: String) throws {
    let (comparison, documents) = compared(text, "Ms. Lena Marrow left the hall.")
    let person = try #require(comparison.actors.first { $0.name == "Lena Marrow" })
    #expect(documents.labels(person).contains("a: " + label))
  }

  @Test(arguments: [
    "They sacked Lena Marrow, a step that angered the hall.",
    "They met the vicar, Lena Marrow, and a farmer.",
    "He closed the mill, Lena Marrow said.",
  ])
  func otherPhrasesBesideANameAreNone(_ text: String) throws {
    let (comparison, documents) = compared(text, "Ms. Lena Marrow left the hall.")
    let person = try #require(comparison.actors.first { $0.name == "Lena Marrow" })
    #expect(documents.labels(person) == ["a: Lena Marrow", "b: Lena Marrow"])
  }

  @Test func aShipsOfficersAreNoPolice() {
    let ship = compared(
      "Two officers stood on the bridge of the ship.",
      "The officers left the bridge."
    )
    #expect(ship.comparison.actors.filter { $0.type == .group }.map(\.name) == ["officers"])
    let town = compared("Several officers closed the bridge.", "The cops closed the bridge.")
    let groups = town.comparison.actors.filter { $0.type == .group }
    #expect(groups.map(town.documents.labels) == [["a: Several officers", "b: The cops"]])
    #expect(groups.map(\.name) == ["officers"])
  }

  @Test func aRoleOfACountryFindsItsHolderOfThatCountry() {
    let (comparison, documents) = compared(
      """
      President Karl Brandt met the Tolmian guests. President Brandt left early.
      The Norwegian president, Olav Renn, stayed.
      """,
      "President Karl Brandt came. The Norwegian president sang."
    )
    let olav = comparison.actors.first { $0.name == "Olav Renn" }
    #expect(olav.map(documents.labels)?.contains("b: The Norwegian president") == true)
  }

  @Test func aCompanyHasWhatItIsCalled() throws {
    let (comparison, documents) = compared(
      "The greedy shipping company Nordwind left the quay. The ruthless firm said so on Tuesday.",
      "Crisis-hit Nordwind, a respected family firm, left the quay."
    )
    let company = try #require(comparison.actors.first { $0.name == "Nordwind" })
    #expect(company.type == .organization)
    #expect(
      documents.labels(company) == [
        "a: The greedy shipping company", "a: Nordwind", "a: The ruthless firm", "b: Nordwind",
        "b: a respected family firm",
      ]
    )
  }

  @Test func aPersonIsNoSortOfCompany() {
    let (comparison, _) = compared(
      "Captain Ada Holm left the quay. The company Ada Holm left is bankrupt.",
      "Captain Ada Holm left the quay."
    )
    #expect(comparison.actors.first { $0.name == "Ada Holm" }?.type == .person)
  }

  @Test func aMonthBeforeANounIsNoActor() {
    let (comparison, _) = compared(
      "In March the yard counted its ships. The clerk said that the March figure had been too high.",
      "The clerk said that the March figure was wrong."
    )
    #expect(!comparison.actors.contains { $0.name == "March" })
  }

  @Test func whatOthersCallAGroupIsNotItsName() throws {
    let (comparison, _) = compared(
      "The army said that it had fought “terrorists” at the quay. The rebels fled.",
      "The army said that it had fought rebels at the quay."
    )
    let group = try #require(comparison.actors.first { $0.type == .group })
    #expect(group.name == "rebels")
  }
}
