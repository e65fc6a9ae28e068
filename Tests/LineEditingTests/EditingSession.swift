#if os(Linux)
  import Glibc
  import LineEditing
  import TestSupport

  /// A line editor at work on a pseudo-terminal: what a test types is edited on a thread of its own,
  /// and every result is shown on the terminal in angle brackets.
  final class EditingSession {
    let terminal: PseudoTerminal
    private let thread: pthread_t

    /// Begins to edit. The prompt is `desk> `.
    ///
    /// - Parameters:
    ///   - columns: how wide the terminal is.
    ///   - type: what kind of terminal it is.
    ///   - settings: the lines of `.editrc`.
    ///   - history: what was typed before, the oldest first.
    ///   - usesEditor: whether lines are edited at all.
    /// - Throws: where there is no terminal or no prompt.
    init(
      columns: Int = 80,
      type: String = "xterm",
      settings: String = "",
      history: [String] = [],
      usesEditor: Bool = true
    ) throws {
      terminal = try PseudoTerminal(columns: columns)
      var device = EditingDevice()
      device.input = terminal.device
      device.output = terminal.device
      device.type = type
      let file = try TemporaryFolder().file(named: "editrc", holding: settings)
      device.settings = file.path
      let work = Work(device: device, settings: file, entries: history, usesEditor: usesEditor)
      thread = work.start()
      try terminal.wait(for: "desk> ")
    }

    /// Types keys and gives what the editor made of them.
    func result(of keys: String) throws -> String {
      terminal.send(keys)
      return try nextResult()
    }

    /// What the editor returned next; line feeds are line feeds again.
    func nextResult() throws -> String {
      try terminal.wait(for: "«")
      let result = try terminal.wait(for: "»").replacing("\r\n", with: "\n")
      try terminal.wait(for: "desk> ")
      return result
    }

    /// Leaves with Ctrl-D, and waits for the editor's end.
    func end() throws {
      terminal.settle()
      terminal.send("\u{3}")
      terminal.send("\u{4}")
      try terminal.wait(for: "«end»")
      pthread_join(thread, nil)
    }

    /// What the thread does.
    private final class Work {
      private let device: EditingDevice
      private let settings: TemporaryFolder.File
      private let entries: [String]
      private let usesEditor: Bool

      init(
        device: EditingDevice,
        settings: TemporaryFolder.File,
        entries: [String],
        usesEditor: Bool
      ) {
        self.device = device
        self.settings = settings
        self.entries = entries
        self.usesEditor = usesEditor
      }

      func start() -> pthread_t {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(self).toOpaque()
        pthread_create(
          &thread,
          nil,
          { box in
            if let box { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().readAll() }
            return nil
          },
          box
        )
        return thread
      }

      private var source: any LineSource {
        let braces = BraceValidator()
        let editor =
          usesEditor
          ? LineEditor(
            program: "desk",
            on: device,
            history: MemoryHistory(entries),
            completer: WordCompleter(),
            validator: braces
          ) : nil
        return editor
          ?? PlainLineReader(
            input: device.input,
            output: device.output,
            validator: braces,
            showsPrompt: true
          )
      }

      private func readAll() {
        let source = source
        let prompt = Prompt([.init("desk", .cyan), .init("> ")])
        while true {
          let shown: String
          let result = source.readLine(prompt: prompt)
          switch result {
          case .line(let line): shown = line
          case .interrupted: shown = "interrupted"
          case .endOfInput: shown = "end"
          case .failed(let reason): shown = "failed: \(reason)"
          }
          let bytes = Array("«\(shown)»\n".utf8)
          _ = write(device.output, bytes, bytes.count)
          if result == .endOfInput || shown.hasPrefix("failed") { return }
        }
      }
    }
  }
#endif
