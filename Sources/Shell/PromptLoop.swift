import CommandLanguage
import Commands
import LineEditing

/// The prompt: reads a command, runs it, until `quit` or Ctrl-D.
package final class PromptLoop: LineValidator {
  private let host: DeskHost
  private let terminal: Terminal

  /// Makes a prompt over a desk.
  package init(host: DeskHost, terminal: Terminal) {
    self.host = host
    self.terminal = terminal
  }

  /// Runs until it is left.
  ///
  /// - Parameters:
  ///   - historyPath: the file of commands typed before; nil keeps none.
  ///   - usesEditor: whether lines are edited by libedit.
  /// - Returns: the exit status.
  package func run(historyPath: String?, usesEditor: Bool) -> Int32 {
    let history = HistoryFile(path: historyPath ?? "/dev/null")
    var warning: String?
    func warnOfHistory() {
      guard historyPath != nil, warning == nil else { return }
      warning = history.warning
      if let warning { terminal.writeError("lede: \(warning)\n") }
    }
    warnOfHistory()
    let completer = DeskCompleter(host: host)
    // A prompt is no output: where that goes elsewhere, the person still sees it.
    let plain = PlainLineReader(
      output: terminal.isOutput ? 1 : 2,
      validator: self,
      showsPrompt: true
    )
    let editor =
      usesEditor
      ? LineEditor(program: "lede", history: history, completer: completer, validator: self) : nil
    let lines: any LineSource = editor ?? plain
    host.console.lines = history
    host.console.pasteReader = PlainLineReader(
      validator: WholeLines(),
      showsPrompt: true,
      promptsForWaitingLines: false
    )
    Interrupt.watch()
    while !host.desk.isFinished {
      let endedPaste = host.console.endedPasteWithCtrlD
      host.console.endedPasteWithCtrlD = false
      switch lines.readLine(prompt: prompt) {
      case .line(let line):
        Interrupt.clear()
        if editor == nil { history.remember(line) }
        warnOfHistory()
        run(line)
      case .interrupted:
        continue
      case .endOfInput where endedPaste:
        terminal.writeError("The paste had ended; Ctrl-D once more leaves.\n")
      case .endOfInput where mayLeave():
        return 0
      case .endOfInput:
        continue
      case .failed(let reason):
        terminal.writeError("lede: the terminal cannot be read: \(reason)\n")
        return 1
      }
    }
    return 0
  }

  /// Whether Return should begin another line.
  package func isIncomplete(_ text: String) -> Bool {
    !isArticle(text) && Parser.isIncomplete(text, grammar: host.interpreter.grammar)
  }

  /// An open quote, parenthesis or bracket can be a slip; whoever opens a block goes on.
  package func hint(forIncomplete text: String) -> String? {
    guard let opener = Parser.opener(in: text, grammar: host.interpreter.grammar), opener != "{"
    else { return nil }
    return "The \(opener) is open: close it below, or drop the line with Ctrl-C."
  }

  private func isArticle(_ text: String) -> Bool {
    ArticleAtPrompt.isTyped(text) { word in
      Parser.keywords.contains(word) || host.interpreter.aliasWords[word] != nil
        || host.interpreter.signatures.contains { $0.name == word }
    }
  }

  private func run(_ line: String) {
    guard !isArticle(line) else { return host.report(ArticleAtPrompt.diagnostic) }
    _ = host.interpreter.run(ScriptSource(name: "prompt", text: line))
    if host.desk.isFinished, !mayLeave() {
      host.desk.isFinished = false
      // In a transcript the rest would stand after the end.
      host.output.recorder?.discard()
    }
    host.output.recorder?.finish()
    Interrupt.clear()
  }

  /// Whether leaving loses nothing that the person was not told of.
  private func mayLeave() -> Bool {
    let count = host.desk.tellOfUnsavedNotes()
    guard count > 0 else { return true }
    terminal.writeError(
      """
      \(count == 1 ? "A note is" : "\(count) notes are") not saved:  note | save notes.csv
      Leave once more to lose \(count == 1 ? "it" : "them").

      """
    )
    return false
  }

  /// The article in hand, or the program's name where the whole desk is.
  private var prompt: Prompt {
    let names = host.desk.namesInHand
    let name =
      switch names.count {
      case 0: "lede"
      case 1: names[0]
      default: "\(names[0])+\(names.count - 1)"
      }
    return Prompt([.init(name, .cyan), .init("> ")])
  }
}

/// Every line is whole: pasted text is no command.
private final class WholeLines: LineValidator {
  func isIncomplete(_ text: String) -> Bool { false }
  func hint(forIncomplete text: String) -> String? { nil }
}
