#if os(Linux)
  import LineEditing
  import TestSupport
  import Testing

  // One terminal, one editor: these tests run one after another.
  @Suite(.serialized) struct LineEditorTests {
    @Test func readsUTF8AndWideCharacters() throws {
      let session = try EditingSession()
      #expect(try session.result(of: "gaps é€日😀\r") == "gaps é€日😀")
      try session.end()
    }

    @Test func editsByCharacterNotByByte() throws {
      let session = try EditingSession()
      let left = "\u{1B}[D"
      #expect(try session.result(of: "é€日\u{7F}\(left)界\r") == "é界€")
      try session.end()
    }

    @Test func replacesBytesThatAreNoUTF8() throws {
      let session = try EditingSession()
      session.terminal.send(bytes: [0x61, 0xFF, 0x62, 0xC3, 0x63, 0x0D])
      #expect(try session.nextResult() == "a\u{FFFD}b\u{FFFD}c")
      try session.end()
    }

    @Test func colorsThePromptAndEndsTheColor() throws {
      let session = try EditingSession()
      let shown = String(decoding: session.terminal.rawOutput, as: UTF8.self)
      #expect(shown.contains("\u{1B}[1;36mdesk\u{1B}[0m> "))
      try session.end()
    }

    // MARK: - Several lines

    @Test func returnStartsAnotherRowOfAnOpenBlock() throws {
      let session = try EditingSession()
      session.terminal.send("def x {\r")
      session.terminal.send("gaps\r")
      #expect(try session.result(of: "}\r") == "def x {\ngaps\n}")
      try session.end()
    }

    @Test func saysOnceThatReturnRanNothing() throws {
      let session = try EditingSession()
      session.terminal.send("x: {日本\r")
      try session.terminal.wait(for: "The { is open.")
      try session.terminal.wait(for: "x: {日本")
      session.terminal.send("a\r")
      #expect(try session.result(of: "}\r") == "x: {日本\na\n}")
      let all = String(decoding: session.terminal.rawOutput, as: UTF8.self)
      #expect(all.ranges(of: "The { is open.").count == 1)
      try session.end()
    }

    @Test func altReturnStartsAnotherRow() throws {
      let session = try EditingSession()
      #expect(try session.result(of: "a\u{1B}\rb\r") == "a\nb")
      try session.end()
    }

    @Test func recallsSeveralLinesWhole() throws {
      let session = try EditingSession(history: ["def x {\ngaps\n}"])
      #expect(try session.result(of: "\u{1B}[A!\r") == "def x {\ngaps\n}!")
      try session.end()
    }

    @Test func upMovesWithinALineOfSeveralRows() throws {
      let session = try EditingSession(history: ["older"])
      session.terminal.send("{日本\r")
      #expect(try session.result(of: "xy}\u{1B}[A!\r") == "{日本!\nxy}")
      try session.end()
    }

    // MARK: - History

    @Test func walksThroughTheHistoryAndBackToTheLine() throws {
      let session = try EditingSession(history: ["first", "second"])
      let up = "\u{1B}[A"
      let down = "\u{1B}[B"
      #expect(try session.result(of: "typed\(up)\(up)\(down)\(down)!\r") == "typed!")
      #expect(try session.result(of: "\(up)\(up)\(up)\r") == "first")
      #expect(try session.result(of: "\u{1B}OA\u{10}\r") == "typed!")
      try session.end()
    }

    @Test func keepsALongLineThroughUpAndDown() throws {
      let session = try EditingSession(history: ["short"])
      let line = String(repeating: "0123456789", count: 500)
      for start in stride(from: 0, to: 5000, by: 500) {
        session.terminal.send(String(line.dropFirst(start).prefix(500)))
        session.terminal.settle(milliseconds: 20)
      }
      #expect(try session.result(of: "\u{1B}[A\u{1B}[B\r") == line)
      #expect(try session.result(of: "\u{1B}[A\u{1B}[A\u{1B}[B!\r") == line + "!")
      try session.end()
    }

    @Test func searchesBackwards() throws {
      let session = try EditingSession(history: ["gaps courier", "framing herald"])
      session.terminal.send("\u{12}")
      try session.terminal.wait(for: "bck:")
      session.terminal.send("cour")
      session.terminal.settle()
      #expect(try session.result(of: "\r") == "gaps courier")
      try session.end()
    }

    @Test func keepsALongLineThroughASearch() throws {
      let session = try EditingSession(history: ["short"])
      let line = String(repeating: "x", count: 1500)
      #expect(try session.result(of: "\u{1B}[200~\(line)\u{1B}[201~\u{12}\r") == line)
      try session.end()
    }

    // MARK: - Pastes

    @Test func insertsAPasteWithoutRunningIt() throws {
      let session = try EditingSession()
      session.terminal.send("\u{1B}[200~ga\tp\u{7}s\né日\n\u{1B}[201~")
      session.terminal.settle()
      #expect(try session.result(of: "z\r") == "ga ps\né日\nz")
      try session.end()
    }

    @Test func insertsALongPasteAtOnce() throws {
      let session = try EditingSession()
      let text = String(repeating: "word word\n", count: 6000)
      session.terminal.send("\u{1B}[200~\(text)\u{1B}[201~")
      let began = ContinuousClock.now
      #expect(try session.result(of: "z\r") == text + "z")
      #expect(began.duration(to: .now) < .seconds(5))
      try session.end()
    }

    @Test func asksForPasteMarksAtThePromptAlone() throws {
      let session = try EditingSession()
      _ = try session.result(of: "a\r")
      let shown = String(decoding: session.terminal.rawOutput, as: UTF8.self)
      #expect(shown.contains("\u{1B}[?2004h"))
      let result = try #require(shown.split(separator: "«").first)
      #expect(result.contains("\u{1B}[?2004l"))
      try session.end()
    }

    // MARK: - Completion

    @Test func completesTheOnlyCandidateWithItsSuffix() throws {
      let session = try EditingSession()
      #expect(try session.result(of: "gap\t|\r") == "gaps |")
      #expect(try session.result(of: "ne\t|\r") == "news/|")
      #expect(try session.result(of: "日本人 é\t|\r") == "日本人 été |")
      #expect(try session.result(of: "\"two\t|\r") == "\"two words\" |")
      try session.end()
    }

    @Test func goesPastASuffixThatIsThere() throws {
      let session = try EditingSession()
      let left = "\u{1B}[D"
      #expect(try session.result(of: "\"tw\" x\(left)\(left)\(left)\t|\r") == "\"two words\" |x")
      try session.end()
    }

    @Test func insertsWhatCandidatesShareAndListsThem() throws {
      let session = try EditingSession()
      session.terminal.send("g\t")
      try session.terminal.wait(for: "gaps    What an article leaves without a source.\r\n")
      try session.terminal.wait(for: "gather  Brings articles together.\r\n")
      try session.terminal.wait(for: "desk> ga")
      #expect(try session.result(of: "p\t\r") == "gaps ")
      session.terminal.send("日\t")
      try session.terminal.wait(for: "日本人  a people")
      #expect(try session.result(of: "語\t\r") == "日本語 ")
      try session.end()
    }

    @Test func countsWhatAListDoesNotShow() throws {
      let session = try EditingSession()
      session.terminal.send("many\t")
      try session.terminal.wait(for: "… and 50 more")
      #expect(try session.result(of: "\r") == "many")
      try session.end()
    }

    @Test func completesInALaterRow() throws {
      let session = try EditingSession()
      session.terminal.send("{é\r")
      #expect(try session.result(of: "gap\t}\r") == "{é\ngaps }")
      try session.end()
    }

    // MARK: - Keys and terminals

    @Test func honoursViKeys() throws {
      let session = try EditingSession(settings: "bind -v\n", history: ["older"])
      session.terminal.send("abc\u{1B}")
      session.terminal.settle()
      #expect(try session.result(of: "0xiZ\r") == "Zbc")
      #expect(try session.result(of: "\u{1B}[A\u{1B}[D!\r") == "Zb!c")
      session.terminal.send("\u{1B}")
      session.terminal.settle()
      #expect(try session.result(of: "kkA?\r") == "Zbc?")
      #expect(try session.result(of: "gap\t\r") == "gaps ")
      try session.end()
    }

    @Test func honoursBindingsButKeepsItsOwnKeys() throws {
      let settings = "desk:bind -s ^G gaps\nother:bind -s ^G no\nnonsense\nbind ^I ed-insert\n"
      let session = try EditingSession(settings: settings)
      #expect(try session.result(of: "\u{7} gat\t\r") == "gaps gather ")
      try session.end()
    }

    @Test(arguments: ["dumb", "no-such-terminal", ""])
    func worksOnPoorTerminals(type: String) throws {
      let session = try EditingSession(type: type)
      #expect(try session.result(of: "gap\té\u{10}\u{E}\r") == "gaps é")
      try session.end()
    }

    @Test func asksNothingOfADumbTerminal() throws {
      let session = try EditingSession(type: "dumb")
      _ = try session.result(of: "a\r")
      #expect(!String(decoding: session.terminal.rawOutput, as: UTF8.self).contains("2004"))
      try session.end()
    }

    @Test func ignoresNUL() throws {
      let session = try EditingSession()
      #expect(try session.result(of: "a\u{0}b\r") == "ab")
      try session.end()
    }

    @Test func ctrlDLeavesOnAnEmptyLineOnly() throws {
      let session = try EditingSession()
      session.terminal.send("ab\u{4}")
      session.terminal.settle()
      #expect(try session.result(of: "c\r") == "abc")
      session.terminal.send("\u{4}")
      try session.terminal.wait(for: "«end»")
    }

    @Test func isNotMadeWithoutATerminal() {
      var device = EditingDevice()
      device.input = -1
      let editor = LineEditor(
        program: "desk",
        on: device,
        history: MemoryHistory(),
        completer: WordCompleter(),
        validator: BraceValidator()
      )
      #expect(editor == nil)
    }
  }
#endif
