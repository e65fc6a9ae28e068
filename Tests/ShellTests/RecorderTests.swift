#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import CommandLanguage
import Commands
import Shell
import TestSupport
import Testing

@Suite struct RecorderTests {
  /// A desk that shows what goes wrong through `writeError`.
  private func makeHost(
    files: any Files,
    withSamples: Bool = true,
    writeError: @escaping (String) -> Void = { _ in }
  ) -> DeskHost {
    DeskHost(
      terminal: Terminal.current.detached,
      files: files,
      programs: nil,
      isSafe: false,
      color: .never,
      withSamples: withSamples,
      write: { _ in },
      writeError: writeError
    )
  }

  /// Runs commands one by one, as a prompt does, and gives the files they left.
  private func files(after commands: [String]) -> MemoryFiles {
    let files = MemoryFiles()
    let host = makeHost(files: files)
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

  @Test func aTranscriptThatSavesReplaysAgainAndAgain() throws {
    let files = files(
      after: [
        "record r.transcript", "gaps courier | count | save n.txt", "echo x | save n.txt",
        "load n.txt | count", "record --stop",
      ]
    )
    let saved = files.contents["n.txt"]
    let transcript = try Transcript.parse(try #require(files.text("r.transcript")))
    let runner = TranscriptRunner(terminal: Terminal.current.detached, files: files)
    for _ in 1...2 { #expect(runner.replay("r.transcript", updating: false) == 0) }
    #expect(transcript.entries[1].output.contains("exists"))
    #expect(files.contents["n.txt"] == saved)
  }

  @Test func aTranscriptFindsTheFilesBesideIt() throws {
    let files = MemoryFiles([
      "lesson/a.txt": "It rained.\n",
      "lesson/r.transcript": Transcript.header
        + "> load a.txt | count\n1\n> try { load b.txt } else { echo $error }\nthere is no file ‘b.txt’\n",
    ])
    let runner = TranscriptRunner(terminal: Terminal.current.detached, files: files)
    #expect(runner.replay("lesson/r.transcript", updating: false) == 0)
  }

  @Test(arguments: [true, false])
  func aRecordedScriptThatFailsReplaysByteForByte(_ withSamples: Bool) throws {
    let files = MemoryFiles()
    let host = makeHost(files: files, withSamples: withSamples)
    let script = """
      record r
      # what comes first
      articles | count; explain courier.g99
      def lost() { gaps nowhere }


      lost; echo on
      """
    let source = ScriptSource(name: "lesson.lede", text: script)
    #expect(host.run(source, keepGoing: true) == 1)
    let text = try #require(files.text("r"))
    #expect(text.contains("empty desk") != withSamples)
    #expect(text.contains("> articles | count\n\(withSamples ? 3 : 0)\n"))
    #expect(text.contains("prompt:1:") && !text.contains("lesson.lede"))
    let transcript = try Transcript.parse(text)
    #expect(transcript.entries.count == 5)
    let now = TranscriptRunner(terminal: .current, files: MemoryFiles()).replay(transcript)
    #expect(now.text == text)
  }

  @Test func saysWhichTranscriptANewOneEnds() {
    var shown = ""
    let host = DeskHost(
      terminal: Terminal.current.detached,
      files: MemoryFiles(),
      programs: nil,
      isSafe: false,
      color: .never,
      withSamples: false,
      write: { shown += $0 }
    )
    _ = host.run(ScriptSource(name: "prompt", text: "record r1; record r2"))
    #expect(shown.contains("wrote r1; writing r2"))
  }

  @Test func saysThatATranscriptCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "t.transcript")
    var errors: [String] = []
    let host = makeHost(files: DiskFiles(home: nil)) { errors.append($0) }
    #expect(host.run(ScriptSource(name: "prompt", text: "record '\(path)'")) == 0)
    unlink(path)
    rmdir(folder.path)
    _ = host.run(ScriptSource(name: "prompt", text: "echo one"))
    _ = host.run(ScriptSource(name: "prompt", text: "echo two"))
    #expect(errors.count == 1 && errors.first?.contains("there is no folder") == true)
    #expect(host.run(ScriptSource(name: "prompt", text: "record --stop")) == 1)
    #expect(errors.count == 2)
  }

  @Test func aTranscriptGoesOnWhereAnotherCannotBegin() throws {
    let commands = ["record a", "echo one", "record b", "record a", "echo two", "record --stop"]
    let left = files(after: commands)
    #expect(left.text("a")?.contains("> echo one") == true)
    #expect(left.text("b")?.contains("> echo two") == true)
  }
}
