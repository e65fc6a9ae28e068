import CommandLanguage
import Commands
import TestSupport
import Testing

@Suite struct DeskCommandTests {
  @Test func loadTakesTheArticleInHand() {
    let desk = TestDesk(files: MemoryFiles(["mine.txt": "Critics say the bridge is unsafe.\n"]))
    #expect(desk.run("load mine.txt").contains("mine"))
    #expect(desk.run("gaps | select rule").contains("vague-source"))
    #expect(desk.run("articles | count") == "4\n")
  }

  @Test(
    arguments: [
      (0, "1970-01-01 00:00:00 UTC"), (951_782_400, "2000-02-29 00:00:00 UTC"),
      (1_772_323_199, "2026-02-28 23:59:59 UTC"), (4_107_542_400, "2100-03-01 00:00:00 UTC"),
    ]
  )
  func whenAnArticleWasLoadedIsToldWhereItIsAskedFor(_ time: Int, shown: String) {
    let desk = TestDesk(files: MemoryFiles(["mine.txt": "It rained.\n"]))
    desk.time = time
    desk.run("load mine.txt")
    desk.time = nil
    #expect(desk.run("info --time").contains("Loaded     \(shown)"))
    #expect(!desk.run("info").contains("Loaded"))
    #expect(desk.run("info courier --time").contains("Loaded     not known"))
  }

  @Test func oneBadFileDoesNotStopTheOthers() {
    let desk = TestDesk(files: MemoryFiles(["a.txt": "It rained.", "b.txt": "\u{0}\u{1}\u{0}"]))
    desk.run("load a.txt b.txt missing.txt")
    #expect(desk.diagnostics.count == 2)
    #expect(desk.run("articles | where name == a | count") == "1\n")
  }

  @Test func aNameThatIsTakenGetsANumber() {
    let desk = TestDesk(files: MemoryFiles(["courier.txt": "It rained."]))
    desk.run("load courier.txt")
    #expect(desk.run("articles | last | select name").contains("courier-2"))
  }

  @Test func setPutsRightWhatIsKnownOfTheOneArticleInHand() {
    let desk = TestDesk()
    desk.run("set outlet Gazette")
    #expect(desk.diagnostics.first?.message == "one article must be in hand, these are 3")
    desk.run("use courier; set outlet Gazette")
    #expect(desk.run("set outlet | select value").contains("Gazette"))
    #expect(desk.run("info").contains("Gazette (amended here)"))
    #expect(!desk.run("info herald").contains("Gazette"))
  }

  @Test func articlesAnswerToNumbersAndNearNamesAreOffered() {
    let desk = TestDesk()
    #expect(desk.run("info 1") == desk.run("info courier"))
    desk.run("gaps couriar")
    #expect(desk.outcome == .failed)
    #expect(desk.diagnostics.first?.help == "did you mean courier?")
  }

  @Test func idsNameTheSameThingEverywhere() {
    let desk = TestDesk()
    let id = desk.run("gaps herald | first 1 | each { $it.id } | join").filter { $0 != "\n" }
    #expect(id.hasPrefix("herald.g"))
    #expect(desk.run("explain \(id)").contains(id))
    desk.run("show \(id)")
    #expect(desk.outcome == .succeeded)
    desk.run("note \(id) 'look again'")
    #expect(desk.run("explain \(id)").contains("look again"))
  }

  @Test func everyPieceOfAnIdIsMarked() {
    let text =
      "“We are late,” Ada Lim told the board of Orle, “and the dyke will not wait for us.”\n\nIt rained.\n\nLim left.\n"
    let desk = TestDesk(files: MemoryFiles(["dyke.txt": text]), withSamples: false)
    desk.run("load dyke.txt")
    let quotation = desk.run("show dyke.q1")
    #expect(quotation.split(separator: "[").count == 3, "\(quotation)")
    let speaker = desk.run("show dyke.p1")
    #expect(speaker.contains("[Lim]") && !speaker.contains("rained"), "\(speaker)")
  }

  @Test(arguments: [
    "show courier.g1 --at 3", "show courier 2 --at 3", "show courier herald.q1 --at 1",
  ])
  func aPlaceIsNamedOnce(_ script: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.diagnostics.first?.message.hasPrefix("--at") == true)
  }

  @Test(arguments: [
    "courier.g999", "courier.x1", "courier.g0", "nobody.g1", "courier+herald.t999", "courier.t1",
    "courier+nobody.t1", "t1",
  ])
  func anUnknownIDIsSaidSo(_ id: String) {
    let desk = TestDesk()
    desk.run("explain \(id)")
    #expect(desk.outcome == .failed)
  }

  @Test func aRuleIsNoIdButHasItsHelp() {
    let desk = TestDesk()
    desk.run("explain vague-source")
    #expect(desk.diagnostics.first?.help.contains("‘help vague-source’") == true)
  }

  @Test func showNumbersParagraphsAsFindingsDo() {
    let desk = TestDesk()
    let number = desk.run("gaps courier | first 1 | each { $it.paragraph } | join")
      .filter { !$0.isNewline }
    for style in ["rich", "plain"] {
      let shown = desk.run("set style \(style); show courier")
      #expect(shown.contains("\(number) g1"), "\(style)")
      #expect(shown.contains("\n\n"), "\(style)")
    }
  }

  @Test func dropTakesNotesAlong() {
    let desk = TestDesk()
    desk.run("note courier 'mine'; note courier.g1 'too'; drop courier")
    #expect(desk.run("note | count") == "0\n")
    #expect(desk.run("articles | count") == "2\n")
  }

  @Test func aNoteIsTakenBackByANumberThatThereIs() {
    let desk = TestDesk()
    desk.run("note --remove 1")
    #expect(desk.diagnostics.first?.message == "there are no notes")
    desk.run("note courier 'mine'; note --remove 2")
    #expect(desk.diagnostics.first?.help == "give a number from 1 to 1")
    #expect(desk.run("note --remove 1 | count") == "0\n")
  }

  @Test func pasteReadsWhatIsTypedOrPiped() {
    let desk = TestDesk()
    desk.pasted = "Experts warn of floods.\n"
    desk.run("paste")
    #expect(desk.run("info --text") == "Experts warn of floods.\n")
    desk.pasted = nil
    desk.run("paste")
    #expect(desk.diagnostics.first?.code == "desk.needs-prompt")
  }

  @Test func saveKeepsWhatExistsUnlessToldOtherwise() {
    let desk = TestDesk(files: MemoryFiles(["out.txt": "old"]))
    desk.run("'new' | save out.txt")
    #expect(desk.diagnostics.first?.code == "file.exists")
    #expect(desk.files.text("out.txt") == "old")
    desk.run("'new' | save out.txt --force; 'more' | save out.txt --append")
    #expect(desk.files.text("out.txt") == "new\nmore\n")
  }

  @Test(arguments: [
    ("a.txt", "one", "'two' | save -a a.txt", "one\ntwo\n"),
    ("a.txt", "", "'two' | save -a a.txt", "two\n"),
    (
      "a.csv", "name\nbay", "articles | last | select name | save -a a.csv", "name\nbay\nbulletin\n"
    ),
    ("a.csv", "name", "articles | last | select name | save -a a.csv", "name\nbulletin\n"),
    ("a.ndjson", "{}", "[1] | save -a a.ndjson", "{}\n1\n"),
    ("a.txt", "one", "'' | save -a a.txt", "one"),
  ])
  func anUnfinishedLineIsEndedBeforeMoreIsAdded(
    path: String,
    present: String,
    script: String,
    text: String
  ) {
    let desk = TestDesk(files: MemoryFiles([path: present]))
    desk.run(script)
    #expect(desk.files.text(path) == text)
  }

  @Test func noPlainTextStandsUnderAForeignEnding() {
    let desk = TestDesk()
    desk.run("articles | save desk.DOCX")
    #expect(desk.diagnostics.first?.help.contains(".html") == true)
    #expect(desk.files.text("desk.DOCX") == nil)
  }

  @Test func rowsThatAreAddedGoUnderTheColumnsOfTheFile() {
    let desk = TestDesk(files: MemoryFiles(["names.csv": "\u{FEFF}name\r\nbay\r\n"]))
    desk.run("for a in (articles) { articles $a.name | select name words | save -a words.tsv }")
    #expect(
      desk.files.text("words.tsv") == "name\twords\ncourier\t286\nherald\t276\nbulletin\t258\n"
    )
    desk.run("articles | last | select name | save --append names.csv")
    #expect(desk.files.text("names.csv") == "\u{FEFF}name\r\nbay\r\nbulletin\n")
    desk.run("articles | select name words | save --append names.csv")
    #expect(desk.diagnostics.first?.message == "‘names.csv’ has other columns than these")
    desk.run("articles | save --append a.json")
    #expect(desk.diagnostics.first?.help.contains(".ndjson") == true)
    #expect(desk.files.text("a.json") == nil)
    desk.run("articles | save -a a.ndjson; articles | save -a a.ndjson")
    #expect(desk.files.text("a.ndjson")?.split(separator: "\n").count == 6)
  }

  @Test func theDayOfAnArticleSortsWhateverItWrites() {
    let files = MemoryFiles([
      "a.txt": "Ferries return\n\nMon, 12 Sep 2016\n\nThe ferry left the quay at Hode.",
      "b.txt": "Ferries stay\n\nThe ferry lay at the quay of Hode.",
    ])
    let desk = TestDesk(files: files, withSamples: false)
    desk.run("load a.txt b.txt")
    #expect(desk.run("articles | where day == 2016-09-12 | count") == "1\n")
    #expect(desk.run("articles | where day > 2016-09-12 | count") == "0\n")
    #expect(desk.run("(articles b).day == nothing") == "true\n")
  }

  @Test func aFileEndingChoosesTheFormat() {
    let desk = TestDesk()
    desk.run("articles | select name | save names.csv; articles | select name | save names.json")
    #expect(desk.files.text("names.csv") == "name\ncourier\nherald\nbulletin\n")
    #expect(desk.files.text("names.json")?.hasPrefix("[") ?? false)
  }

  @Test func safeForbidsWriting() {
    let desk = TestDesk(isSafe: true)
    desk.run("'x' | save out.txt")
    #expect(desk.diagnostics.first?.code == "desk.safe")
    desk.run("record out.txt")
    #expect(desk.diagnostics.first?.code == "desk.safe")
    #expect(desk.files.contents.isEmpty)
  }

  @Test(arguments: [
    ("find closed doors", "a phrase goes in quotes:  find \"closed doors\""),
    ("context closed doors herald", "a phrase goes in quotes:  context \"closed doors herald\""),
    ("find roof couriar", "did you mean courier?"),
    ("load my article.txt", "a name with blanks goes in quotes:  \"my article.txt\""),
    ("amend courier outlet Gazette", "did you mean --outlet?"),
    ("amend courier Gazette", "quote words that belong together: \"...\""),
    ("set confidence high", "known are: a number from 0 to 100"),
  ])
  func errorsSayWhatWasMeant(_ script: String, help: String) {
    let desk = TestDesk(files: MemoryFiles(["my article.txt": "It rained.\n"]))
    desk.run(script)
    #expect(desk.outcome != .succeeded)
    #expect(desk.diagnostics.map(\.help) == [help])
  }

  @Test func whereSaysThatEqualTextsAreWhole() {
    let desk = TestDesk()
    let shown = desk.run("quotes courier | where speaker == Whitlock")
    #expect(shown.contains("No quotations.") && shown.contains("contains \"Whitlock\""))
    #expect(!desk.run("quotes courier | where speaker == Nobody").contains("contains"))
    #expect(
      desk.run("quotes courier | where speaker == Whitlock | to csv").split(separator: "\n").count
        == 1
    )
  }

  @Test func percentagesMayHaveTheirSign() {
    let desk = TestDesk()
    #expect(desk.run("set confidence 60%; set confidence | each { $it.value } | join") == "60\n")
    desk.run("set width 60%")
    #expect(desk.outcome == .misunderstood)
  }

  @Test func formatsHaveOtherNames() {
    let desk = TestDesk()
    let names = "articles | select name"
    #expect(desk.run("\(names) | to markdown") == desk.run("\(names) | to md"))
    desk.run("\(names) | save a.markdown; \(names) | save a.md")
    #expect(desk.files.text("a.markdown") == desk.files.text("a.md"))
  }

  @Test func anEmptyDeskSaysWhatToDo() {
    let desk = TestDesk(withSamples: false)
    desk.run("gaps")
    #expect(desk.diagnostics.first?.help == "load one:  load FILE")
  }

  @Test func quitEndsTheScript() {
    let desk = TestDesk()
    #expect(desk.run("echo one; quit; echo two") == "one\n")
    #expect(desk.outcome == .succeeded)
  }

  @Test(arguments: [
    "show courier --at -9223372036854775807", "show courier --at -1", "show courier --at 99",
    "gaps '-9223372036854775808'", "gaps 0", "gaps 9223372036854775807",
  ])
  func aPlaceThatIsNoneIsRefused(_ script: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.outcome != .succeeded)
    #expect(!desk.diagnostics.isEmpty)
  }

  @Test func noArticleIsCalledAll() {
    let desk = TestDesk(withSamples: false)
    desk.run("\"The ferry sank.\" | paste --name all; \"It rained.\" | paste --name b")
    #expect(desk.run("articles | each { $it.name } | join ' '") == "all-2 b\n")
  }

  @Test(arguments: ["compare courier herald --all | to csv", "show courier | to tsv"])
  func aPageHasNoColumns(_ script: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.outcome == .failed || desk.outcome == .misunderstood)
    #expect(desk.diagnostics.first?.message.contains("no columns") == true)
  }

  @Test(arguments: ["set width 10", "set width wide", "set colour never", "set style fancy"])
  func aSettingRefusesWhatItCannotBe(_ script: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.outcome == .misunderstood)
  }

  @Test(arguments: [
    ("compare courier herald figures", "an option begins with two hyphens:  --figures"),
    ("compare courier vs herald", "names stand side by side:  compare courier herald"),
    ("gaps courier and herald", "names stand side by side:  gaps courier herald"),
    ("print courier", "did you mean save?"), ("?", "did you mean help?"),
    (":q", "did you mean quit?"),
    ("help me", "‘help’ lists them"),
  ])
  func naturalWordsAreToldWhatToWrite(_ script: String, _ help: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.diagnostics.first?.help == help)
  }

  @Test func helpKnowsTheWordsOfOtherPrograms() {
    #expect(TestDesk().run("help print").contains("courier.html"))
  }
}
