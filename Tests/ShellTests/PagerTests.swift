import Shell
import TestSupport
import Testing

@testable import Shell

@Suite struct PagerTests {
  @Test func takesTheFirstCommandThatIsSet() {
    let both = ["LEDE_PAGER": "most", "PAGER": "more", "TERM": "xterm"]
    #expect(Pager.command(in: both) == "most")
    #expect(Pager.command(in: ["PAGER": "more"]) == "more")
    #expect(Pager.command(in: [:]) == "less -FRX")
  }

  @Test(arguments: [["LEDE_PAGER": "", "PAGER": "more"], ["PAGER": " "], ["PAGER": "cat"]])
  func takesAnEmptyCommandForNone(environment: [String: String]) {
    #expect(Pager.command(in: environment) == nil)
  }

  @Test func asksNoPagerOfADumbTerminal() {
    #expect(Pager.command(in: ["TERM": "dumb"]) == nil)
  }

  @Test func writesPlainlyWhereNobodySits() {
    var shown = ""
    let text = String(repeating: "line\n", count: 1000)
    Pager.show(text, on: Terminal.current.detached) { shown += $0 }
    #expect(shown == text)
  }

  @Test func givesTheCommandTheWholeText() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "a line of an article\n", count: 20_000)
    #expect(
      Pager.run("cat > '\(folder.path)/out'", with: text, environment: ["PATH": "/bin:/usr/bin"])
    )
    let bytes = try DiskFiles(home: nil).read(folder.path(of: "out"), limit: 1 << 20)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [nil, "iso8859"])
  func tellsLessThatTheTextIsUTF8(own: String?) throws {
    let folder = try TemporaryFolder()
    var environment = ["PATH": "/bin:/usr/bin", "LC_ALL": "C"]
    environment["LESSCHARSET"] = own
    let command = "printf %s \"$LESSCHARSET\" > '\(folder.path)/out'; cat > /dev/null"
    #expect(Pager.run(command, with: "“text”\n", environment: environment))
    let bytes = try DiskFiles(home: nil).read(folder.path(of: "out"), limit: 100)
    #expect(String(decoding: bytes, as: UTF8.self) == own ?? "utf-8")
  }

  @Test(arguments: [nil, "-i"])
  func keepsLessFromWritingFilesAndSaysWhichKeysThereAre(own: String?) throws {
    let folder = try TemporaryFolder()
    var environment = ["PATH": "/bin:/usr/bin"]
    environment["LESS"] = own
    let command = "printf '%s %s' \"$LESSSECURE\" \"$LESS\" > '\(folder.path)/out'; cat > /dev/null"
    #expect(Pager.run(command, with: "text\n", environment: environment))
    let bytes = try DiskFiles(home: nil).read(folder.path(of: "out"), limit: 200)
    let variables = String(decoding: bytes, as: UTF8.self)
    #expect(variables.hasPrefix("1 -Ps") && variables.contains("q leaves"))
    #expect(variables.hasSuffix("$ " + (own ?? "FRX")))
  }

  @Test func isContentWithAPagerThatIsLeftEarly() {
    Terminal.ignoreBrokenPipes()
    let text = String(repeating: "a line of an article\n", count: 20_000)
    #expect(Pager.run("true", with: text, environment: ["PATH": "/bin:/usr/bin"]))
  }

  @Test func noticesAPagerThatIsMissing() {
    Terminal.ignoreBrokenPipes()
    #expect(!Pager.run("no-such-pager 2>/dev/null", with: "text\n", environment: ["PATH": "/bin"]))
  }
}
