import CommandLanguage
import Shell
import TestSupport
import Testing

@Suite struct RecorderTests {
  /// Runs commands one by one, as a prompt does, and gives the files they left.
  private func files(after commands: [String]) -> MemoryFiles {
    let files = MemoryFiles()
    let host = DeskHost(
      terminal: Terminal.current.detached,
      files: files,
      programs: nil,
      isSafe: false,
      color: .never,
      withSamples: true,
      write: { _ in },
      writeError: { _ in }
    )
    for command in commands { _ = host.run(ScriptSource(name: "prompt", text: command)) }
    return files
  }

  @Test(arguments: [
    ["gaps herald | count", "gasp", "for a in (articles) {\necho $a.name\n}"],
    ["record", "echo one; echo two", "set style plain", "gaps courier", "explain courier.g99"],
    ["use herald; claims | first 2", "quotes | to csv"],
  ])
  func aRecordedSessionReplaysByteForByte(_ commands: [String]) throws {
    let recorded = files(
      after: ["record r.transcript"] + commands + ["record --stop", "echo after"]
    )
    let text = try #require(recorded.text("r.transcript"))
    let transcript = try Transcript.parse(text)
    #expect(!transcript.entries.isEmpty)
    #expect(!text.contains("> record") && !text.contains("after"))
    let now = TranscriptRunner(terminal: .current, files: MemoryFiles()).replay(transcript)
    #expect(now.text == text)
  }
}
