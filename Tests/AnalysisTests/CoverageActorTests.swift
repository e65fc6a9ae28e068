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
}
