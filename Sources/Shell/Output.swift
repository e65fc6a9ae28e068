import CommandLanguage
import Commands
import Rendering

/// Where values and errors are shown: standard output, standard error, and a transcript where one
/// is being written.
package final class Output {
  /// How wide a script's output and a transcript are; no terminal changes it.
  static let scriptWidth = 80

  private let write: (String) -> Void
  private let writeError: (String) -> Void
  private let terminal: Terminal
  private let color: ColorChoice
  /// The transcript being written.
  var recorder: Recorder?
  /// Whether anything was reported as failed since the program began.
  private(set) var hasFailed = false

  /// Makes an output; `color` is what the command line asked for.
  init(
    terminal: Terminal,
    color: ColorChoice,
    write: @escaping (String) -> Void,
    writeError: @escaping (String) -> Void
  ) {
    self.terminal = terminal
    self.color = color
    self.write = write
    self.writeError = writeError
  }

  /// Shows a value with the desk's settings.
  func show(_ value: Value, _ desk: Desk) {
    recorder?.add(Self.plain(desk).render(value))
    let text = renderer(desk, isError: false).render(value)
    if terminal.isInteractive, desk.value(of: SettingCatalog.pager) == "auto" {
      Pager.show(text, on: terminal, write: write)
    } else {
      write(text)
    }
  }

  /// Shows what went wrong.
  func report(_ diagnostic: Diagnostic, _ desk: Desk) {
    hasFailed = true
    if let recorder {
      recorder.add(Self.plain(desk).render(recorder.located(diagnostic), in: nil))
    }
    writeError(
      renderer(desk, isError: true)
        .render(diagnostic, in: nil, wrappingMessages: terminal.isError)
    )
  }

  /// The renderer of scripts' output and transcripts: 80 columns, no colour, whatever the terminal.
  static func plain(_ desk: Desk) -> TerminalRenderer {
    TerminalRenderer(
      width: Int(desk.value(of: SettingCatalog.width)) ?? scriptWidth,
      usesColor: false,
      style: style(desk)
    )
  }

  private static func style(_ desk: Desk) -> TerminalRenderer.Style {
    desk.value(of: SettingCatalog.style) == "plain" ? .plain : .rich
  }

  private func renderer(_ desk: Desk, isError: Bool) -> TerminalRenderer {
    let set = desk.value(of: SettingCatalog.color)
    let choice = set == "auto" ? color : set == "always" ? .always : .never
    let width =
      Int(desk.value(of: SettingCatalog.width))
      ?? (terminal.isOutput ? terminal.width : Self.scriptWidth)
    return TerminalRenderer(
      width: width,
      usesColor: isError ? terminal.colorsErrors(choice) : terminal.colorsOutput(choice),
      style: Self.style(desk)
    )
  }
}
