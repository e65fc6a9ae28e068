import CommandLanguage
import Commands
import TestSupport
import Testing

/// A sentence put in other words on the desk.
@Suite struct RewriteTests {
  private let text = """
    Dyke holds

    It rained in Orle all through the night. Critics say the dyke is old.

    Pupils cheered.
    """

  private func desk() -> TestDesk {
    let desk = TestDesk(files: MemoryFiles(["dyke.txt": text]), withSamples: false)
    desk.run("load dyke.txt")
    return desk
  }

  @Test func whatIsAnsweredIsGone() {
    let desk = desk()
    let id = desk.run("gaps | where text == Critics | each { $it.id } | join").dropLast()
    let shown = desk.run("rewrite \(id) 'Ada Lim, who built it, says the dyke is old.'")
    #expect(shown.contains("dyke: 1 finding gone, 0 new"))
    #expect(shown.contains("Voice before: sourced (Critics); now: sourced (Ada Lim"))
    #expect(desk.run("gaps | where text == Critics | count") == "0\n")
    #expect(
      desk.run("info --text").contains("night. Ada Lim, who built it, says the dyke is old.\n\nP")
    )
  }

  @Test func whatComesIsToldWithItsID() {
    let desk = desk()
    let changes = "rewrite dyke.s4 'Experts say the pupils cheered.' | to csv"
    #expect(desk.run(changes).contains("new,dyke.g2,medium,vague-source,Experts,"))
    #expect(desk.run("gaps | each { $it.id } | join ' '").contains("dyke.g2"))
  }

  @Test(
    "An empty text takes a sentence out, with the blank beside it, and a paragraph with its last"
  )
  func emptyText() {
    let desk = desk()
    #expect(desk.run("rewrite dyke.s3 ''").contains("now: taken out"))
    #expect(desk.run("info --text").contains("It rained in Orle all through the night.\n\nPupils"))
    desk.run("rewrite dyke.s2 ''")
    #expect(desk.run("show --plain").contains("1 │ Pupils cheered."))
  }

  @Test func theTitleFollowsItsHeadline() {
    let desk = desk()
    desk.run("rewrite dyke.s1 'Dyke stands firm'")
    #expect(desk.run("info").contains("Title      Dyke stands firm"))
    #expect(desk.run("info").contains("not as it was published"))
  }

  @Test func notesStayAndUndoingBringsAllBack() {
    let desk = desk()
    desk.run(#"note dyke.s3 'who?'; rewrite dyke.s2 "It rained\nall night. It rained.""#)
    #expect(desk.run("note | each { $it.target } | join") == "dyke.s4\n")
    #expect(desk.run("info --text").contains("It rained all night."))
    desk.run("rewrite dyke.s4 'No.'; rewrite dyke --undo")
    #expect(desk.run("info --text") == text + "\n")
    desk.run("rewrite dyke --undo")
    #expect(desk.said("‘dyke’ was not rewritten"))
  }

  @Test func whatWasAmendedSinceStays() {
    let desk = desk()
    desk.run("rewrite dyke.s2 'It snowed.'; amend dyke --outlet 'Orle Post'; rewrite dyke --undo")
    #expect(desk.run("info").contains("Outlet     Orle Post (amended here)"))
    #expect(desk.run("info").contains("Title      Dyke holds"))
  }

  @Test func loadingAgainForgetsTheVersionBefore() {
    let desk = desk()
    desk.run("rewrite dyke.s2 'It snowed.'; load dyke.txt --replace")
    desk.run("rewrite dyke --undo")
    #expect(desk.said("was not rewritten"))
  }

  @Test func whatIsNoPlaceSaysWhatToTake() {
    let desk = desk()
    desk.run("rewrite dyke.p1 'x'")
    #expect(desk.said("claims dyke"))
    desk.run("rewrite dyke 'x'")
    #expect(desk.said("it is an article"))
    desk.run("rewrite dyke.s2")
    #expect(desk.said("it says now: It rained in Orle all through the night."))
    desk.run("rewrite dyke 'x' --undo")
    #expect(desk.said("--undo takes no text"))
    #expect(desk.run("info --text") == text + "\n")
  }
}

extension TestDesk {
  /// Whether the last thing that went wrong was said in these words, help included.
  fileprivate func said(_ words: String) -> Bool {
    guard let last = diagnostics.last else { return false }
    return "\(last.message) \(last.help)".contains(words)
  }
}
