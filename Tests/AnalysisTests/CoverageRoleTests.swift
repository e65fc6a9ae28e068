import Articles
import Testing

@Suite struct CoverageRoleTests {
  /// A sentence about Ada Brook or the protesters, and the verbs on her or their side.
  struct Case: Sendable, CustomTestStringConvertible {
    let sentence: String
    let deeds: [String]
    var testDescription: String { sentence }

    init(_ sentence: String, _ deeds: String...) {
      self.sentence = sentence
      self.deeds = deeds
    }
  }

  @Test(arguments: [
    Case("Mayor Ada Brook closed the old mill.", "agent: closed"),
    Case("Mayor Ada Brook has quietly signed the order.", "agent: has quietly signed"),
    Case("Mayor Ada Brook did not answer.", "agent: did not answer"),
    Case("Mayor Ada Brook was removed from office.", "target: was removed"),
    Case("Mayor Ada Brook is planning a visit.", "agent: is planning"),
    Case("Mayor Ada Brook, a lawyer from Hode, walked out.", "agent: walked out"),
    Case("Mayor Ada Brook, who opposed the sale, wept.", "agent: opposed"),
    Case("The guards arrested Ada Brook at dawn.", "target: arrested"),
    Case("The order was signed by Ada Brook.", "agent: signed"),
    Case("Thousands marched against Ada Brook.", "target: marched against"),
    Case("The order will not stop Ada Brook.", "target: stop"),
    Case("Critics say Ada Brook is rich."),
    Case("The report described Ada Brook's house."),
    Case("They opened the Ada Brook library."),
    Case("The clerk, said Ada Brook would come.", "agent: would come"),
    Case("It is the dog of Ada Brook that barked."),
    Case("“Mayor Ada Brook sold us,” the baker said."),
    Case("Mayor Ada Brook replied by telephone on Monday.", "agent: replied"),
    Case("A warning written by Ada Brook’s clerk was lost."),
    Case("The clerk denied that Mayor Ada Brook would come.", "agent: would come"),
    Case("In March Ada Brook went home.", "agent: went"),
  ])
  func theVerbBesideAMentionSaysWhoActs(_ sample: Case) throws {
    let (comparison, documents) = compared(sample.sentence, "Ada Brook slept.")
    let actor = try #require(comparison.actors.first { $0.name == "Ada Brook" })
    let deeds = actor.deeds.filter { $0.verb.article == 0 }
      .map { "\($0.role.rawValue): \(documents.words($0.verb))" }
    #expect(deeds == sample.deeds)
  }

  @Test func eachArticleGivesAnActorItsOwnPart() throws {
    let (comparison, documents) = compared(
      "Guards dragged the protesters out of the mill.",
      "Protesters stormed the mill and threw stones."
    )
    let group = try #require(comparison.actors.first { $0.name.lowercased() == "protesters" })
    #expect(group.deeds.map(\.role) == [.target, .agent])
    #expect(group.deeds.map { documents.words($0.verb) } == ["dragged", "stormed"])
  }
}
