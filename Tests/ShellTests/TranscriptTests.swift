import CommandLanguage
import Shell
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The golden transcripts: what users see, command by command.
@Suite struct TranscriptTests {
  /// `Transcripts/` beside this file.
  static let folder = String(#filePath.dropLast("TranscriptTests.swift".count)) + "Transcripts"

  static let paths = (try? DiskFiles(home: nil).paths(matching: folder + "/*.transcript")) ?? []

  @Test func thereAreTranscripts() {
    #expect(!Self.paths.isEmpty)
  }

  @Test(arguments: paths)
  func commandsShowWhatTheyShowed(_ path: String) throws {
    let source = try ScriptFile.read(path, from: DiskFiles(home: nil))
    let recorded = try Transcript.parse(source.text)
    let runner = TranscriptRunner(terminal: .current, files: MemoryFiles())
    let now = runner.replay(recorded)
    let differences = now.differences(from: recorded).joined(separator: "\n")
    #expect(now == recorded, "run  scripts/lede replay --update \(path)\n\(differences)")
  }

  @Test(arguments: paths)
  func transcriptsAreWrittenAsTheyAreRead(_ path: String) throws {
    let source = try ScriptFile.read(path, from: DiskFiles(home: nil))
    #expect(try Transcript.parse(source.text).text == source.text)
  }
}
