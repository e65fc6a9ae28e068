/// Other programs of the system, for what this one doesn't do itself: fetching pages, reading PDFs.
package protocol Programs: Sendable {
  /// How this program names itself to servers: `lede/0.1.0`.
  var agent: String { get }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: its name, looked for in `PATH`.
  ///   - arguments: its arguments; no shell comes between.
  ///   - input: what it gets on standard input.
  ///   - limits: when it is stopped.
  ///   - progress: told now and then how many bytes it wrote.
  /// - Returns: what it wrote, and its exit status.
  /// - Throws: `ProgramError`.
  func run(
    _ program: String,
    _ arguments: [String],
    input: [UInt8],
    limits: ProgramLimits,
    progress: (Int) -> Void
  ) throws(ProgramError) -> ProgramOutput
}

/// When a program is stopped.
package struct ProgramLimits: Sendable {
  /// The longest time that it may take.
  package let seconds: Double
  /// The most that it may write.
  package let bytes: Int

  /// Makes limits.
  package init(seconds: Double, bytes: Int) {
    self.seconds = seconds
    self.bytes = bytes
  }
}

/// What a program wrote, and how it ended.
package struct ProgramOutput: Sendable {
  /// What it wrote to standard output.
  package let bytes: [UInt8]
  /// What it wrote to standard error.
  package let errors: String
  /// Its exit status; minus one where a signal ended it.
  package let status: Int

  /// Makes an output.
  package init(bytes: [UInt8], errors: String = "", status: Int = 0) {
    self.bytes = bytes
    self.errors = errors
    self.status = status
  }
}

/// Why a program was not run to its end.
package enum ProgramError: Error, Sendable, Equatable {
  /// There is none of that name.
  case missing(program: String)
  /// It took too long.
  case timeout(program: String, seconds: Double)
  /// It wrote too much.
  case tooMuch(program: String, bytes: Int)
  /// Ctrl-C.
  case interrupted
  /// Anything else, in the system's words.
  case failed(program: String, reason: String)
}
