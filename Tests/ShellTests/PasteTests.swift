#if os(Linux)
  import TestSupport
  import Testing

  /// What is typed over several lines at the prompt, and what is pasted there.
  @Suite struct PasteTests {
    @Test func takesBlocksAndQuotesOverSeveralLines() throws {
      let lede = try LedeProcess()
      lede.terminal.send("if true {\r")
      lede.terminal.send("echo 'a\r")
      lede.terminal.send("b'\r")
      lede.terminal.send("}\r")
      try lede.terminal.wait(for: "The ' is open: close it below")
      try lede.terminal.wait(for: "a\r\nb\r\n" + LedeProcess.prompt)
      #expect(try lede.leave() == 0)
    }

    @Test func runsNothingOfAPasteBeforeReturn() throws {
      let lede = try LedeProcess()
      lede.terminal.send("\u{1B}[200~echo one\necho\ttwo\n\u{1B}[201~")
      lede.terminal.settle()
      #expect(!String(decoding: lede.terminal.rawOutput, as: UTF8.self).contains("\r\none\r\n"))
      lede.terminal.send("\r")
      try lede.terminal.wait(for: "one\r\n")
      try lede.terminal.wait(for: "two\r\n")
      try lede.terminal.wait(for: LedeProcess.prompt)
      #expect(try lede.leave() == 0)
    }

    @Test func pastesAgainAfterCtrlD() throws {
      let lede = try LedeProcess()
      for name in ["one", "two"] {
        lede.terminal.send("paste --name \(name)\r")
        try lede.terminal.wait(for: "text> ")
        lede.terminal.send("It rains in \(name).\r")
        try lede.terminal.wait(for: "\r\ntext> ")
        lede.terminal.send("\u{4}")
        try lede.terminal.wait(for: name + LedeProcess.promptEnd)
      }
      #expect(
        try lede.output(of: "show one\r", prompt: "two> ").contains("It rains in one.")
      )
      #expect(
        try lede.output(of: "show two\r", prompt: "two> ").contains("It rains in two.")
      )
      #expect(try lede.leave() == 0)
    }

    @Test func aCtrlDTooManyAfterAPasteLeavesNothing() throws {
      let lede = try LedeProcess()
      lede.terminal.send("paste --name one\r")
      try lede.terminal.wait(for: "text> ")
      lede.terminal.send("It rains.\r")
      try lede.terminal.wait(for: "\r\ntext> ")
      lede.terminal.send("\u{4}")
      try lede.terminal.wait(for: "one" + LedeProcess.promptEnd)
      lede.terminal.settle()
      lede.terminal.send("\u{4}")
      try lede.terminal.wait(for: "Ctrl-D once more leaves.\r\none> ")
      #expect(try lede.output(of: "echo on\r", prompt: "one> ").hasSuffix("on\n"))
      #expect(try lede.leave() == 0)
    }

    @Test func saysThatNothingWasPasted() throws {
      let lede = try LedeProcess()
      lede.terminal.send("paste\r")
      try lede.terminal.wait(for: "text> ")
      lede.terminal.send(".\r")
      #expect(try lede.terminal.wait(for: LedeProcess.prompt).contains("nothing was pasted"))
      #expect(try lede.leave() == 0)
    }

    @Test func saysWhereAnArticleIsPasted() throws {
      let lede = try LedeProcess()
      let sentence = "The ferry (an old one will not sail, said the board's chair, Ana Ruiz. "
      lede.terminal.send(
        "\u{1B}[200~" + String(repeating: sentence + "\n\n", count: 3) + "\u{1B}[201~\r"
      )
      let output = try lede.terminal.wait(for: "or save it as a file and load it")
      #expect(output.contains("this looks like an article"))
      // A Ctrl-D sent while no line is edited is the terminal's own and may be lost.
      try lede.terminal.wait(for: LedeProcess.prompt)
      #expect(try lede.leave() == 0)
    }

    @Test func promptsForNoLineThatWaits() throws {
      let lede = try LedeProcess()
      lede.terminal.send("paste\r")
      try lede.terminal.wait(for: "text> ")
      lede.terminal.send("It rains.\rIt snows.\rIt hails.\r.\r")
      let output = try lede.terminal.wait(for: "paste" + LedeProcess.promptEnd)
      #expect(output.split(separator: "text> ").count < 4)
      #expect(try lede.leave() == 0)
    }

    @Test func refusesAPastedLineThatTheTerminalCuts() throws {
      let lede = try LedeProcess()
      lede.terminal.send("paste\r")
      try lede.terminal.wait(for: "text> ")
      lede.terminal.send(String(repeating: "It rains. ", count: 500) + "\r")
      try lede.terminal.wait(for: "\r\ntext> ")
      lede.terminal.send("echo on\r.\r")
      let output = try lede.terminal.wait(for: LedeProcess.prompt)
      #expect(output.contains("load it") && !output.contains("\r\non\r\n"))
      #expect(try lede.leave() == 0)
    }
  }
#endif
