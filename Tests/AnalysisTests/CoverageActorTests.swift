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
}
