import CommandLanguage
import Commands
import Synchronization
import TestSupport
import Testing

/// A program that answers as told and remembers how it was called.
private final class FixedPrograms: Programs {
  let agent = "lede/test"
  private let answer: Result<ProgramOutput, ProgramError>
  private let recorded = Mutex<[[String]]>([])

  var calls: [[String]] { recorded.withLock { $0 } }

  init(_ answer: Result<ProgramOutput, ProgramError>) { self.answer = answer }

  convenience init(http: String, address: String = "https://c.example/ferry.html", status: Int = 0)
  {
    let bytes = Array(http.replacing("\n", with: "\r\n").utf8)
    self.init(.success(ProgramOutput(bytes: bytes, errors: address + "\n", status: status)))
  }

  func run(
    _ program: String,
    _ arguments: [String],
    input: [UInt8],
    limits: ProgramLimits,
    progress: (Int) -> Void
  ) throws(ProgramError) -> ProgramOutput {
    recorded.withLock { $0.append([program] + arguments) }
    return try answer.get()
  }
}

@Suite struct LoadingCommandTests {
  private static let page = """
    HTTP/1.1 301 Moved
    Location: https://c.example/ferry.html

    HTTP/1.1 200 OK
    Content-Type: text/plain; charset=utf-8

    The landing is closed, Maren Olsen said.
    """

  @Test func anAddressIsFetchedOnceAndSaysWhereItLed() {
    let programs = FixedPrograms(http: Self.page)
    let desk = TestDesk(programs: programs, withSamples: false)
    let shown = desk.run("load http://c.example/old")
    #expect(desk.outcome == .succeeded)
    #expect(shown.contains("Sent on to https://c.example/ferry.html."))
    #expect(desk.run("info ferry").contains("https://c.example/ferry.html"))
    #expect(programs.calls.count == 1)
    let call = programs.calls.first ?? []
    #expect(call.first == "curl" && call.last == "http://c.example/old")
    #expect(call.contains("lede/test") && call.contains("=http,https"))
  }

  @Test func safeFetchesNothing() {
    let programs = FixedPrograms(http: Self.page)
    let desk = TestDesk(programs: programs, isSafe: true)
    desk.run("load https://c.example/")
    #expect(desk.diagnostics.first?.code == "desk.safe")
    #expect(programs.calls.isEmpty)
  }

  @Test func onlyWebAddressesAreFetched() {
    let programs = FixedPrograms(http: Self.page)
    let desk = TestDesk(programs: programs)
    for address in ["ftp://c.example/a", "file:///etc/passwd", "'https://c.example/a b'"] {
      desk.run("load \(address)")
      #expect(desk.outcome == .failed)
    }
    #expect(programs.calls.isEmpty)
  }

  @Test(
    arguments: [
      (FixedPrograms(.failure(.missing(program: "curl"))), "fetch.no-curl"),
      (FixedPrograms(.failure(.timeout(program: "curl", seconds: 25))), "fetch.timeout"),
      (FixedPrograms(.failure(.tooMuch(program: "curl", bytes: 1))), "fetch.too-large"),
      (FixedPrograms(http: "HTTP/1.1 404 Not Found\n\nNo."), "fetch.status"),
      (FixedPrograms(http: "no http"), "fetch.failed"),
      (FixedPrograms(http: "HTTP/1.1 200 OK\n\n"), "fetch.failed"),
      (FixedPrograms(http: "", address: "curl: (6) no host", status: 6), "fetch.failed"),
      (FixedPrograms(http: "", status: 63), "fetch.too-large"),
    ]
  )
  private func whatFailsIsSaid(programs: FixedPrograms, code: String) {
    let desk = TestDesk(programs: programs)
    desk.run("load https://c.example/")
    #expect(desk.diagnostics.first?.code == code)
  }

  @Test func aPDFIsConvertedByAProgram() {
    let files = MemoryFiles(["a.pdf": "%PDF-1.4"])
    let programs = FixedPrograms(.success(ProgramOutput(bytes: Array("It rains.\u{C}".utf8))))
    let desk = TestDesk(files: files, programs: programs)
    #expect(desk.run("load a.pdf").contains("pdf"))
    #expect(desk.run("info a --text").contains("It rains."))

    let without = TestDesk(files: files, programs: FixedPrograms(.failure(.missing(program: "x"))))
    without.run("load a.pdf")
    #expect(without.diagnostics.first?.help.contains("poppler-utils") == true)
  }

  @Test func doubtsAndCopiesStandInTheLine() {
    let story = String(
      repeating: "The harbour board voted to close the old landing for two long winters. ",
      count: 8
    )
    let files = MemoryFiles(["a.txt": story, "b.txt": "\(story)\n", "c.txt": "It rains."])
    let desk = TestDesk(files: files, withSamples: false)
    #expect(desk.run("load a.txt | select doubts | to csv").contains("no date found"))
    #expect(desk.run("load b.txt | select doubts | to csv").contains("same text as a"))
    #expect(desk.run("load c.txt | select doubts | to csv").contains("very short"))
    desk.run("drop a")
    #expect(!desk.run("load a.txt | select doubts | to csv").contains("same text as a;"))
  }

  @Test func anotherFieldCanHoldTheText() {
    let files = MemoryFiles(["a.json": #"[{"lead":"It rains.","text":"No."}]"#])
    let desk = TestDesk(files: files, withSamples: false)
    desk.run("load a.json --text-field lead")
    #expect(desk.run("info a --text").contains("It rains."))
  }

  @Test func infoShowsTheDigest() {
    let desk = TestDesk(files: MemoryFiles(["a.txt": "abc"]), withSamples: false)
    desk.run("load a.txt")
    #expect(
      desk.run("info").filter { !$0.isWhitespace }.contains("ba7816bf8f01cfea414140de5dae2223")
    )
  }

  @Test func aPageIsReadWithItsHeadlineAndInfoSaysWhereValuesWereFound() {
    let page = """
      <html><head><title>Minister took bribes</title><meta name="author" content="Jo Lind"></head>
      <body><h1>Minister took bribes</h1><p>The minister took bribes for the port contract, a former
      aide told the court on Monday.</p><p>The minister’s lawyer denied it on the same day.</p></body>
      </html>
      """
    let desk = TestDesk(files: MemoryFiles(["a.html": page]), withSamples: false)
    #expect(!desk.run("load a.html").contains("heading"))
    #expect(desk.run("gaps | select rule | to csv").contains("headline-drops-source"))
    #expect(desk.run("info").contains("Minister took bribes (the page's heading)"))
    #expect(desk.run("info").contains("Jo Lind (meta author)"))
    desk.run("amend a --byline 'Lee Park'")
    #expect(desk.run("info").contains("Lee Park (amended here)"))
  }

  @Test func whatIsMissingIsSaidWithWhatToDo() {
    let files = MemoryFiles(["a.json": #"[{"title":"T","tale":"It rains."}]"#])
    let desk = TestDesk(files: files, withSamples: false)
    desk.run("load a.json")
    #expect(desk.diagnostics.last?.help.contains("--text-field") == true)
    desk.run("load b.docx")
    #expect(desk.diagnostics.last?.message == "there is no file ‘b.docx’")
    desk.run("load www.c.example/ferry")
    #expect(desk.diagnostics.last?.help.contains("https://") == true)
  }

  @Test func aFileIsReadAgainInItsPlace() throws {
    let files = MemoryFiles(["a.txt": "It rains in Hode.", "b.txt": "It snows in Marl."])
    let desk = TestDesk(files: files, withSamples: false)
    desk.run("load a.txt b.txt; note a 'ask Olsen'")
    try files.write(Array("The ferry to Hode is late.".utf8), to: "a.txt", mode: .replace)
    #expect(desk.run("load a.txt --replace | select number name doubts | to csv").contains("1,a,"))
    #expect(desk.run("articles | count") == "2\n")
    #expect(desk.run("info a --text").contains("ferry"))
    #expect(desk.run("note").contains("ask Olsen"))

    try files.write(Array("The ferry to Marl is early.".utf8), to: "a.txt", mode: .replace)
    let again = desk.run("load a.txt | select name doubts | to csv")
    #expect(
      again.contains("a-2,") && again.contains("an earlier version is here as a; load --replace")
    )
    #expect(!desk.run("load a.txt | select doubts | to csv").contains("earlier version"))
    #expect(!desk.run("load c.txt b.txt | select doubts | to csv").contains("earlier version"))
  }

  @Test func aFileCalledSampleReplacesNoSample() {
    let desk = TestDesk(files: MemoryFiles(["sample": "It rains in Hode."]))
    desk.run("load sample --replace")
    #expect(desk.run("articles | count") == "4\n")
  }

  @Test func ofSeveralArticlesOfAPlaceThoseWithTheSameTitleAreReplaced() throws {
    func feed(_ tales: [(String, String)]) -> String {
      "[" + tales.map { #"{"title":"\#($0)","text":"\#($1)"}"# }.joined(separator: ",") + "]"
    }
    let files = MemoryFiles(["a.json": feed([("Rain", "It rains."), ("Snow", "It snows.")])])
    let desk = TestDesk(files: files, withSamples: false)
    desk.run("load a.json")
    let now = feed([("Fog", "Fog came."), ("Snow", "It snowed."), ("Rain", "It rained.")])
    try files.write(Array(now.utf8), to: "a.json", mode: .replace)
    desk.run("load a.json --replace")
    #expect(desk.run("articles | each { $it.title } | join ' '") == "Rain Snow Fog\n")
    #expect(desk.run("info 1 --text").contains("It rained."))
  }

  @Test func ofSeveralCopiesTheLaterAreSaidToBeSome() {
    let story = String(
      repeating: "The board voted to close the landing for two winters. ",
      count: 9
    )
    let files = MemoryFiles(["a.txt": story, "b.txt": story])
    let desk = TestDesk(files: files, withSamples: false)
    let shown = desk.run("load a.txt b.txt | select doubts | to csv")
    #expect(shown.contains("same text as a") && !shown.contains("same text as b"))
  }

  @Test func amendChangesWhatIsKnownAndNothingElse() {
    let desk = TestDesk()
    let before = desk.run("gaps courier | count")
    desk.run("amend courier --outlet 'Wexmoor Weekly' --byline ''")
    #expect(desk.run("info courier").contains("Wexmoor Weekly"))
    #expect(desk.run("gaps courier | count") == before)
    desk.run("amend nobody --title x")
    #expect(desk.outcome == .failed)
  }
}
