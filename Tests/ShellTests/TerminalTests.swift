import Shell
import Testing

@Suite struct TerminalTests {
  @Test(arguments: [
    (["TERM": "xterm"], true, true),
    (["TERM": "xterm"], false, false),
    (["TERM": "dumb"], true, false),
    (["TERM": "xterm", "NO_COLOR": "1"], true, false),
    (["TERM": "xterm", "NO_COLOR": ""], true, true),
    ([:], true, false),
  ])
  func colorsATerminalThatWantsIt(environment: [String: String], isTerminal: Bool, colors: Bool) {
    let terminal = Terminal(
      isInput: true,
      isOutput: isTerminal,
      isError: !isTerminal,
      environment: environment
    )
    #expect(terminal.colorsOutput(.auto) == colors)
    #expect(terminal.colorsOutput(.always))
    #expect(!terminal.colorsOutput(.never))
  }

  @Test func decidesForEachStreamAlone() {
    let terminal = Terminal(
      isInput: true,
      isOutput: false,
      isError: true,
      environment: ["TERM": "xterm"]
    )
    #expect(!terminal.colorsOutput(.auto))
    #expect(terminal.colorsErrors(.auto))
    #expect(!terminal.isInteractive)
  }

  @Test func hasAWidthWithoutATerminal() {
    let terminal = Terminal.current.detached
    #expect(terminal.width == 80)
    #expect(terminal.height == 24)
    #expect(!terminal.colorsErrors(.auto))
  }
}
