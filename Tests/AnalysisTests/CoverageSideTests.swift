import Analysis
import Articles
import Testing

@Suite struct CoverageSideTests {
  private func sides(_ first: String, _ second: String) -> [String: String] {
    let sources = compared(first, second).comparison.sources
    return Dictionary(
      sources.compactMap { source in source.side.map { (source.name, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func aSpokesmanSpeaksForTheBodyBeforeTheRole() {
    let sides = sides(
      "“The bridge stays closed this winter,” said Harbour Board spokesman Ivar Lund on Monday.",
      "Ivar Lund said that the bridge stays closed this winter."
    )
    #expect(sides["Ivar Lund"] == "Harbour Board")
  }

  @Test func aPartyIsReadBeforeTheNameAndInTheMarkBehindIt() {
    let sides = sides(
      """
      Republican senator John Kerrin said the bill was dead. “We will vote on it in \
      June,” Rep. Ada Schill (D-Calif.) told reporters.
      """,
      "The bill is dead, Senator John Kerrin told reporters. Ada Schill said that they would vote on it in June."
    )
    #expect(sides["John Kerrin"] == "Republican Party")
    #expect(sides["Ada Schill"] == "Democratic Party")
  }

  @Test func aNameBehindTheNameIsNoSide() {
    let sides = sides(
      "Ivar Lund, Oda Frost and the Harbour Board went home after midnight, Ivar Lund said.",
      "“We went home after midnight,” Ivar Lund said."
    )
    #expect(sides["Ivar Lund"] == nil)
  }

  @Test func aRoleInACountryIsNoneForIt() {
    let sides = sides(
      """
      “The river is clean,” said London mayor Ivar Lund. “It is not,” said British minister Oda Frost. \
      “It never was,” said former Harbour Board chairman Tom Bray.
      """,
      "The river is clean, Ivar Lund said. It is not, Oda Frost said. It never was, Tom Bray said."
    )
    #expect(sides["Ivar Lund"] == nil)
    #expect(sides["Oda Frost"] == "United Kingdom")
    #expect(sides["Tom Bray"] == nil)
  }

  @Test func anAmbassadorToACountryIsNotIts() {
    let sides = sides(
      "“The treaty holds,” said Ivar Lund, an ambassador to Norway.",
      "The treaty with Norway holds, Ivar Lund said."
    )
    #expect(sides["Ivar Lund"] == nil)
  }

  @Test func aSpokesmanWithoutANameSpeaksForItsBody() {
    let sides = sides(
      "“The bridge stays closed,” said a spokesman for Lorne Lines.",
      "Lorne Lines closed the bridge."
    )
    #expect(sides.values.contains("Lorne Lines"))
  }

  @Test(arguments: [
    ("a spokesman for the dockers’ union", "the union"),
    ("lawyers for the widow", "the widow"),
    ("Oda Frost, speaking for the tenants", "the tenants"),
    ("Oda Frost, who represents the tenants", "the tenants"),
    ("Oda Frost, on behalf of the tenants", "the tenants"),
    ("Oda Frost, a lawyer for the tenants", "the tenants"),
    ("Oda Frost, for the opposition", "the opposition"),
    ("the opposition leader, Oda Frost", "the opposition"),
    ("the metalworkers’ union", "the union"),
    ("opponents of the tunnel", "opponents of the tunnel"),
    ("Campaigners against the tunnel", "campaigners against the tunnel"),
  ])
  func whoeverADescriptionNamesIsASide(_ source: String, _ side: String) {
    let sides = sides(
      "“The bridge will never be safe,” said \(source), on Monday.",
      "The bridge will never be safe."
    )
    #expect(sides.values.map(\.self) == [side])
  }

  @Test func theHeadOfABodySpeaksForIt() {
    let sides = sides(
      "The council’s leader, Ivar Lund, said that the bridge stays closed. The council met on Monday.",
      """
      The harbour board closed the bridge. Its director, Oda Frost, said that it was not safe. Ivar Lund said that the \
      council had no money.
      """
    )
    #expect(sides["Ivar Lund"] == "the council")
    #expect(sides["Oda Frost"] == "the harbour board")
  }
}
