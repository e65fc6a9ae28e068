import ArgumentParser
import CommandLanguage
import Commands
import Shell

/// `lede replay FILE`
struct ReplayTranscript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Run transcripts again and show what differs, line by line."
  )

  @Flag(name: .long, help: "Rewrite the transcript with what is shown now.")
  var update = false

  @Flag(name: .long, help: "Forbid the commands to write files and to fetch pages.")
  var safe = false

  @Argument(help: "Transcripts, as 'record' writes them.")
  var files: [String]

  func run() throws {
    let runner = TranscriptRunner(
      terminal: .current,
      files: DiskFiles.standard,
      programs: SystemPrograms.standard,
      isSafe: safe
    )
    var status: Int32 = 0
    for file in files {
      status = max(status, runner.replay(file, updating: update))
    }
    throw ExitCode(status)
  }
}
