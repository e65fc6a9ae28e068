import CommandLanguage
import Commands
import TestSupport
import Testing

@Suite struct ComparisonTests {
  /// A desk with so many articles of a few lines about one event, and nothing else.
  private func desk(articles count: Int) -> TestDesk {
    func lines(_ cue: String) -> [String] {
      [
        "The harbour board of Hode voted 5 to 2 on Monday to sell the lighthouse to a brewery.",
        "Captain Ada Holm \(cue) the lamp had burned for ninety years without a break.",
        "Some 40 residents marched against the sale, police said.",
        "“We will not be bought,” Holm told the crowd.",
        "Angry protesters were dragged from the quay.",
        "The brewery plans to open a bar in the tower by May.",
      ]
    }
    let files = (0..<count).map { number -> (String, String) in
      let lines = lines(number.isMultiple(of: 2) ? "said" : "claimed")
      let kept = lines.indices.filter { ($0 + number) % 4 != 0 }.map { lines[$0] }
      let own = "Reporter number \(number) saw \(number + 3) herons near pier \(number)."
      let title = "Title: Board \(number) sells the lighthouse"
      return ("a\(number).txt", ([title, ""] + kept + [own]).joined(separator: "\n\n") + "\n")
    }
    let desk = TestDesk(
      files: MemoryFiles(Dictionary(uniqueKeysWithValues: files)),
      withSamples: false
    )
    desk.run("let loaded = (load \(files.map(\.0).joined(separator: " ")))")
    return desk
  }

  private func lines(_ shown: String) -> [Substring] {
    shown.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test(arguments: [2, 3, 4, 12])
  func theSummaryFitsAScreenWithTheLineTypedAndThePrompt(_ count: Int) {
    let shown = lines(desk(articles: count).run("compare all"))
    #expect(shown.count <= 22)
    #expect(shown.allSatisfy { $0.count <= 80 })
    for word in ["told by all", "only in", "heard in", "figures", "names"] {
      #expect(shown.contains { $0.contains(word) }, "\(word)")
    }
    // Of two neither leaves out what both tell; of many not each has a row.
    #expect(shown.contains { $0.contains("left out by") } == (count > 2))
    #expect(
      shown.contains { $0.contains("Of each kind the 3 articles") } == (4...10).contains(count)
    )
  }

  @Test func longNamesAndCopiesLeaveTheSummaryOnItsScreen() {
    let text = (1...30).map { "The ferry number \($0) left the quay at dawn with its crew." }
      .joined(separator: " ")
    let names = (0..<12).map { "a-paper-of-many-words-and-of-a-date-2026-03-11-\($0)" }
    let files = names.enumerated().map { number, name in
      ("\(name).txt", number < 8 ? text : "The ferry line of Hode told \(number) passengers off.")
    }
    let desk = TestDesk(
      files: MemoryFiles(Dictionary(uniqueKeysWithValues: files)),
      withSamples: false
    )
    desk.run("let loaded = (load \(files.map(\.0).joined(separator: " ")))")
    let shown = lines(desk.run("compare all"))
    #expect(shown.count <= 22)
    #expect(shown.allSatisfy { $0.count <= 80 })
    #expect(shown.contains { $0.contains("largely the same text") })
    #expect(shown.contains { $0.contains("a-paper-of-many-words-a…") })
  }

  @Test func theSummaryOfTheSamplesFitsAScreen() {
    let shown = lines(TestDesk().run("compare courier herald bulletin"))
    #expect(shown.count <= 22)
    #expect(shown.allSatisfy { $0.count <= 80 })
  }

  @Test func theSummaryIsCutOnTheTerminalAlone() {
    let desk = TestDesk()
    #expect(desk.run("compare courier herald bulletin").contains("…"))
    let csv = desk.run("compare courier herald bulletin | select what first more | to csv")
    #expect(!csv.contains("lido’s ageing…") && csv.contains(",facts"))
    #expect(!csv.contains("'--"))
    let facts = desk.run("compare courier herald bulletin --facts | select statement | to csv")
    let told = csv.split(whereSeparator: \.isNewline).first { $0.hasPrefix("told by all") } ?? ""
    let words = told.dropFirst("told by all,".count).dropLast(",facts".count)
    #expect(!words.isEmpty && facts.contains(words))
  }

  @Test func whatIsPerhapsToldInOtherWordsIsNoOmission() {
    let desk = TestDesk()
    let message = desk.run("explain all.t1")
    #expect(message.contains("tells it in other words"))
    #expect(!message.contains("not found in"))
    let ids = desk.run("compare all --differences | where what == omission | select id")
    #expect(!lines(ids).contains { $0.hasPrefix("t1 ") || $0 == "t1" })
    #expect(lines(ids).contains { $0.hasPrefix("t2") })
  }

  @Test func sideBySideShowsWhatPerhapsTellsTheSame() {
    let desk = TestDesk()
    let facts = lines(desk.run("compare all --facts | select id perhaps-in | to csv")).dropFirst()
    let columns = lines(desk.run("compare all --side-by-side | to csv")).dropFirst()
    let uncertain = facts.count { $0.split(separator: ",").count > 1 }
    #expect(uncertain > 0)
    #expect(columns.joined(separator: "\n").contains("? "))
  }

  @Test func idsAreInTheOrderOfTheRows() {
    for desk in [TestDesk(), self.desk(articles: 3)] {
      let ids = lines(desk.run("compare all --facts | each { $it.id } | to csv")).dropFirst()
      let numbers = ids.compactMap { Int($0.dropFirst()) }
      #expect(numbers == numbers.sorted())
    }
  }

  @Test func twoPartsAtOnceAreAnError() {
    let desk = TestDesk()
    desk.run("compare courier herald --facts --sources")
    #expect(desk.diagnostics.first?.code == "command.unsuitable")
    #expect(desk.diagnostics.first?.message.contains("‘--facts’ and ‘--sources’") == true)
  }

  @Test(arguments: CompareCommand.parts)
  func everyPartIsATableForPipelines(_ part: String) {
    for desk in [TestDesk(), self.desk(articles: 12)] {
      desk.run("compare all --\(part) | count")
      #expect(desk.outcome == .succeeded)
      let csv = desk.run("compare all --\(part) | to csv")
      #expect(desk.outcome == .succeeded && lines(csv).count > 1, "\(part)")
      desk.run("compare all --\(part) | to json; compare all --\(part) | to md")
      #expect(desk.outcome == .succeeded)
    }
  }

  @Test func everyIdOfEveryPartIsExplainedAndShown() {
    let desk = TestDesk()
    var seen: Set<Substring> = []
    for part in CompareCommand.parts where !["headlines", "frames", "sides"].contains(part) {
      let ids = desk.run("compare courier herald bulletin --\(part) | each { $it.id } | join ' '")
      let words = ids.split(whereSeparator: \.isWhitespace)
      #expect(!words.isEmpty, "\(part)")
      seen.formUnion(words)
    }
    for id in seen.sorted() {
      let page = desk.run("explain \(id)")
      #expect(page.contains("What was seen") && page.contains("Where this errs"), "\(id)")
      #expect(page.contains("show courier --at") || page.contains("show"), "\(id)")
      desk.run("show \(id)")
      #expect(desk.outcome == .succeeded, "\(id)")
    }
    #expect(Set(seen.compactMap(\.first)) == ["t", "a", "v", "n", "h", "x"])
  }

  @Test func aShortIdIsOfTheComparisonShownLast() {
    let desk = TestDesk()
    desk.run("compare courier herald")
    let first = desk.run("explain t1")
    #expect(first == desk.run("explain courier+herald.t1"))
    desk.run("explain courier+bulletin.t1")
    #expect(desk.run("explain t1") == first)
    desk.run("drop herald; explain t1")
    #expect(desk.diagnostics.first?.code == "desk.unknown-finding")
  }

  @Test func aCallThatAnExplanationNamesShowsThePlace() {
    let desk = TestDesk()
    let page = desk.run("compare courier herald; explain x2")
    #expect(page.contains("show courier --at 2"))
    #expect(desk.run("show courier --at 2 --plain").contains("roof is unsafe"))
  }

  @Test func onlyWhatIsNotEvenSimilarCountsAsLeftOut() {
    let desk = TestDesk()
    let told = desk.run("compare all --facts | where missing-from contains herald | to csv")
    let perhaps = desk.run(
      "compare all --facts | where perhaps-in contains herald | count"
    )
    #expect(told.contains("? ¶4"))
    #expect(perhaps != "0\n")
    #expect(desk.run("explain all.t1").contains("tells it in other words"))
  }

  @Test(arguments: [
    "--facts | where missing-from contains a1", "--facts | where told-by contains a1",
    "--sources | where heard-by contains a1",
  ])
  func aListOfArticlesIsAskedForNamesNotForPartsOfThem(_ question: String) {
    let desk = desk(articles: 12)
    let found = desk.run("compare all \(question) | count")
    let same = question.replacing("contains a1", with: "contains \"a1\"")
    #expect(found == desk.run("compare all \(same) | count"))
    let column = question.split(separator: " ")[3]
    let turned = question.replacing("\(column) contains a1", with: "a1 in \(column)")
    #expect(found == desk.run("compare all \(turned) | count"))
    let byHand = "each { for n in $it.\(column) { if $n == a1 { echo $n } } }"
    let table = question.split(separator: " ")[0]
    #expect(
      found.dropLast()
        == "\(desk.run("compare all \(table) | \(byHand)").split(separator: "\n").count { $0 == "a1" })"
    )
    desk.run("compare all \(table) | where \(column) == a1")
    #expect(desk.diagnostics.first?.help.contains("contains") == true)
  }

  @Test func listsOfArticlesAreArraysInJSONAndWordsForCommands() {
    let desk = TestDesk()
    let json = desk.run("compare --facts | where herald in missing-from | first 1 | to ndjson")
    #expect(json.contains("\"missing-from\":[\"herald\"]"))
    #expect(desk.run("events | to ndjson").contains("[\"courier\",\"herald\",\"bulletin\"]"))
    #expect(
      desk.run("events | select articles | to csv") == "articles\ncourier; herald; bulletin\n"
    )
    desk.run("for e in (events) { compare $e.articles }")
    #expect(desk.outcome == .succeeded)
  }

  @Test func pastTenArticlesThereIsNoColumnForEach() {
    let desk = desk(articles: 12)
    let shown = desk.run("compare all --facts")
    #expect(shown.contains("told") && !shown.contains("a11"))
    #expect(desk.run("compare all --facts | select a11 | count") != "")
    #expect(desk.outcome == .succeeded)
  }

  @Test func articlesThatRepeatOneTextAreSaidToDoSo() {
    let text = (1...30).map { "The ferry number \($0) left the quay at dawn with its crew." }
      .joined(separator: " ")
    let desk = TestDesk(
      files: MemoryFiles(["wire.txt": text, "copy.txt": text, "own.txt": "A choir sang in Hode."]),
      withSamples: false
    )
    desk.run("let loaded = (load wire.txt copy.txt own.txt)")
    #expect(desk.run("compare all").contains("largely the same text, as of one agency: wire, copy"))
  }

  @Test func hostileTextReachesNoOutput() {
    let evil = """
      Title: =HYPERLINK("http://x") <script>alert(1)</script>

      The board of Hode sold the \u{1B}[31mlighthouse\u{1B}]0;owned\u{7} for 40 crowns, Ada Holm said.

      =cmd|' /C calc'!A0 said the harbour board sold 7 ferries on Monday.
      """
    let desk = TestDesk(
      files: MemoryFiles(["e1.txt": evil, "e2.txt": evil + "\n\nA choir sang.\n"]),
      withSamples: false
    )
    desk.run("let loaded = (load e1.txt e2.txt)")
    for part in [""] + CompareCommand.parts.map({ " --" + $0 }) {
      for format in ["", " | to csv", " | to json", " | to md", " | to tsv"] {
        let shown = desk.run("compare e1 e2\(part)\(format)")
        #expect(desk.outcome == .succeeded)
        #expect(!shown.utf8.contains(0x1B) && !shown.utf8.contains(0x07), "\(part)\(format)")
        if format == " | to csv" {
          #expect(!shown.contains(",=") && !shown.contains("\n=") && !shown.contains(",\"="))
        }
      }
    }
    desk.run("compare e1 e2 --svg out.svg")
    #expect(desk.files.text("out.svg")?.contains("<script") == false)
  }

  @Test func aPictureIsWrittenOnceAndKept() {
    let desk = TestDesk()
    #expect(desk.run("compare courier herald --svg out.svg").isEmpty)
    let picture = desk.files.text("out.svg")
    #expect(picture?.contains("How 2 articles tell one event") == true)
    desk.run("compare courier bulletin --svg out.svg")
    #expect(desk.diagnostics.first?.code == "file.exists")
    #expect(desk.files.text("out.svg") == picture)
    desk.run("compare courier bulletin --svg out.svg --force")
    #expect(desk.outcome == .succeeded)
    #expect(desk.files.text("out.svg") != picture)
  }

  @Test func safeForbidsAPicture() {
    let desk = TestDesk(isSafe: true)
    desk.run("compare courier herald --svg out.svg")
    #expect(desk.diagnostics.first?.code == "desk.safe")
    #expect(desk.files.contents.isEmpty)
  }

  @Test func eventsProposeWhatToCompare() {
    let desk = TestDesk(files: MemoryFiles(["choir.txt": "A choir sang in the customs house."]))
    desk.run("let loaded = (load choir.txt)")
    let shown = desk.run("events")
    #expect(shown.contains("by itself: choir"))
    #expect(desk.run("events | select articles | to csv").contains("courier; herald; bulletin"))
    desk.run("events courier")
    #expect(desk.diagnostics.first?.code == "desk.too-few-articles")
  }

  @Test func oneArticleCannotBeCompared() {
    let desk = TestDesk()
    desk.run("compare courier")
    #expect(desk.diagnostics.first?.code == "desk.too-few-articles")
  }

  /// What `compare` shows for articles of a few lines, with an option.
  private func shown(_ option: String, _ texts: String...) -> String {
    let files = texts.enumerated().map { number, text in ("a\(number).txt", text) }
    let desk = TestDesk(
      files: MemoryFiles(Dictionary(uniqueKeysWithValues: files)),
      withSamples: false
    )
    desk.run("let loaded = (load \(files.map(\.0).joined(separator: " ")))")
    return desk.run("compare all \(option)")
  }

  @Test func theTypicalSentenceStandsForAStatement() {
    let facts = shown(
      "--facts",
      "The harbour board of Hode sold the old lighthouse to a brewery on Monday.\n",
      "On Monday the harbour board of Hode sold its old lighthouse to a brewery.\n",
      "A lighthouse sold to a brewery is an odd sight.\n"
    )
    #expect(facts.contains("The harbour board of Hode sold the old lighthouse to"))
  }

  @Test func nobodyIsMissedWhereASourceMaySpeakForThem() {
    let heard = "The Harbour Union said it would strike in May.\n"
    let sides = shown("--sides", heard, heard, "“We will strike,” a union spokeswoman said.\n")
    #expect(!sides.contains("nobody found"))
    let missing = shown("--sides", heard, heard, "The Salt Board said that ships would sail.\n")
    #expect(missing.contains("nobody found in a2 of: Harbour Union"))
  }

  @Test func aShorterNameIsNoOtherName() {
    let overview = shown(
      "",
      "The mayor, Nadia Ferrant, opened the mill. Ferrant cheered.\n",
      "Nadia Ferrant opened the mill.\n"
    )
    #expect(!overview.contains("Ferrant / "))
    let judged = shown(
      "--differences",
      "The council closed the mill.\n\nThe out-of-touch council closed the mill.\n",
      "The council closed the mill.\n"
    )
    #expect(judged.contains("out-of-touch council"))
  }

  @Test func articlesOfOtherEventsAreNamed() {
    let event = "The harbour board of Hode sold the old lighthouse to the Marr brewery on Monday.\n"
    let other = "The orchestra of Tolm opened its season with a symphony by a local composer.\n"
    #expect(shown("", event, event, other).contains("perhaps about another event: a2"))
    #expect(!shown("", event, event).contains("another event"))
  }

  @Test func whatAWordingAddsSpeaksAgainstIt() {
    let facts = shown(
      "--facts",
      "The harbour board sold its lighthouse.\n",
      "The board of Hode sold a lighthouse to a brewery.\n",
      """
      In a landmark step the forward-looking harbour board of Hode sold its costly and least loved \
      lighthouse to a brewery.

      """
    )
    #expect(facts.contains("The harbour board sold its lighthouse."))
  }

  @Test func whoMayBeHeardElsewhereIsNotHeardAlone() {
    let sources = shown(
      "--sources",
      "A board spokesman said that the kiln was safe.\n",
      "The harbour spokesman said that prices would rise.\n"
    )
    #expect(!sources.contains("alone"))
  }

  @Test func aFigureIsExplainedByItsSentence() {
    let desk = TestDesk()
    #expect(desk.run("compare courier bulletin; explain n1").contains("of their strength"))
  }

  @Test func aRowSaysWhoHasAnotherNumberInAPlainWording() {
    let files = [
      "one.txt": "About 400 people marched to the harbour, police said.",
      "two.txt": "Some 900 people marched to the harbour, the union said.",
      "three.txt": "A mob of 400 besieged the harbour.",
    ].mapValues { "\($0)\n\nThe lamp burned for ninety years.\n" }
    let desk = TestDesk(files: MemoryFiles(files), withSamples: false)
    desk.run("let loaded = (load one.txt two.txt three.txt)")
    let facts = desk.run("compare one two three --facts | to csv")
    let row = lines(facts).first { $0.contains("400") } ?? ""
    #expect(row.contains("About 400 people"))
    #expect(row.contains("A lede ≠n1"))
    let told = desk.run("compare one two three --differences | to csv")
    #expect(!told.contains("A mob") || told.contains("About 400"))
  }
}
