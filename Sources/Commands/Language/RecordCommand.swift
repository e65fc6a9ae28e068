import CommandLanguage

/// `record`: a transcript of what is typed and shown.
struct RecordCommand: Command {
  let signature = Signature(
    name: "record",
    summary: "Writes every command as typed and its output to a transcript, until ‘record --stop’.",
    group: "Language",
    details: [
      "‘lede replay FILE’ runs a transcript again and shows what differs, line by line; ‘--update’ rewrites it."
    ],
    output: .fixed(.text),
    parameters: [.init("file", .file, .optional, "The file to write.")],
    options: [
      .init(switch: "stop", "End the transcript."),
      .init(switch: "force", short: "f", "Overwrite a file that exists."),
    ]
  )

  let examples = [
    CommandExample("record", "Whether a transcript is being written.", shows: "no transcript")
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    desk.console.leaveOutOfTranscript()
    do throws(FileError) {
      if call.has("stop") {
        let path = desk.console.recording
        try desk.console.record(to: nil, mode: .new)
        return .text(path.map { "wrote \($0)" } ?? "no transcript was being written")
      }
      guard let path = call.text("file") else {
        return .text(
          desk.console.recording.map { "writing \($0)" }
            ?? "no transcript is being written; record FILE begins one"
        )
      }
      guard !desk.isSafe else { throw FileError.notPermitted(path: path) }
      let before = desk.console.recording
      try desk.console.record(to: path, mode: call.has("force") ? .replace : .new)
      let wrote = before.map { "wrote \($0); " } ?? ""
      return .text("\(wrote)writing \(path); record --stop ends it")
    } catch {
      throw desk.isSafe ? CommandError.safe("writing files") : CommandError.file(error)
    }
  }
}
