package import Commands
import LineEditing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The programs of this system.
package struct SystemPrograms: Programs {
  /// How this program names itself to servers.
  package let agent: String
  private let environment: [String: String]

  /// Makes a way to the programs.
  ///
  /// - Parameters:
  ///   - agent: how this program names itself to servers.
  ///   - environment: what the programs find around them.
  package init(agent: String, environment: [String: String]) {
    self.agent = agent
    self.environment = environment
  }

  /// The programs as this process finds them.
  package init(agent: String) {
    self.init(agent: agent, environment: Terminal.current.environment)
  }

  /// Runs a program to its end; Ctrl-C ends it.
  ///
  /// - Throws: `ProgramError`.
  package func run(
    _ program: String,
    _ arguments: [String],
    input: [UInt8],
    limits: ProgramLimits,
    progress: (Int) -> Void
  ) throws(ProgramError) -> ProgramOutput {
    // A program that ends before it read its input must not end this one.
    Terminal.ignoreBrokenPipes()
    var child = try ChildProcess(program, arguments, environment: environment)
    return try child.exchange(input: input, limits: limits, progress: progress)
  }
}

/// A program that runs, and the pipes to it.
private struct ChildProcess: ~Copyable {
  private let program: String
  private let identifier: pid_t
  private var input: Int32
  private let output: Int32
  private let errors: Int32
  private var hasEnded = false

  /// How often progress is told and Ctrl-C looked for, in milliseconds.
  private static let patience: Int32 = 100
  private static let errorLimit = 64_000

  /// Starts a program.
  init(
    _ program: String,
    _ arguments: [String],
    environment: [String: String]
  ) throws(ProgramError) {
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        for end in ends { close(end) }
        throw .failed(program: program, reason: String(cString: strerror(errno)))
      }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends += pair
    }
    var child: pid_t = 0
    let number = ProgramStart.spawn(
      program,
      arguments,
      environment: environment,
      streams: [ends[0], ends[3], ends[5]],
      &child
    )
    for end in [ends[0], ends[3], ends[5]] { close(end) }
    guard number == 0 else {
      for end in [ends[1], ends[2], ends[4]] { close(end) }
      if number == ENOENT { throw .missing(program: program) }
      throw .failed(program: program, reason: String(cString: strerror(number)))
    }
    self.program = program
    identifier = child
    input = ends[1]
    output = ends[2]
    errors = ends[4]
    for end in [input, output, errors] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    if input >= 0 { close(input) }
    close(output)
    close(errors)
    if !hasEnded {
      kill(identifier, SIGKILL)
      var status: Int32 = 0
      while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    }
  }

  /// Feeds the program and takes in what it writes, until it ends or must be stopped.
  mutating func exchange(
    input bytes: [UInt8],
    limits: ProgramLimits,
    progress: (Int) -> Void
  ) throws(ProgramError) -> ProgramOutput {
    let watch = Stopwatch()
    var rest = bytes[...]
    var written: [UInt8] = []
    var said: [UInt8] = []
    var open = (output: true, errors: true)
    while open.output || open.errors {
      if rest.isEmpty { closeInput() }
      var waiting = [
        pollfd(fd: open.output ? output : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: open.errors ? errors : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      ]
      _ = poll(&waiting, nfds_t(waiting.count), Self.patience)
      if Interrupt.wasRaised { throw .interrupted }
      if watch.seconds > limits.seconds {
        throw .timeout(program: program, seconds: limits.seconds)
      }
      if waiting[2].revents != 0, !feed(&rest) { rest = [] }
      if waiting[0].revents != 0 { open.output = Self.take(from: output, into: &written) }
      if waiting[1].revents != 0 { open.errors = Self.take(from: errors, into: &said) }
      guard written.count <= limits.bytes else {
        throw .tooMuch(program: program, bytes: limits.bytes)
      }
      said = Array(said.prefix(Self.errorLimit))
      progress(written.count)
    }
    closeInput()
    return ProgramOutput(
      bytes: written,
      errors: String(decoding: said, as: UTF8.self),
      status: wait()
    )
  }

  private mutating func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Writes what the pipe takes; false where the program reads no more.
  private func feed(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let count = rest.withUnsafeBytes { writeBytes(input, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    rest = rest.dropFirst(count)
    return true
  }

  /// Reads what the pipe has; false at its end.
  private static func take(from descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = readBytes(descriptor, &piece, piece.count)
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    bytes += piece[..<count]
    return count > 0
  }

  /// Waits for the end; the exit status, or minus one after a signal.
  private mutating func wait() -> Int {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    hasEnded = true
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : -1
  }
}

// Functions of the system whose names methods hide.

private func readBytes(_ descriptor: Int32, _ bytes: inout [UInt8], _ count: Int) -> Int {
  read(descriptor, &bytes, count)
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
