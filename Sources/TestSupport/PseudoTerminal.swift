#if os(Linux)
  import Glibc

  /// A terminal without a screen: a test types into it and reads what a program shows.
  ///
  /// Output is read with its escape sequences taken out, so a text that the program draws in pieces
  /// is seen as it would stand on the screen only where it is drawn from left to right.
  package final class PseudoTerminal {
    /// What went wrong in a test's talk with a program.
    package enum Failure: Error, CustomStringConvertible {
      case notOpened(errorNumber: Int32)
      case notStarted(errorNumber: Int32)
      /// The text did not come in time; what came instead, escape sequences taken out.
      case notSeen(text: String, instead: String)
      case stillRunning

      /// What to show in a test's report.
      package var description: String {
        switch self {
        case .notOpened(let number): "no pseudo-terminal: \(String(cString: strerror(number)))"
        case .notStarted(let number): "not started: \(String(cString: strerror(number)))"
        case .notSeen(let text, let instead):
          "no \(text.debugDescription) in \(instead.debugDescription)"
        case .stillRunning: "the program did not end in time"
        }
      }
    }

    /// The side of the program: a terminal's descriptor, for code of the test's own process.
    package let device: Int32
    /// Everything the program wrote so far, escape sequences included.
    package private(set) var rawOutput: [UInt8] = []

    private let controller: Int32
    private let devicePath: String
    private var isDeviceOpen = true
    private var child: pid_t = 0
    private var exitStatus: Int32?
    private var stripper = EscapeStripper()
    /// Output without escape sequences that no `wait` has consumed yet.
    private var unread: [UInt8] = []

    /// Opens a terminal of a size.
    ///
    /// - Parameters:
    ///   - rows: how many rows it has.
    ///   - columns: how many columns it has.
    /// - Throws: `Failure.notOpened` where the system has no terminals left.
    package init(rows: Int = 24, columns: Int = 80) throws {
      var controller: Int32 = -1
      var device: Int32 = -1
      var name = [CChar](repeating: 0, count: 256)
      var size = winsize(
        ws_row: UInt16(rows),
        ws_col: UInt16(columns),
        ws_xpixel: 0,
        ws_ypixel: 0
      )
      guard openpty(&controller, &device, &name, nil, &size) == 0 else {
        throw Failure.notOpened(errorNumber: errno)
      }
      // A program started meanwhile by another test must not keep this terminal open.
      for descriptor in [controller, device] {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      }
      self.controller = controller
      self.device = device
      devicePath = String(
        decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
        as: UTF8.self
      )
    }

    deinit {
      if child > 0, exitStatus == nil {
        kill(child, SIGKILL)
        waitpid(child, nil, 0)
      }
      close(controller)
      closeDevice()
    }

    /// Closes the program's side in this process: a test of its own code is done.
    package func closeDevice() {
      if isDeviceOpen { close(device) }
      isDeviceOpen = false
    }

    // MARK: - Programs

    /// Starts a program on the terminal, which becomes its controlling one.
    ///
    /// - Parameters:
    ///   - executable: its path.
    ///   - arguments: what follows its name.
    ///   - environment: its whole environment.
    /// - Throws: `Failure.notStarted`.
    package func start(
      _ executable: String,
      _ arguments: [String] = [],
      environment: [String: String]
    ) throws {
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      // Opened after the new session began, so that it becomes the controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, devicePath, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)

      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      // The test's thread may block or ignore signals, and a child inherits that.
      var none = sigset_t()
      var all = sigset_t()
      sigemptyset(&none)
      sigfillset(&all)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setsigdefault(&attributes, &all)
      let startsSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which the headers hide.
      let flags = startsSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
      posix_spawnattr_setflags(&attributes, Int16(flags))

      var words = ([executable] + arguments).map { strdup($0) } + [nil]
      // A crash must end the program, not ask at its terminal what to do.
      let variables = environment.merging(["SWIFT_BACKTRACE": "interactive=no"]) { first, _ in first
      }
      var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
      defer { for pointer in words + settings { free(pointer) } }
      let result = posix_spawn(&child, executable, &actions, &attributes, &words, &settings)
      guard result == 0 else { throw Failure.notStarted(errorNumber: result) }
      // Only the program holds it now, so that its end is seen.
      closeDevice()
    }

    /// Sends a signal to the program.
    package func signal(_ number: Int32) {
      if child > 0 { kill(child, number) }
    }

    /// Waits for the program to end.
    ///
    /// - Returns: its exit status, or 128 and the number of the signal that ended it.
    /// - Throws: `Failure.stillRunning` where it goes on.
    package func waitForExit(seconds: Double = 10) throws -> Int32 {
      if let exitStatus { return exitStatus }
      let end = Self.now + seconds
      var found: Int32 = 0
      while waitpid(child, &found, WNOHANG) != child {
        guard Self.now < end else { throw Failure.stillRunning }
        // Read on: a program that writes to a full terminal does not end.
        readOutput(milliseconds: 10)
      }
      let status = found & 0x7F == 0 ? found >> 8 & 0xFF : 128 + (found & 0x7F)
      exitStatus = status
      // What it wrote last may still lie in the terminal.
      var before = -1
      while before != rawOutput.count {
        before = rawOutput.count
        readOutput(milliseconds: 0)
      }
      return status
    }

    // MARK: - Typing and reading

    /// Types a text; keys are what they send: `\r` for Return, `\u{1B}[A` for Up.
    package func send(_ text: String) {
      send(bytes: Array(text.utf8))
    }

    /// Types bytes.
    package func send(bytes: [UInt8]) {
      var rest = bytes[...]
      while !rest.isEmpty {
        // Small pieces, and reading between them: both ends' buffers are small.
        let count = rest.prefix(512).withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
        if count < 0 && errno != EINTR && errno != EAGAIN { return }
        rest = rest.dropFirst(max(0, count))
        readOutput(milliseconds: 0)
      }
    }

    /// Waits for a text and consumes what was shown up to its end.
    ///
    /// - Parameters:
    ///   - text: what must be shown; without escape sequences.
    ///   - seconds: how long it may take.
    /// - Returns: what was shown before it.
    /// - Throws: `Failure.notSeen` where it does not come.
    @discardableResult
    package func wait(for text: String, seconds: Double = 10) throws -> String {
      let wanted = Array(text.utf8)
      let end = Self.now + seconds
      while true {
        if let start = Self.firstIndex(of: wanted, in: unread) {
          defer { unread.removeSubrange(..<(start + wanted.count)) }
          return String(decoding: unread[..<start], as: UTF8.self)
        }
        guard Self.now < end, readOutput(milliseconds: 50) else {
          throw Failure.notSeen(text: text, instead: String(decoding: unread, as: UTF8.self))
        }
      }
    }

    /// Reads until nothing comes for a while, and forgets it; before keys that must not run together.
    package func settle(milliseconds: Int32 = 100) {
      var before = -1
      while before != rawOutput.count {
        before = rawOutput.count
        readOutput(milliseconds: milliseconds)
      }
      unread = []
    }

    /// Changes the window's size, of which the program is told by a signal.
    package func resize(rows: Int = 24, columns: Int) {
      var size = winsize(
        ws_row: UInt16(rows),
        ws_col: UInt16(columns),
        ws_xpixel: 0,
        ws_ypixel: 0
      )
      _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    }

    /// Whether the terminal gives out whole lines and echoes what is typed, as a shell expects it.
    package var isCooked: Bool {
      var modes = termios()
      guard tcgetattr(controller, &modes) == 0 else { return false }
      return modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
    }

    /// Reads what there is; false where the program is gone and nothing will come.
    @discardableResult
    private func readOutput(milliseconds: Int32) -> Bool {
      var source = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, milliseconds) > 0 else { return true }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(controller, &bytes, bytes.count)
      guard count > 0 else { return false }
      rawOutput += bytes.prefix(count)
      unread += stripper.stripped(bytes.prefix(count))
      return true
    }

    private static func firstIndex(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
      guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
      return (0...(bytes.count - wanted.count)).first {
        bytes[$0] == wanted[0] && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
      }
    }

    /// Seconds on a clock that only goes on.
    private static var now: Double {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
  }
#endif
