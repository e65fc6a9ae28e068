import CommandLanguage
import Testing

@Suite struct TranscriptTests {
  private static let header = "# lede transcript 1\n"

  @Test("A transcript is read as it is written")
  func roundTrip() throws {
    let transcript = Transcript(
      comments: ["# lede transcript 1", "# of a test", ""],
      entries: [
        .init(command: "gaps a", output: "one\n\n  two\n"),
        .init(
          command: "for x in [1] {\n\n  echo $x\n}",
          output: "> quoted\n. point\n\\slash\n>\n.\n"
        ),
        .init(command: "let x = 1", output: ""), .init(command: "", output: "\n\n"),
        .init(command: "echo \"\\\n. a\"", output: "# no comment\r\n.\u{301}\r\n"),
        .init(command: "\u{301}x", output: "\u{301}\n\\\u{301}\n\r\n"),
      ]
    )
    let read = try Transcript.parse(transcript.text)
    #expect(read == transcript)
    #expect(read.text == transcript.text)
  }

  @Test("Any commands and outputs come back", arguments: 0..<200)
  func anyText(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func text(_ alphabet: [String]) -> String {
      (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }.joined()
    }
    let alphabet = [
      "\n", "\r", "> ", ". ", ">", ".", "\\", "#", " ", "a", "é", "\u{301}", "\n\n", "\r\n",
    ]
    let entries = (0..<4).map { _ in
      Transcript.Entry(command: text(alphabet), output: text(alphabet))
    }
    let transcript = Transcript(entries: entries)
    #expect(try Transcript.parse(transcript.text) == transcript)
  }

  @Test("It looks as it was typed")
  func form() throws {
    let entry = Transcript.Entry(command: "if true {\n  1\n}", output: "1\n.5")
    #expect(entry.text == "> if true {\n.   1\n. }\n1\n\\.5\n")
    let typed = Self.header + ">\n> gaps\n.\n. x\nout"
    let read = try Transcript.parse(typed)
    #expect(read.entries.map(\.command) == ["", "gaps\n\nx"])
    #expect(read.entries.map(\.output) == ["", "out\n"])
  }

  @Test("What is no transcript is refused")
  func refusals() {
    for (text, code) in [
      ("", "transcript.no-header"), ("> gaps\n", "transcript.no-header"),
      ("# lede transcript 2\n", "transcript.no-header"),
      (Self.header + "output\n> gaps\n", "transcript.stray-line"),
    ] {
      let error = #expect(throws: Diagnostic.self) { try Transcript.parse(text) }
      #expect(error?.code == code)
      #expect(error?.failure == .misunderstood)
    }
  }

  @Test("Differences are told line by line under their command")
  func differences() {
    let before = Transcript(
      entries: [
        .init(command: "gaps", output: "a\nb\nc\nd\n"), .init(command: "same", output: "x\n"),
        .init(command: "for x {\n}", output: "old\n"), .init(command: "last", output: "gone\n"),
      ]
    )
    let now = Transcript(
      entries: [
        .init(command: "gaps", output: "a\nc\nnew\nd\n"), .init(command: "same", output: "x\n"),
        .init(command: "for y {\n}", output: "old\n"),
      ]
    )
    #expect(
      now.differences(from: before) == [
        "  > gaps", "- b", "+ new", "- > for x { }", "+ > for y { }", "  > last", "- gone",
      ]
    )
    #expect(now.differences(from: now).isEmpty)
  }

  @Test("The differences of long outputs take little time")
  func longOutputs() {
    let lines = (0..<100_000).map { "line \($0)\n" }
    var changed = lines
    changed[50_000] = "another\n"
    changed.remove(at: 99_000)
    func transcript(_ lines: [String]) -> Transcript {
      Transcript(entries: [.init(command: "x", output: lines.joined())])
    }
    let differences = transcript(changed).differences(from: transcript(lines))
    #expect(differences.contains("- line 50000"))
    #expect(differences.contains("+ another"))
    let other = (0..<2_000).map { "other \($0)\n" }
    #expect(transcript(other).differences(from: transcript(lines)).count == 102_001)
  }
}
