package import CommandLanguage

extension TerminalRenderer {
  /// A diagnostic for people: `name:line:column: message`, the line with carets under the range,
  /// other places in the same way, and what to do.
  ///
  /// `source` is the script being run; a diagnostic that names its own is shown in that.
  package func render(_ diagnostic: Diagnostic, in source: ScriptSource?) -> String {
    var output = TerminalOutput(usesColor: usesColor)
    let source = diagnostic.source ?? source
    write(diagnostic.message, "", at: diagnostic.range, in: source, to: &output)
    for note in diagnostic.notes {
      write(note.message, "note: ", at: note.range, in: source, to: &output)
    }
    if !diagnostic.help.isEmpty {
      var help = StyledText("help: ", .good)
      help.append(diagnostic.help)
      output.lines(help.wrapped(to: width))
    }
    return output.text
  }

  private func write(
    _ message: String,
    _ kind: String,
    at range: SourceRange?,
    in source: ScriptSource?,
    to output: inout TerminalOutput
  ) {
    guard let source, let range else {
      var line = StyledText(kind.isEmpty ? "error: " : kind, kind.isEmpty ? .bad : .strong)
      line.append(message, .strong)
      output.line(line)
      return
    }
    let excerpt = SourceExcerpt(range, in: source.text)
    var line = StyledText("\(source.name):\(excerpt.line):\(excerpt.column): ", .faint)
    line.append(kind)
    line.append(message, kind.isEmpty ? .strong : .plain)
    output.line(line)
    write(excerpt, to: &output)
  }

  private func write(_ excerpt: SourceExcerpt, to output: inout TerminalOutput) {
    let number = String(excerpt.line)
    guard style == .rich else {
      let lines = CaretLines(excerpt, width: (width ?? 80) - number.count - 7, ellipsis: "...")
      output.line(StyledText("line \(number): \(lines.words)"))
      let place = lines.highlighted.isEmpty ? "column \(excerpt.column)" : lines.highlighted
      output.line(StyledText("at: \(place)"))
      return
    }
    let lines = CaretLines(excerpt, width: (width ?? 80) - number.count - 4, ellipsis: "…")
    var words = StyledText(" \(number) │ ", .faint)
    words.append(lines.words)
    output.line(words)
    var carets = StyledText(String(repeating: " ", count: number.count + 2) + "│ ", .faint)
    carets.append(lines.carets, .bad)
    output.line(carets)
  }
}
