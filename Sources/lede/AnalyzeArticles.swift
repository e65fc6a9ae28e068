import ArgumentParser
import Commands
import LineEditing
import Shell

/// `lede analyze`: JSON for other programs.
struct AnalyzeArticles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Write what Lede reads out of articles as JSON, by lede.analysis/1."
  )

  enum Input: String, CaseIterable, ExpressibleByArgument { case files, ndjson }
  enum Format: String, CaseIterable, ExpressibleByArgument { case ndjson, json }
  enum Stage: String, CaseIterable, ExpressibleByArgument { case load, read }

  @Option(name: .long, help: "What is read: files, or ndjson, an article a line on standard input.")
  var input: Input?

  @Option(name: .long, help: "What is written: ndjson, a line an article, or json, an array.")
  var format = Format.ndjson

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: "How many cores to use."
  )
  var jobs = 1

  @Option(name: .long, help: "How far to go: load (blocks and metadata) or read (everything).")
  var stage = Stage.read

  @Flag(name: .long, help: "Repeat the text.")
  var withText = false

  @Argument(help: "Files, folders or patterns; - is standard input.")
  var files: [String] = []

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256")
    }
    if input == .ndjson, !files.isEmpty, files != ["-"] {
      throw ValidationError("--input ndjson reads standard input; leave the files out")
    }
    if input != .ndjson, files.isEmpty {
      throw ValidationError("name files, or give --input ndjson to read standard input")
    }
  }

  func run() throws {
    var options = AnalyzeDriver.Options()
    options.stopsAfterLoading = stage == .load
    options.withText = withText
    options.asArray = format == .json
    options.jobs = jobs
    options.programs = SystemPrograms.standard
    let driver = AnalyzeDriver(options: options, write: Terminal.current.write(bytes:))
    // A line is whole without more; an array must be closed.
    if options.asArray { Interrupt.watchOnce() }
    let isStopped: @Sendable () -> Bool = { Interrupt.wasRaised }
    let isWhole: Bool
    if input == .ndjson {
      let lines = InputLines()
      isWhole = driver.run(isStopped: isStopped) { lines.next(waits: $0) }
    } else {
      let items = BatchFiles(files, in: DiskFiles.standard)
      isWhole = driver.run(isStopped: isStopped) { _ in items.next() }
    }
    if isStopped() { throw ExitCode(130) }
    if !isWhole { throw ExitCode(1) }
  }
}
