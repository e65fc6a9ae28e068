import CommandLanguage
import Commands
import TestSupport
import Testing

/// The one number of a paragraph, and the ids in its margin.
@Suite struct ParagraphNumberTests {
  private let files = MemoryFiles([
    "quay.txt": """
    Title: Quay walls crack again
    Outlet: The Orle Gazette
    Date: 2026-05-02

    The quay walls of Orle cracked again on Friday.

    Critics say the harbour board has slept for years.

    Photo: The quay on Friday. (Photo by Orle Pictures)

    Critics say the board must go.

    """
  ])

  private func desk() -> TestDesk {
    let desk = TestDesk(files: files)
    desk.run("load quay.txt")
    return desk
  }

  @Test func headerLinesAreNoParagraphs() {
    let desk = desk()
    #expect(desk.run("gaps quay | each { $it.paragraph } | join ' '").hasPrefix("2 3"))
    #expect(desk.run("show quay").contains("2 g1 │"))
    #expect(desk.run("find Critics | each { $it.paragraph } | join ' '") == "2 3\n")
    #expect(desk.run("context Critics | each { $it.paragraph } | join ' '") == "2 3\n")
    #expect(desk.run("explain courier.g1; show courier --at 1").contains("1 │ WEXMOOR"))
  }

  @Test func sentencesAreNumberedInOrder() {
    let desk = desk()
    let ids = desk.run("claims quay | each { $it.id } | join ' '").split { " \n".contains($0) }
    #expect(ids.map(String.init) == (1...ids.count).map { "quay.s\($0)" })
    #expect(desk.run("explain \(ids.last ?? "")").contains("must go"))
    #expect(desk.run("find 'must go' | each { $it.id } | join") == "\(ids.last ?? "")\n")
  }

  @Test func headerLinesAreNotFound() {
    let desk = desk()
    #expect(!desk.run("find Title").contains("Quay"))
    #expect(desk.run("find Gazette | count") == "0\n")
    #expect(desk.run("context Gazette | count") == "0\n")
  }

  @Test func aNumberBehindANameIsItsParagraph() {
    let desk = desk()
    let third = desk.run("show courier 3")
    #expect(third == desk.run("show courier --at 3"))
    #expect(third.contains("3 │ The inspection report") && third.contains("4 │"))
    #expect(!third.contains("5 │") && !third.contains("headline"))
    #expect(desk.run("show courier 0").contains("headline │ Wexmoor council votes"))
    let places = desk.run("show courier 1 8")
    #expect(places.contains("1 │ WEXMOOR") && places.contains("8 │ The pool closes"))
    #expect(desk.run("show 2 3") == desk.run("show herald bulletin"))
    desk.run("show courier 99")
    #expect(desk.diagnostics.first?.message == "‘courier’ has no paragraph 99")
  }

  @Test(arguments: [
    "show courier; explain g1", "gaps courier; explain g1", "use courier; explain g1",
    "explain courier g1",
  ])
  func idsWorkAsTheMarginShowsThem(_ script: String) {
    let desk = desk()
    desk.run("use all")
    #expect(desk.run(script).contains("courier.g1 vague-source"))
    #expect(desk.outcome == .succeeded)
  }

  @Test func bareIDsAreOfTheArticleLookedAtLast() {
    let desk = desk()
    desk.run("use courier; show herald")
    #expect(desk.run("show g1") == desk.run("show herald.g1"))
    desk.run("note g1 'why?'")
    #expect(desk.run("note").contains("herald.g1"))
    desk.run("use courier bulletin; explain g1")
    #expect(desk.diagnostics.first?.help == "say of which article: courier.g1 or bulletin.g1")
    desk.run("explain courier")
    #expect(desk.diagnostics.first?.help.contains("courier.g3") == true)
  }

  @Test func everyMarkHasOneMeaningAndAKey() {
    let desk = desk()
    let marked = desk.run("show courier --all")
    #expect(
      marked.contains("Marks: [finding], <source>, _cue_, {attributed}, *the writer’s own*")
    )
    #expect(desk.run("show courier --claims").contains("*The pool closes on Sunday."))
    #expect(!desk.run("show courier --claims").contains("{"))
    #expect(desk.run("show courier").contains("Marks: [finding]\n"))
    #expect(!desk.run("show courier --plain").contains("Marks"))
    // An attributed sentence inside the writer's own is shown as attributed.
    #expect(desk.run("show courier --claims --sources").contains("{“There was no such offer,”}"))
  }
}
