import CommandLanguage
import Commands
import Rendering
import Sessions

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

  /// Shows a value with the session's settings.
  func show(_ value: Value, _ session: Session) {
    recorder?.add(Self.plain(session).render(value))
    let text = renderer(session, isError: false).render(value)
    if terminal.isInteractive, session.value(of: SettingCatalog.pager) == "auto" {
      Pager.show(text, on: terminal, write: write)
    } else {
      write(text)
    }
  }

  /// Shows what went wrong.
  func report(_ diagnostic: Diagnostic, _ session: Session) {
    hasFailed = true
    recorder?.add(Self.plain(session).render(diagnostic))
    writeError(renderer(session, isError: true).render(diagnostic))
  }

  /// The renderer of scripts' output and transcripts: 80 columns, no colour, whatever the terminal.
  static func plain(_ session: Session) -> TerminalRenderer {
    TerminalRenderer(
      width: Int(session.value(of: SettingCatalog.width)) ?? scriptWidth,
      color: false,
      style: style(session)
    )
  }

  private static func style(_ session: Session) -> TerminalRenderer.Style {
    session.value(of: SettingCatalog.style) == "plain" ? .plain : .rich
  }

  private func renderer(_ session: Session, isError: Bool) -> TerminalRenderer {
    let set = session.value(of: SettingCatalog.color)
    let choice = set == "auto" ? color : set == "always" ? .always : .never
    let width =
      Int(session.value(of: SettingCatalog.width))
      ?? (terminal.isOutput ? terminal.width : Self.scriptWidth)
    return TerminalRenderer(
      width: width,
      color: isError ? terminal.colorsErrors(choice) : terminal.colorsOutput(choice),
      style: Self.style(session)
    )
  }
}
