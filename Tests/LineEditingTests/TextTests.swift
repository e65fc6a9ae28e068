import Testing

@testable import LineEditing

@Suite struct PastedTextTests {
  @Test(arguments: [
    ("a\tb", "a b"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("\u{1B}[31mred\u{7}", "[31mred"),
    ("é日😀", "é日😀"), ("a\u{9B}b\u{202E}c", "abc"), ("a\r\r\nb", "a\n\nb"),
  ])
  func leavesWhatALineCanHold(pasted: String, cleaned: String) {
    #expect(PastedText.cleaned(pasted.utf8) == cleaned)
  }

  @Test func replacesBytesThatAreNoUTF8() {
    #expect(PastedText.cleaned([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }
}

@Suite struct PromptRunTests {
  @Test func neverColorsTheLastCharacter() {
    let prompt = Prompt([.init("lede", .cyan), .init(">", .red)])
    #expect(
      prompt.markedText(marker: "|") == "|\u{1B}[1;36m|lede|\u{1B}[0m||\u{1B}[1;31m||\u{1B}[0m|>"
    )
  }

  @Test func leavesOutControlCharacters() {
    let prompt = Prompt([.init("a\u{1B}[2J\u{1}\n", .green), .init("> ")])
    #expect(prompt.plainText == "a[2J> ")
    #expect(prompt.markedText(marker: "|") == "|\u{1B}[1;32m|a[2J|\u{1B}[0m|> ")
  }
}

@Suite struct LineContentsTests {
  @Test func countsCharactersNotBytes() {
    let contents = LineContents(text: "é日😀", cursor: 5)
    #expect(contents.scalarCount(in: 0..<5) == 2)
    #expect(contents.textBeforeCursor == "é日")
    #expect(contents.textAfterCursor == "😀")
  }

  @Test func refusesRangesThatCutCharacters() {
    let contents = LineContents(text: "é日", cursor: 0)
    #expect(contents[0..<2] == "é")
    #expect(contents[1..<2] == nil)
    #expect(contents[0..<9] == nil)
  }

  @Test(arguments: [(0, 1, 9), (3, 1, 15), (9, -1, 0), (15, -1, 3), (7, 1, 17), (17, -1, 6)])
  func findsTheSameColumnInTheNextRow(from: Int, step: Int, to: Int) {
    let contents = LineContents(text: "aé日bc\n日日é", cursor: from)
    #expect(contents.cursor(rowsDown: step) == to)
  }

  @Test func hasNoRowBeyondTheEdges() {
    let contents = LineContents(text: "a\nb", cursor: 0)
    #expect(contents.cursor(rowsDown: -1) == nil)
    #expect(LineContents(text: "a\nb", cursor: 3).cursor(rowsDown: 1) == nil)
  }
}

@Suite struct LineResultTests {
  @Test func dropsTheLineFeedOfReturnAlone() {
    #expect(LineResult(ofLine: Array("a\n\n".utf8)) == .line("a\n"))
    #expect(LineResult(ofLine: Array("é".utf8)) == .line("é"))
  }

  @Test func refusesALineThatLibeditSpoilt() {
    #expect(LineResult(ofLine: [0x61, 0, 0x62, 0x0A]) == nil)
  }
}

@Suite struct HistoryWalkTests {
  @Test func keepsTheLineAndEditsOfTheWalk() {
    var walk = HistoryWalk(["one", "two"])
    #expect(walk.move(by: 1, leaving: "typed") == nil)
    #expect(walk.move(by: -1, leaving: "typed") == "two")
    #expect(walk.move(by: -1, leaving: "two!") == "one")
    #expect(walk.move(by: -1, leaving: "one") == nil)
    #expect(walk.move(by: 1, leaving: "one") == "two!")
    #expect(walk.move(by: 1, leaving: "two!") == "typed")
  }
}

@Suite struct CompletionListTests {
  @Test func alignsSummaries() {
    let list = CompletionList(
      [Completion("gaps", summary: "What is missing."), Completion("use")],
      columns: 80
    )
    #expect(list.lines == ["gaps  What is missing.", "use"])
  }

  @Test func cutsWhatIsTooWide() {
    let list = CompletionList(
      [Completion("gaps", summary: "What an article leaves without a source.")],
      columns: 21
    )
    #expect(list.lines == ["gaps  What an artic…"])
    #expect(CompletionList([Completion("日本語日本語日本語")], columns: 11).lines == ["日本語日…"])
  }

  @Test func packsWhatHasNoSummaries() {
    let candidates = (1...5).map { Completion("file\($0)") }
    #expect(
      CompletionList(candidates, columns: 23).lines == ["file1  file3  file5", "file2  file4"]
    )
  }

  @Test func showsNoControlCharacters() {
    let list = CompletionList([Completion("x", label: "a\u{1B}[2Jb\n")], columns: 80)
    #expect(list.lines == ["a[2Jb"])
  }

  @Test func countsWhatIsBeyondTheLimit() {
    let list = CompletionList((0..<101).map { Completion("\($0)", summary: "x") }, columns: 80)
    #expect(list.lines.count == 101)
    #expect(list.lines.last == "… and 1 more")
  }

  @Test func findsWhatCandidatesShare() {
    let completions = Completions(
      replacing: 0..<0,
      with: ["été", "éte", "é\u{301}"].map { Completion($0) }
    )
    #expect(completions.commonPrefix == "")
    #expect(
      Completions(replacing: 0..<0, with: ["日本語", "日本人"].map { Completion($0) }).commonPrefix
        == "日本"
    )
  }
}

@Suite struct ScreenPositionTests {
  @Test(arguments: [
    ("> ", 0, 2), ("> 12345678", 1, 0), ("> 1234567日", 1, 2), ("> a\nbc", 1, 2), ("a\tb", 0, 9),
    ("\u{1}", 0, 2),
  ])
  func followsTheCursor(text: String, row: Int, column: Int) {
    var position = ScreenPosition(columns: 10)
    position.advance(past: text.unicodeScalars)
    #expect(position.row == row)
    #expect(position.column == column)
  }
}
