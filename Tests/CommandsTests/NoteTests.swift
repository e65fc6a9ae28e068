import CommandLanguage
import Commands
import TestSupport
import Testing

/// Notes stay with what they were written about.
@Suite struct NoteTests {
  private let first = "It rained in Orle. Critics say the dyke is old.\n\nPupils cheered.\n"
  private let second =
    "Experts say the dam is new.\n\nIt rained in Orle. Critics say the dyke is old.\n"

  private func desk(_ text: String) -> TestDesk {
    let desk = TestDesk(files: MemoryFiles(["dyke.txt": text]), withSamples: false)
    desk.run("load dyke.txt")
    return desk
  }

  @Test(arguments: [
    ("note all 'x'", "for a in (articles)"), ("note courier g1 'who?'", "note courier.g1 TEXT"),
    ("note --remove 1 'x'", "another"), ("note --from notes.csv courier", "another"),
    ("note --from notes.csv --remove 1", "another"),
  ])
  func whatWouldBeDroppedOrMistakenIsRefused(_ script: String, _ help: String) {
    let desk = TestDesk()
    desk.run("note courier 'first'")
    desk.run(script)
    #expect(desk.outcome == .failed)
    #expect(desk.diagnostics.first?.help.contains(help) == true)
    #expect(desk.run("note all | count") == "1\n")
  }

  @Test func aNoteMovesWithItsFinding() {
    let desk = desk(first)
    desk.run("note dyke.g1 'who?'; note dyke.s2 'when?'")
    desk.files.contents["dyke.txt"] = Array(second.utf8)
    desk.run("load dyke.txt --replace")
    #expect(desk.run("note | each { $it.target } | join ' '") == "dyke.g2 dyke.s3\n")
    #expect(!desk.run("explain dyke.g1").contains("Your note"))
    #expect(desk.run("explain dyke.g2").contains("who?"))
  }

  @Test func aNoteOnWhatIsGoneSaysSo() {
    let desk = desk(first)
    desk.run("note dyke.g1 'who?'")
    desk.files.contents["dyke.txt"] = Array("It rained in Orle. Pupils cheered.\n".utf8)
    #expect(
      desk.run("load dyke.txt --replace").contains("what note 1 is on (vague-source “Critics”)")
    )
    #expect(desk.run("note").contains("Note 1: vague-source “Critics” is gone from dyke."))
    #expect(desk.run("note | each { $it.target } | join") == "dyke\n")
    #expect(desk.run("info dyke").contains("gone"))
    desk.files.contents["dyke.txt"] = Array(second.utf8)
    desk.run("load dyke.txt --replace")
    #expect(desk.run("note | each { $it.target } | join") == "dyke.g2\n")
  }

  @Test func ofTwoAlikeItIsTheSame() {
    let desk = desk("Critics say so.\n\nIt rained.\n\nCritics say no.\n")
    desk.run("note dyke.g2 'again'")
    desk.files.contents["dyke.txt"] = Array(
      "Experts say the dam is new.\n\nCritics say so.\n\nCritics say no.\n".utf8
    )
    desk.run("load dyke.txt --replace")
    #expect(desk.run("note | each { $it.target } | join") == "dyke.g3\n")
  }

  @Test func aNoteOnAComparisonIsFoundAgain() {
    let desk = TestDesk()
    desk.run("note courier+herald.n1 'count'; note courier+herald.t2 'who?'")
    #expect(
      desk.run("note | each { $it.target } | join ' '") == "courier+herald.n1 courier+herald.t2\n"
    )
    #expect(desk.run("explain courier+herald.n1").contains("count"))
  }

  @Test(arguments: ["csv", "tsv"])
  func notesAreSavedAndReadAgain(_ format: String) {
    let desk = TestDesk()
    let notes = "note courier.g1 '=1+1, \"really\"'; note herald 'loud'"
    desk.run(notes)
    #expect(desk.desk.unsavedNoteCount == 2)
    desk.run("note | save notes.\(format)")
    #expect(desk.desk.unsavedNoteCount == 0)
    let listed = desk.run("note | select number target about words text")
    #expect(listed.contains("vague-source") && listed.contains("Critics"))
    let other = TestDesk(files: desk.files)
    other.run("load notes.\(format)")
    #expect(other.diagnostics.first?.help == "read them:  note --from notes.\(format)")
    other.run("note --from notes.\(format); note --from notes.\(format)")
    #expect(other.run("note | select number target about words text") == listed)
    #expect(other.desk.unsavedNoteCount == 0)
    other.run("drop courier; note --from notes.\(format)")
    #expect(
      other.diagnostics.last?.message
        == "a note in ‘notes.\(format)’ is on ‘courier’, which is no article on the desk"
    )
  }

  @Test func savedNotesOnAnUnknownArticleAreLeftOutAlone() {
    let table =
      "target,about,words,text,place\nnowhere.g1,sentence,It rained.,two,1\ncourier,,,one,\n"
    let desk = TestDesk(files: MemoryFiles(["notes.csv": table]))
    desk.run("note --from notes.csv")
    #expect(desk.diagnostics.count == 1)
    #expect(desk.run("note | each { $it.text } | join") == "one\n")
  }

  @Test func notesOfAClassSayWhoseTheyAre() {
    let table = "target,about,words,text,place\ncourier,,,who says so?,\n"
    let desk = TestDesk(files: MemoryFiles(["ada.csv": table, "class/ben.csv": table]))
    desk.run("note courier 'who says so?'")
    #expect(!desk.run("note").contains("from"))
    desk.run("note --from ada.csv; note --from class/ben.csv; note --from ada.csv")
    #expect(desk.run("note | each { $it.from } | join ' '") == "ada ben\n")
    #expect(desk.run("note").contains("from"))
    desk.run("note | save all.csv")
    let later = TestDesk(files: desk.files)
    later.run("note --from all.csv; note --from ada.csv")
    #expect(later.run("note | each { $it.from } | join ' '") == "all ada ben\n")
  }

  @Test func aNoteOnAComparisonOfAllIsReadAgain() {
    let desk = TestDesk()
    desk.run("note all.t2 'who?'; note | save notes.csv; note --remove 1; note --from notes.csv")
    #expect(desk.run("note | each { $it.target } | join") == "courier+herald+bulletin.t2\n")
  }

  @Test func aPlaceBelowOneIsTheFirst() {
    let table = "target,about,words,text,place\ndyke.s1,sentence,It rained in Orle.,wet,-3\n"
    let desk = desk(first)
    desk.files.contents["notes.csv"] = Array(table.utf8)
    #expect(desk.run("note --from notes.csv | each { $it.target } | join") == "dyke.s1\n")
  }

  @Test func aNoteThatIsHereIsNotReadAgainWhereItsNumberMoved() {
    let desk = desk(second)
    desk.run("note dyke.g2 'who?'; note | save notes.csv")
    desk.files.contents["dyke.txt"] = Array(first.utf8)
    desk.run("load dyke.txt --replace; note --from notes.csv")
    #expect(desk.run("note | each { $it.target } | join") == "dyke.g1\n")
  }

  @Test func anArticlesNumberIsItsName() {
    let desk = TestDesk()
    desk.run("note 2.g1 'who?'; drop courier")
    #expect(desk.run("note | each { $it.target } | join") == "herald.g1\n")
    #expect(desk.run("explain herald.g1").contains("who?"))
  }

  @Test func whatCannotBeReadBackIsNotSaved() {
    let desk = TestDesk()
    desk.run("note courier 'why?'; note | save notes; note | save notes.md")
    #expect(desk.desk.unsavedNoteCount == 1)
  }

  @Test(arguments: ["note courier (no source)", "load my rain (1).txt", "load my rain (old).txt"])
  func wordsInParenthesesAreToldToStandInQuotes(_ script: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.diagnostics.first?.help.hasPrefix("parentheses hold a command") == true)
  }

  @Test func whatIsNoTableOfNotesIsRefused() {
    let desk = TestDesk(files: MemoryFiles(["a.csv": "name,age\nAda,3\n"]))
    desk.run("note --from a.csv")
    #expect(desk.diagnostics.first?.message == "‘a.csv’ holds no notes")
  }

  @Test func aNoteOnAComparisonOfAllKeepsTheNames() {
    let desk = TestDesk(files: MemoryFiles(["dyke.txt": first]))
    desk.run("note all.t1 'who?'")
    #expect(desk.run("explain all.t1").contains("who?"))
    desk.run("load dyke.txt")
    #expect(
      desk.run("note | each { $it.target } | join ' '") == "courier+herald+bulletin.t1\n"
    )
    #expect(desk.run("explain courier+herald+bulletin.t1").contains("who?"))
  }

  @Test func outletsStandInEveryTableOfWhatIsFound() {
    let desk = TestDesk()
    for command in ["gaps", "framing", "claims", "claims --summary", "quotes", "sources", "frames"]
    {
      #expect(desk.run("\(command) | group outlet | count | to csv").contains("The Coast Herald"))
    }
  }
}
